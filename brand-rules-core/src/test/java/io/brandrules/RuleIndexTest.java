package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.RuleInfo;
import io.brandrules.rules.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The index of the rules' pages is the catalogue's. */
class RuleIndexTest {
    private static final Path INDEX = RulePage.FOLDER.resolve("README.md");
    private static final String UPDATE = "updateRuleIndex";

    @Test
    void index_lists_the_rules_of_the_catalogue() throws IOException {
        String index =
                RuleCatalogue.infos().stream().map(RuleIndexTest::row).collect(Collectors.joining("\n", """
                        # Rules
                        What each rule flags, and how much it weighs unless the ruleset says otherwise. A rule's page says why, and what counts; its examples are run as tests. `explain RULE` prints the page.

                        | rule | default severity | what it does |
                        |---|---|---|
                        """, "\n"));
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(INDEX, index, UTF_8);
        }
        assertThat(index)
                .as(
                        "The catalogue of rules and docs/rules/README.md differ. Run%n"
                                + "  mvn -pl brand-rules-core test -Dtest=RuleIndexTest -D%s=true%n"
                                + "and commit the file",
                        UPDATE)
                .isEqualTo(Files.readString(INDEX, UTF_8));
    }

    private static String row(RuleInfo rule) {
        return "| [" + rule.id() + "](" + rule.id() + ".md) | "
                + rule.severity().id() + " | " + rule.summary() + " |";
    }
}
