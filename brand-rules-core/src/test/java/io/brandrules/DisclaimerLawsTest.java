package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A demanded text is found however it is marked up, and no change of its words goes by: seeded. */
class DisclaimerLawsTest {
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "en", "Don't invest unless you're prepared to lose \"all\" the money you invest.",
            "de", "Der Erwerb dieser Anlage ist mit erheblichen Risiken verbunden – bis zum vollständigen Verlust.",
            "fr", "Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement.",
            "pl", "To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania."));

    private static final BrandLinter LINTER = BrandLinter.of(Ruleset.parse(
            "law.yaml", "disclaimers: { demanded: { always: true, text: " + new JSONObject(TEXTS) + " } }"));

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_is_found_however_it_is_marked_up(int seed) {
        Random random = new Random(seed);
        String language = language(random);
        String text = TEXTS.getOrDefault(language, "");
        assertThat(rules(lint(markedUp(text, random), language)))
                .as("seed %d", seed)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_change_of_one_word_is_told_as_that(int seed) {
        Random random = new Random(seed);
        String language = language(random);
        List<String> words =
                new ArrayList<>(List.of(TEXTS.getOrDefault(language, "").split(" ")));
        int at = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.set(at, "jamais");
            case 1 -> words.remove(at);
            default -> words.add(Math.max(1, at), "jamais");
        }
        LintResult result = lint(markedUp(String.join(" ", words), random), language);
        assertThat(rules(result)).as("seed %d: %s", seed, words).containsExactly("disclaimer/altered");
    }

    private static String language(Random random) {
        List<String> languages = List.copyOf(TEXTS.keySet());
        return languages.get(random.nextInt(languages.size()));
    }

    /** A text over random inline tags, entities, line breaks, spaces, quotes and cells. */
    private static String markedUp(String text, Random random) {
        StringBuilder html = new StringBuilder();
        boolean cells = random.nextInt(4) == 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ' ' -> html.append(space(random, cells));
                case '\'' -> html.append(pick(random, "'", "’", "&rsquo;", "&#39;"));
                case '"' -> html.append(pick(random, "\"", "“", "”", "&quot;", "&ldquo;"));
                case '–' -> html.append(pick(random, "–", "—", "&ndash;", "-"));
                default -> html.append(letter(c, random));
            }
        }
        return cells
                ? "<table><tr><td>" + html + "</td></tr></table>"
                : "<div><p>Hello and welcome.</p><p>" + html + "</p></div>";
    }

    private static String space(Random random, boolean cells) {
        return cells && random.nextInt(3) == 0
                ? pick(random, "</td><td>", "</td></tr><tr><td>")
                : pick(random, " ", "\n", "&nbsp;", "\u202f", "<br>", " <br/>\n", "&thinsp;", "  ");
    }

    private static String letter(char c, Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> "<b>" + c + "</b>";
            case 1 -> "<span style=\"color:#123456\">" + c + "</span>";
            case 2 -> c + "&shy;";
            case 3 -> "&#" + (int) c + ";";
            case 4 -> "<a href=\"https://a.example/\">" + c + "</a>";
            case 5 -> c + "<!-- note -->";
            case 6 -> String.valueOf(Character.toUpperCase(c));
            default -> String.valueOf(c);
        };
    }

    private static String pick(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }

    private static LintResult lint(String html, String language) {
        return LINTER.lint(Content.html("law.html", html).language(language));
    }

    private static List<String> rules(LintResult result) {
        return result.violations().stream()
                .map(Violation::rule)
                .filter(rule -> rule.startsWith("disclaimer/"))
                .toList();
    }
}
