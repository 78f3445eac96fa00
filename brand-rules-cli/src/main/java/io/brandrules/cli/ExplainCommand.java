package io.brandrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: prints the page of a rule. */
@Command(
        name = "explain",
        description = "Prints the page of a rule, or lists the rules.",
        versionProvider = VersionLine.class)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The rule's id: color/off-palette.")
    @Nullable
    String rule;

    @Mixin
    CommonOptions common = new CommonOptions();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (rule == null) {
            print(RulePages.rules().stream().map(id -> id + "\n").collect(Collectors.joining()));
            return ExitStatus.CLEAN;
        }
        Optional<String> page = RulePages.page(rule);
        if (page.isEmpty()) {
            List<String> rules = RulePages.rules();
            console.tell("There is no rule " + rule + "." + Suggestion.sentence(rule, rules)
                    + " brand-rules explain lists them all.");
            return ExitStatus.TROUBLE;
        }
        print(page.get());
        return ExitStatus.CLEAN;
    }

    private void print(String text) throws IOException {
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
    }
}
