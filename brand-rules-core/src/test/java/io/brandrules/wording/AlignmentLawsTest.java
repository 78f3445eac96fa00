package io.brandrules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of finding a changed text: seeded, the seed standing in the failure's message. */
class AlignmentLawsTest {
    private static final List<String> TEXTS = List.of(
            "Your capital is at risk.",
            "Don't invest unless you're prepared to lose all the money you invest.",
            "Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.",
            "L'abus d'alcool est dangereux pour la santé, à consommer avec modération.",
            "Der Erwerb dieser Vermögensanlage ist mit erheblichen Risiken verbunden und kann zum vollständigen Verlust"
                    + " des eingesetzten Vermögens führen.",
            "These statements have not been evaluated by the Food and Drug Administration. This product is not"
                    + " intended to diagnose, treat, cure, or prevent any disease.",
            "投資にはリスクがあります。必ず契約書をお読みください。");

    private static final String AROUND = "Dear customer, the new season has come and with it our best offers. ";
    private static final String BEHIND = " Read more about it in the shop, or call us at any time of the day.";

    static Stream<Integer> seeds() {
        return IntStream.range(0, 400).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_with_one_word_changed_is_altered_and_never_accepted(int seed) {
        Random random = new Random(seed);
        Wording wording = wording(TEXTS.get(random.nextInt(TEXTS.size())));
        List<String> words = words(wording);
        int at = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.set(at, "never" + seed);
            case 1 -> words.remove(at);
            default -> words.add(1 + random.nextInt(words.size() - 1), "never" + seed);
        }
        Pieces text = Pieces.of(AROUND + String.join(" ", words) + BEHIND);
        assertThat(wording.find(text)).as("seed %d: %s", seed, words).isEmpty();
        assertThat(Alignment.of(wording, text)).as("seed %d: %s", seed, words).isPresent();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_of_which_four_words_in_five_stand_in_order_is_never_missed(int seed) {
        Random random = new Random(seed);
        Wording wording = wording(TEXTS.get(random.nextInt(TEXTS.size())));
        List<String> words = words(wording);
        int most = words.size() / 5;
        int lost = 0;
        for (int i = 0; i < most; i++) {
            int at = random.nextInt(words.size());
            if (random.nextBoolean()) {
                words.remove(at);
            } else {
                words.set(at, "other" + i);
            }
            lost++;
        }
        int added = random.nextInt(wording.words() - lost);
        for (int i = 0; i < added; i++) {
            words.add(1 + random.nextInt(words.size() - 1), "more" + i);
        }
        Pieces text = Pieces.of(AROUND + String.join(" ", words) + BEHIND);
        assertThat(Alignment.of(wording, text)).as("seed %d: %s", seed, words).isPresent();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_changes_lead_from_the_passage_to_the_wording(int seed) {
        Random random = new Random(seed);
        Wording wording = wording(TEXTS.get(random.nextInt(TEXTS.size())));
        List<String> words = words(wording);
        for (int i = 0; i <= words.size() / 6; i++) {
            words.set(random.nextInt(words.size()), "other" + i);
        }
        Pieces text = Pieces.of(AROUND + String.join(" ", words) + BEHIND);
        Alignment.of(wording, text).ifPresent(alignment -> {
            List<String> mended = new ArrayList<>();
            int at = alignment.passage().from();
            for (Alignment.Change change : alignment.changes()) {
                mended.add(text.spelled(at, change.place().from()));
                mended.add(change.demanded());
                at = change.place().to();
            }
            mended.add(text.spelled(at, alignment.passage().to()));
            Pieces restored = Pieces.of(String.join(" ", mended));
            assertThat(wording.find(restored)).as("seed %d: %s", seed, mended).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void typography_makes_no_difference(int seed) {
        Random random = new Random(seed);
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        List<String> spaces = List.of(" ", "\u00a0", "\u202f", "\n", "\u2009 ", "\u200b ", "  \t");
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                set.append(spaces.get(random.nextInt(spaces.size())));
            } else if (c == '\'') {
                set.append(random.nextBoolean() ? '’' : '\'');
            } else {
                set.append(random.nextInt(4) == 0 ? Character.toUpperCase(c) : c);
                set.append(random.nextInt(9) == 0 ? "\u00ad" : "");
            }
        }
        Pieces pieces = Pieces.of(AROUND + set + BEHIND);
        assertThat(wording(text).find(pieces)).as("seed %d: %s", seed, set).hasSize(1);
    }

    @Test
    void another_text_is_not_near() {
        Pieces text = Pieces.of(AROUND + BEHIND + AROUND + BEHIND);
        for (String each : TEXTS) {
            assertThat(Alignment.of(wording(each), text)).as(each).isEmpty();
        }
    }

    @Test
    void the_rest_of_the_sentence_is_part_of_the_passage() {
        Alignment found = Alignment.of(wording("Your capital is at risk."), Pieces.of("Hello. Our capital is at risk."))
                .orElseThrow();
        assertThat(Alignment.told(found.changes())).isEqualTo("\"Our\" stands for \"Your\"");
    }

    private static Wording wording(String text) {
        return Wording.of(text, "", false, Map.<String, Variable>of());
    }

    /** The pieces of a wording, the signs joined to the word before them. */
    private static List<String> words(Wording wording) {
        Pieces pieces = Pieces.of(wording.written());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < wording.length(); i++) {
            if (pieces.kind(i) == Pieces.Kind.SIGN && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + pieces.spelled(i));
            } else {
                words.add(pieces.spelled(i));
            }
        }
        return words;
    }

    @Test
    void a_text_without_words_is_not_near_anything() {
        assertThat(Alignment.of(wording("%"), Pieces.of("100%"))).isEqualTo(Optional.empty());
    }
}
