package io.brandrules.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.SourceText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    @Test
    void valuesKnowTheirPlaces() {
        Node root = tree("colors:\n  palette:\n    ink: \"#1a1a2e\"\n");

        assertThat(at(root, "/colors/palette/ink").origin()).hasToString("f.yaml:3:10");
        MapNode palette = (MapNode) at(root, "/colors/palette");
        assertThat(palette.members().values())
                .first()
                .extracting(MapNode.Member::key)
                .hasToString("f.yaml:3:5");
    }

    @Test
    void columnsCountUtf16CodeUnitsAndCrlfIsOneLineEnd() {
        Node root = tree("\uFEFF😀: [1, \"𝄞𝄞\", x]\r\nb: {ש: ç}\r\n");

        assertThat(at(root, "/😀/2").origin().position()).hasToString("1:17");
        assertThat(at(root, "/😀/2").origin().position().offset()).isEqualTo(16);
        assertThat(at(root, "/b/ש").origin().position()).hasToString("2:8");
    }

    @Test
    void jsonIsReadTheSameWay() {
        Node root = tree("{\n\t\"a\\/b\": [true, null, 1.50, -2, \"\\ud83d\\ude00 \\u0000\"]\n}");

        ListNode list = (ListNode) at(root, "/a~1b");
        assertThat(list.items().stream().map(item -> ((ScalarNode) item).value()))
                .containsExactly(true, null, new BigDecimal("1.50"), -2L, "😀 \u0000");
        assertThat(list.items().get(2).origin().position()).hasToString("2:23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "on",
                "off",
                "yes",
                "y",
                "2026-12-31",
                "1_000",
                "0b1",
                "12:30",
                "1.2.3",
                "-",
                "+",
                "0x",
                "1e",
                "e3",
                "."
            })
    void whatYaml12TakesForTextIsText(String written) {
        assertThat(((ScalarNode) at(tree("a: " + quotedIfNeeded(written)), "/a")).value())
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "-7,-7", "0o17,15", "0x1F,31", "007,7"})
    void wholeNumbers(String written, long value) {
        ScalarNode scalar = (ScalarNode) at(tree("a: " + written), "/a");
        assertThat(scalar.value()).isEqualTo(value);
        assertThat(scalar.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", ".5", "5.", "1e3", "-2.5E-3", "123456789012345678901"})
    void decimals(String written) {
        ScalarNode scalar = (ScalarNode) at(tree("a: " + written), "/a");
        assertThat(scalar.value()).isEqualTo(new BigDecimal(written));
        assertThat(scalar.text()).isEqualTo(written);
    }

    @Test
    void keysAreTheirText() {
        MapNode root = (MapNode) tree("404: a\ntrue: b\nno: c\n~: d\n1.0: e\n");
        assertThat(root.members()).containsOnlyKeys("404", "true", "no", "~", "1.0");
    }

    @Test
    void aliasesStandForWhatTheyName() {
        Node root = tree("a: &x {b: 1}\nc: *x\n*d : e\n".replace("*d : e\n", ""));
        assertThat(at(root, "/c/b").origin()).hasToString("f.yaml:1:11");
    }

    @Test
    void mergeKeysGiveWayToTheMapsOwnKeys() {
        MapNode map = (MapNode)
                at(tree("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 3}\nd: {\"<<\": 4}\n"), "/c");

        assertThat(map.members().keySet()).containsExactly("x", "y", "z");
        assertThat(map.members().values().stream().map(member -> ((ScalarNode) member.value()).value()))
                .containsExactly(3L, 1L, 2L);
    }

    @Test
    void anEmptyTextHasNoDocument() {
        assertThat(Yaml.parse("f.yaml", SourceText.of("# nothing\n")))
                .isEqualTo(new Reading(java.util.Optional.empty(), List.of()));
    }

    @Test
    void faultsSayWhatIsWrongWhereAndWhatToDo() {
        assertThat(faults("a: 1\nb: 2\na: 3\n"))
                .containsExactly(
                        "3:1 /a: The key \"a\" stands here a second time; the first is at 1:1. Keep one of them.");
        assertThat(faults("x: {a: 1, 😀: 2, a: .inf, b: .nan}"))
                .containsExactly(
                        "1:18 /x/a: The key \"a\" stands here a second time; the first is at 1:5. Keep one of them.",
                        "1:21 /x: The number .inf cannot be used. Put it in quotes if it is a text.",
                        "1:30 /x/b: The number .nan cannot be used. Put it in quotes if it is a text.");
        assertThat(faults("a: 1e999999999"))
                .containsExactly("1:4 /a: The number 1e999999999 cannot be used. Put it in quotes if it is a text.");
        assertThat(faults("? [a]\n: b\n"))
                .containsExactly("1:3 : A list or a map cannot be a key. Put the key in quotes.");
        assertThat(faults("a: *b"))
                .containsExactly("1:4 /a: The alias *b names nothing above. Put a text that begins with * in quotes.");
        assertThat(faults("a: &a [*a]"))
                .containsExactly("1:8 /a/0: The alias *a stands within what it names. Write the value out.");
        assertThat(faults("a: !foo b")).containsExactly("1:4 /a: The tag !foo does not fit this value. Remove it.");
        assertThat(faults("a: !!int b")).containsExactly("1:4 /a: The tag !!int does not fit this value. Remove it.");
        assertThat(faults("a: 1\n---\nb: 2"))
                .containsExactly("2:1 : A second document begins here. Keep one document in one file.");
        assertThat(faults("<<: 1")).containsExactly("1:5 : The merge key << takes a map or a list of maps.");
    }

    @Test
    void syntaxIsExplainedInPlainWords() {
        assertThat(faults("a: b: c"))
                .containsExactly(
                        "1:5 : A colon cannot stand here. Put a text that holds a colon in quotes, and begin the keys of one map in"
                                + " the same column.");
        assertThat(faults("a:\n\tb: 1"))
                .containsExactly("2:1 : A tab stands here, where only spaces may. Indent with spaces.");
        assertThat(faults("a: @x")).containsExactly("1:4 : A value cannot begin with @. Put it in quotes.");
        assertThat(faults("a: 'x\nb: 1"))
                .containsExactly("1:4 : This quote is never closed. Close it with the same quote.");
        assertThat(faults("a: [1, 2\n")).containsExactly("1:4 : This list is never closed. Close it with ].");
        assertThat(faults("a: {b: 1")).containsExactly("1:4 : This map is never closed. Close it with }.");
        assertThat(faults("a: [1 : 2 3}")).containsExactly("1:12 : A comma or ] is missing before this.");
        assertThat(faults("a: \"\\d\""))
                .containsExactly(
                        "1:6 : This backslash has no meaning between double quotes. Use single quotes, or write it twice.");
        assertThat(faults("- a\nb: 1"))
                .containsExactly(
                        "2:1 : This line is not indented as the lines that it belongs to. Begin the keys of one map, and the"
                                + " items of one list, in the same column.");
        assertThat(faults("a: 'b' c"))
                .containsExactly("1:8 : This follows a value that has already ended. Put the whole value in quotes.");
        assertThat(faults("{\"" + "k".repeat(1100) + "\": 1}"))
                .containsExactly("1:1104 : This key is longer than 1,024 characters. Shorten it.");
        assertThat(faults("a: \u0007"))
                .containsExactly("1:4 : The character U+0007 cannot stand here. Write it as an escape between quotes.");
    }

    @Test
    void hostileTextsEndWithinBounds() {
        assertThat(faults("[".repeat(100_000)))
                .containsExactly("1:201 : This is nested more than 200 levels deep. Nest less.");
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThat(faults(laughs.toString())).singleElement().asString().contains("Aliases repeat too much here.");
        assertThat(faults("a: " + "x".repeat(5_000_000))).isEmpty();
    }

    private static String quotedIfNeeded(String written) {
        return written.equals("-") ? "'-'" : written;
    }

    private static Node tree(String text) {
        Reading reading = Yaml.parse("f.yaml", SourceText.of(text));
        assertThat(reading.faults()).isEmpty();
        return reading.root().orElseThrow();
    }

    private static Node at(Node root, String pointer) {
        return new Pointer(pointer).in(root).orElseThrow();
    }

    private static List<String> faults(String text) {
        return Yaml.parse("f.yaml", SourceText.of(text)).faults().stream()
                .map(fault -> fault.place().position() + " " + fault.pointer() + ": " + fault.message())
                .toList();
    }
}
