package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Exercise;
import io.brandrules.ruleset.Ruleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much an entry of a market's pack may weigh follows from how strict the law is, and how well that is known. */
class PackSeveritiesTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "market-facts.tsv");
    private static final List<String> LIGHTEST_FIRST = List.of("off", "info", "warning", "error");
    private static final Set<String> READ = Set.of("statute-text", "regulator-page");

    /** The packs whose entries rest on no fact of a market. */
    private static final Set<String> WORDS =
            Set.of("ai-cliches", "inclusive-language", "spam-triggers", "vague-claims");

    /** What is known of a market's rule. */
    private record Fact(String id, String strictness, String evidence, boolean doubtful) {
        String heaviest() {
            if (doubtful) {
                return "off";
            }
            return strictness.equals("exact") && READ.contains(evidence) ? "error" : "warning";
        }
    }

    static List<String> packs() throws IOException {
        return PacksTest.packs().stream().filter(pack -> !WORDS.contains(pack)).toList();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noEntryWeighsMoreThanItsFactBears(String pack) throws IOException {
        List<Fact> facts = facts();
        for (Exercise exercise : exercises(pack)) {
            Entry entry = exercise.entry();
            Optional<Fact> fact = fact(facts, entry);
            boolean flag = entry.path().startsWith("compliance.flags");
            assertThat(flag || fact.isPresent())
                    .as("%s begins with the id of a fact", entry.path())
                    .isTrue();
            String heaviest = fact.map(Fact::heaviest).orElse("warning");
            assertThat(LIGHTEST_FIRST.indexOf(severity(entry)))
                    .as("%s weighs %s, and may weigh %s", entry.path(), severity(entry), heaviest)
                    .isBetween(0, LIGHTEST_FIRST.indexOf(heaviest));
        }
    }

    @Test
    void theTableHoldsWhatPacksUse() throws IOException {
        Set<String> used = new HashSet<>();
        List<Fact> facts = facts();
        for (String pack : packs()) {
            exercises(pack).forEach(exercise -> fact(facts, exercise.entry()).ifPresent(fact -> used.add(fact.id())));
        }
        assertThat(facts).extracting(Fact::id).containsExactlyInAnyOrderElementsOf(used);
    }

    /** Without a severity of its own an entry has the rule's, which is error. */
    private static String severity(Entry entry) {
        return entry.severity().orElse("error").toLowerCase(Locale.ROOT);
    }

    private static Optional<Fact> fact(List<Fact> facts, Entry entry) {
        String name = entry.path().substring(entry.path().lastIndexOf('.') + 1);
        return facts.stream()
                .filter(fact -> name.equals(fact.id()) || name.startsWith(fact.id() + "-"))
                .max(Comparator.comparing(fact -> fact.id().length()));
    }

    private static List<Exercise> exercises(String pack) {
        return Ruleset.parse("r.yaml", "extends: pack:" + pack + "\n").exercises();
    }

    private static List<Fact> facts() throws IOException {
        return Files.readString(TABLE, UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Fact(cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3])))
                .toList();
    }
}
