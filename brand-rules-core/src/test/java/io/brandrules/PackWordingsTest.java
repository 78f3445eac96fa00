package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Ruleset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that a pack demands, with one word changed, is told as changed. */
class PackWordingsTest {
    /** Of fewer words, one that is changed may be another text. */
    private static final int LONG_ENOUGH = 6;

    static List<String> packs() throws IOException {
        return PackSeveritiesTest.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void oneChangedWordIsTold(String pack) {
        String extending = "extends: pack:" + pack + "\n";
        for (Disclaimer disclaimer : Ruleset.parse("r.yaml", extending).disclaimers()) {
            String ruleset = extending + "disclaimers: { " + disclaimer.name()
                    + ": { always: true, severity: warning } }\nrules: { disclaimer/not-prominent: off,"
                    + " disclaimer/misplaced: off, disclaimer/wrong-market: off }\n";
            BrandLinter linter = Lint.by(ruleset);
            for (Map.Entry<String, Disclaimer.Wording> wording :
                    disclaimer.wordings().entrySet()) {
                for (String text : wording.getValue().texts()) {
                    List<String> words = new ArrayList<>(List.of(text.split(" ")));
                    if (words.size() >= LONG_ENOUGH
                            && !text.contains("{")
                            && !wording.getValue().all()) {
                        words.set(words.size() / 2, "zirkon");
                        assertThat(rules(linter, disclaimer, wording.getKey(), String.join(" ", words)))
                                .as("%s in %s", disclaimer.name(), wording.getKey())
                                .contains("disclaimer/altered")
                                .doesNotContain("disclaimer/missing");
                    }
                }
            }
        }
    }

    private static List<String> rules(BrandLinter linter, Disclaimer disclaimer, String language, String text) {
        Content content = Content.html("a.html", "<p>" + text.replace("&", "&amp;") + "</p>");
        if (!language.isEmpty()) {
            content = content.language(language);
        }
        for (String market : disclaimer.entry().scope().markets()) {
            content = content.market(market);
        }
        for (String channel : disclaimer.entry().scope().channels()) {
            content = content.channel(channel);
        }
        LintResult result = linter.lint(content);
        return result.violations().stream()
                .filter(violation -> violation.entry().orElse("").equals("disclaimers." + disclaimer.name()))
                .map(Violation::rule)
                .toList();
    }
}
