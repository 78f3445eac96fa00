package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can never hold is refused where it is written. */
class DeadEntriesTest {
    private static List<String> problems(String yaml) {
        RulesetException refused = catchThrowableOfType(RulesetException.class, () -> Ruleset.parse("r.yaml", yaml));
        return refused == null
                ? List.of()
                : refused.problems().stream()
                        .map(problem -> problem.pointer() + " " + problem.message())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            disclaimers: { a: { always: true, text: "..." } } ~ /disclaimers/a/text the wording "..." has no word in it.
            disclaimers: { a: { always: true, text: "At risk {" } } ~ /disclaimers/a/text the wording has a brace that belongs to no variable.
            disclaimers: { a: { always: true, text: At risk., superseded: [at risk.] } } ~ /disclaimers/a/superseded/0 this is the wording that is demanded.
            compliance: { forbids: { a: { match: [{ pattern: '\\bdû\\b' }] } } } ~ /compliance/forbids/a/match/0/pattern \\b is no edge of a word beside "û"
            compliance: { forbids: { a: { match: [{ pattern: '\\b(?:hiver|été)\\b' }] } } } ~ /compliance/forbids/a/match/0/pattern \\b is no edge of a word beside "é"
            compliance: { forbids: { a: { match: [{ pattern: 'compensée?s?\\b' }] } } } ~ /compliance/forbids/a/match/0/pattern \\b is no edge of a word beside "é"
            compliance: { forbids: { a: { match: [{ pattern: '(?:a|(?:b|ü))\\b' }] } } } ~ /compliance/forbids/a/match/0/pattern \\b is no edge of a word beside "ü"
            compliance: { elements: { a: { any: [{ link: {} }] } } } ~ /compliance/elements/a/any/0/link this is any link.
            """)
    void are_refused(String yaml, String problem) {
        assertThat(problems(yaml)).singleElement().asString().startsWith(problem);
    }

    @Test
    void longPatternsAreRead() {
        String pattern = "a?".repeat(20_000) + "\\b";
        assertThat(EdgeOfWord.amiss(pattern)).isEmpty();
        assertThat(EdgeOfWord.amiss("é" + pattern)).contains("é");
    }

    @Test
    void whatFollowsFromAnotherFaultIsNotTold() {
        assertThat(problems("disclaimers: { a: { always: true, text: 'Up to {n}.', variables: { n: integer } } }"))
                .singleElement()
                .asString()
                .startsWith("/disclaimers/a/variables/n ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disclaimers: { a: { always: true, markets: [EU], text: At risk., by-market: { FR: { text: Risque. } } } }",
                "disclaimers: { a: { always: true, markets: [US], text: At risk., by-market: { US-NY: { text: Risky. } } } }",
                "disclaimers: { a: { always: true, markets: [DE, FR], text: At risk., by-market: { EU: { text: Risky. } } } }",
                "disclaimers: { a: { always: true, markets: [DE], text: At risk., by-market: { FR: { text: Risque. } } } }",
                "disclaimers: { a: { always: true, markets: [US-NY], text: At risk., by-market: { US: { text: Risky. } } } }",
                "disclaimers: { a: { always: true, case: match, text: AT RISK., superseded: [At risk.] } }",
                "disclaimers: { a: { always: true, text: 18+ } }",
                "compliance: { forbids: { a: { match: [{ pattern: '(?:^|\\s)été x\\b|\\b(?:l.été|hier)' }] } } }"
            })
    void others_are_not(String yaml) {
        assertThat(problems(yaml)).isEmpty();
    }
}
