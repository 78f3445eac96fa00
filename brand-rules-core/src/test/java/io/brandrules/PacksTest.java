package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rulesets that are shipped hold what they promise. */
class PacksTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "META-INF", "brand-rules", "packs");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static List<String> packs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyEntryIsExercisedAndEveryExampleHolds(String pack) {
        ExampleReport report = RulesetExamples.run(load(pack), TODAY);

        assertThat(report.mismatches()).isEmpty();
        assertThat(report.uncovered()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyElementThatAPatternFindsSaysWhatToAdd(String pack) {
        assertThat(load(pack).compliance().elements())
                .filteredOn(element -> element.any().stream().anyMatch(PacksTest::byPattern))
                .allSatisfy(
                        element -> assertThat(element.add()).as(element.name()).isPresent());
    }

    private static boolean byPattern(Matcher matcher) {
        return matcher.target() instanceof Matcher.Regex
                || matcher.target() instanceof Matcher.All all
                        && all.matchers().stream().anyMatch(PacksTest::byPattern);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyEntrySaysWhyAndByWhomAndWhatPasses(String pack) {
        assertThat(load(pack).exercises()).isNotEmpty().allSatisfy(exercise -> {
            assertThat(exercise.entry().because()).isPresent();
            assertThat(exercise.entry().source()).isPresent();
            assertThat(exercise.pass()).isNotEmpty();
            assertThat(exercise.fail()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theHeaderSaysWhatItIsAndWhenItWasCompiled(String pack) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(pack + ".yaml"), StandardCharsets.UTF_8))
                .startsWith("# pack:" + pack + ": ")
                .contains("A starting point, compiled on 2026-", "Left out");
    }

    /** Where two packs look for the same, the later one counts. */
    @Test
    void packsGoTogetherInAnyOrder() throws IOException {
        List<String> names = new ArrayList<>(packs());
        for (int order = 0; order < 2; order++) {
            Ruleset all = Ruleset.parse("r.yaml", "extends: [pack:" + String.join(", pack:", names) + "]\n");
            assertThat(RulesetExamples.run(all, TODAY).mismatches())
                    .as("%s", names)
                    .isEmpty();
            Collections.reverse(names);
        }
    }

    @Test
    void anEntryOfTheSameNameIsMergedWithThePacks() {
        Ruleset ruleset = Ruleset.parse("r.yaml", """
                extends: pack:spam-triggers
                tone: { terms: { dear-friend: { avoid+: [dear pal], because: "We know their names." } } }
                """);
        assertThat(ruleset.tone().orElseThrow().terms())
                .filteredOn(term -> term.name().equals("dear-friend"))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.avoid()).hasSize(2);
                    assertThat(term.entry().because()).contains("We know their names.");
                    assertThat(term.entry().severity()).contains("warning");
                    assertThat(term.entry().scope().channels()).containsExactly("email");
                    assertThat(term.entry().source()).isPresent();
                });
    }

    @Test
    void anExceptShieldsFromItsOwnEntryAndANameFromAll() {
        String elsewhere = "tone: { terms: { list: { avoid: [{ words: list, except: [blacklist records] }] } } }";
        String inIt = "tone: { terms: { blacklist: { avoid: [{ words: blacklist, except: [blacklist records] }] } } }";
        String name = "tone: { names: { Blacklist Records: {} } }";
        assertThat(found(elsewhere)).containsExactly("Blacklist");
        assertThat(found(inIt)).isEmpty();
        assertThat(found(name)).isEmpty();
    }

    private static List<String> found(String brand) {
        String ruleset = "extends: pack:inclusive-language\n" + brand + "\n";
        return Lint.html(ruleset, "<p lang=en>Hear Blacklist Records.</p>").violations().stream()
                .map(violation -> violation.excerpt())
                .toList();
    }

    private static Ruleset load(String pack) {
        return Ruleset.parse("r.yaml", "extends: pack:" + pack + "\n");
    }

    @Test
    void whatABrandAvoidsItAvoidsThoughAPackPrefersIt() {
        String brand = """
                extends: [pack:inclusive-language]
                tone: { terms: { seat: { avoid: [chair], use: head }, age: { avoid: [older] } } }
                """;
        assertThat(Lint.html(brand, "<p lang=en>The chair, and an older man. The chairman.</p>")
                        .violations())
                .extracting(violation -> violation.excerpt())
                .containsExactly("chair", "older", "chairman");
    }
}
