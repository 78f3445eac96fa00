package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Exercise;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.Ruleset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails as they are sent, by the packs of markets: those that comply, and those that break every rule. */
class PackMailsTest {
    private static final Path MAILS = Path.of("src", "test", "resources", "packs");

    static List<String> packs() throws IOException {
        return PackSeveritiesTest.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatCompliesIsSilent(String pack) throws IOException {
        BrandLinter linter = linter(pack);
        List<Path> mails = mails(pack, "complies");

        assertThat(mails).isNotEmpty();
        assertThat(mails).allSatisfy(mail -> assertThat(told(linter, mail)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyEntryIsBrokenByAMail(String pack) throws IOException {
        BrandLinter linter = linter(pack);
        Set<String> broken = new TreeSet<>();
        for (Path mail : mails(pack, "breaks")) {
            LintResult result = lint(linter, mail);
            assertThat(result.violations()).as("%s", mail).isNotEmpty();
            result.violations().forEach(violation -> violation.entry().ifPresent(broken::add));
        }

        assertThat(broken).containsAll(breakable(pack));
    }

    /** All entries that weigh something, but flags that only lead to others. */
    private static Set<String> breakable(String pack) {
        Ruleset ruleset = ruleset(pack);
        Set<String> leading = ruleset.compliance().flags().stream()
                .filter(flag -> flag.forbids().isEmpty())
                .map(Flag::entry)
                .map(Entry::path)
                .collect(Collectors.toSet());
        return ruleset.exercises().stream()
                .map(Exercise::entry)
                .filter(entry -> !entry.severity().orElse("").equals("off"))
                .map(Entry::path)
                .filter(path -> !leading.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> told(BrandLinter linter, Path mail) {
        return lint(linter, mail).violations().stream()
                .filter(violation -> violation.rule().matches("(?:disclaimer|compliance|content)/.*"))
                .map(violation ->
                        Lint.place(violation) + " " + violation.entry().orElse("") + ": " + violation.message())
                .toList();
    }

    private static LintResult lint(BrandLinter linter, Path mail) {
        try {
            return linter.lint(Content.of(mail.getFileName().toString(), Files.readAllBytes(mail)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> mails(String pack, String kind) throws IOException {
        try (Stream<Path> files = Files.list(MAILS.resolve(pack))) {
            return files.filter(file -> file.getFileName().toString().startsWith(kind))
                    .sorted()
                    .toList();
        }
    }

    private static BrandLinter linter(String pack) {
        return BrandLinter.of(ruleset(pack), Lint.DAY);
    }

    /** The pack in all the industries it knows. */
    private static Ruleset ruleset(String pack) {
        String extending = "extends: pack:" + pack + "\n";
        String industries = Ruleset.parse("r.yaml", extending).compliance().flags().stream()
                .flatMap(flag -> flag.industry().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Ruleset.parse("r.yaml", extending + "industries: [" + industries + "]\n");
    }
}
