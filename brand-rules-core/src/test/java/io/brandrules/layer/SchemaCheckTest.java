package io.brandrules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.Fault;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
    @Test
    void unknownKeysStandAtTheirOwnPlaceWithWhatMayHaveBeenMeant() {
        assertThat(problems("""
                brnd: Northwind
                colors:
                  palette:
                    "😀": { valu: "#fff", vague: 1 }
                tone: { terms: { b: { avoid: [{ wrds: x }] } } }
                rules: { color/of-palette: error }
                fonts: { typography: 1, minimum-size+: 11px }
                """))
                .containsExactly(
                        "f.yaml:1:1: /brnd: The key \"brnd\" is not known here. Did you mean \"brand\"?",
                        "f.yaml:4:13: /colors/palette/😀/valu: The key \"valu\" is not known here. Did you mean \"value\"?",
                        "f.yaml:4:27: /colors/palette/😀/vague: The key \"vague\" is not known here. Did you mean \"value\"?",
                        "f.yaml:5:33: /tone/terms/b/avoid/0/wrds: The key \"wrds\" is not known here. Did you mean"
                                + " \"words\"?",
                        "f.yaml:6:10: /rules/color~1of-palette: The key \"color/of-palette\" is not known here. Did you"
                                + " mean \"color/off-palette\"?",
                        "f.yaml:7:10: /fonts/typography: The key \"typography\" is not known here. Expected families,"
                                + " hierarchy, minimum-size or sources.",
                        "f.yaml:7:25: /fonts/minimum-size+: The key \"minimum-size+\" is not known here. Expected a key"
                                + " that holds a list, where + is to append to it.");
    }

    @Test
    void valuesOfTheWrongKindAreNamedByTheirKind() {
        assertThat(problems("""
                brand: [x]
                colors: { tolerance: about 3, palette: { ink: 5 } }
                tone: { terms: { b: { avoid: [x], use: } } }
                links: { https: "yes" }
                """))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("f.yaml:1:8: /brand: This is a list. Expected a text, such as"),
                        problem -> assertThat(problem)
                                .startsWith("f.yaml:2:22: /colors/tolerance: \"about 3\" is a text. Expected a number"),
                        problem -> assertThat(problem)
                                .startsWith("f.yaml:2:47: /colors/palette/ink: 5 is a number. Expected a ")
                                .contains("a map", "a text"),
                        problem -> assertThat(problem)
                                .startsWith("f.yaml:3:39: /tone/terms/b/use: There is no value here. Expected a text"),
                        problem -> assertThat(problem)
                                .startsWith("f.yaml:4:17: /links/https: \"yes\" is a text. Expected true or false"));
    }

    @Test
    void valuesOutOfASetAreAnsweredWithTheSet() {
        assertThat(problems("{\r\n\t\"rules\": {\"tone/all-caps\": \"eror\"},\r\n\t\"images\": {\"alt\": \"maybe\"}}"))
                .containsExactly(
                        "f.yaml:2:29: /rules/tone~1all-caps: \"eror\" is not known here. Expected error, warning, info or"
                                + " off. Did you mean \"error\"?",
                        "f.yaml:3:20: /images/alt: \"maybe\" is not known here. Expected required or optional.");
    }

    @Test
    void formsRangesAndSizes() {
        assertThat(problems("""
                colors: { palette: { a: { value: "#fff", until: tomorrow } }, tolerance: 101 }
                templates: { delimiters: [["["]] }
                content: [{ channel: email }]
                brand: ""
                """))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "f.yaml:1:49: /colors/palette/a/until: \"tomorrow\" does not fit here. Expected")
                                .contains("2026-12-31"),
                        problem -> assertThat(problem)
                                .isEqualTo("f.yaml:1:74: /colors/tolerance: 101 is out of range. Expected 0 to 100."),
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "f.yaml:2:27: /templates/delimiters/0: There is 1 item here. Expected exactly 2."),
                        problem -> assertThat(problem)
                                .startsWith("f.yaml:3:11: /content/0: The key \"path\" is missing. Expected a glob"),
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "f.yaml:4:8: /brand: This text is empty. Expected the name of the brand, such as"
                                                + " \"Northwind Bank\"."));
    }

    @Test
    void wholeNumbersMayBeWrittenWithAFraction() {
        assertThat(problems("fonts: { families: { b: { stack: [A], weights: [400.0, 7e2] } } }"))
                .isEmpty();
    }

    @Test
    void aDeepNestOfMatchersEnds() {
        assertThat(problems("claim-patterns: " + "[{all: ".repeat(90) + "[x]" + "}]".repeat(90)))
                .isEmpty();
    }

    private static List<String> problems(String text) {
        return SchemaCheck.of(Written.layer("f.yaml", text)).faults().stream()
                .sorted(Comparator.comparing(fault -> fault.place().position().offset()))
                .map(SchemaCheckTest::shown)
                .toList();
    }

    private static String shown(Fault fault) {
        String pointer = fault.pointer().text();
        return fault.place() + ": " + (pointer.isEmpty() ? "/" : pointer) + ": " + fault.message();
    }
}
