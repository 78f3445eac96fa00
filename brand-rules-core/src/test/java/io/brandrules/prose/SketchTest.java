package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchTest {
    @Test
    void caseMarksSpacesAndNumbersMakeNoDifference() {
        assertThat(sketch("Dear Ann, you saved 12 pounds in May.")
                        .resemblance(sketch("dear  ann you SAVED 1,300 pounds in “May”!")))
                .isEqualTo(1);
        assertThat(sketch("Dear \uE000, you saved \uE000 pounds.").resemblance(sketch("Dear 7, you saved 3 pounds.")))
                .isEqualTo(1);
        assertThat(sketch("one two three four").resemblance(sketch("five six seven eight")))
                .isZero();
    }

    @Test
    void shortTextsHaveNone() {
        assertThat(Sketch.of(Words.of("one two three"), at -> false, 4)).isEmpty();
        assertThat(Sketch.of(Words.of("one two three four"), at -> at < 4, 4)).isEmpty();
        assertThat(Sketch.of(Words.of(""), at -> false, 0)).isEqualTo(Optional.empty());
    }

    /** For texts that a sketch holds whole, the resemblance is that of their sets of shingles. */
    @Test
    void resemblanceOfShortTextsIsExact() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String[] one = words(random, 3 + random.nextInt(30));
            String[] other = one.clone();
            for (int change = random.nextInt(4); change > 0; change--) {
                other[random.nextInt(other.length)] = "x" + random.nextInt(3);
            }
            Set<String> here = shingles(one);
            Set<String> there = shingles(other);
            Set<String> both = new HashSet<>(here);
            both.retainAll(there);
            Set<String> all = new HashSet<>(here);
            all.addAll(there);
            assertThat(sketch(String.join(" ", one)).resemblance(sketch(String.join(" ", other))))
                    .as("round %d", round)
                    .isEqualTo((double) both.size() / all.size());
        }
    }

    /** Texts that resemble each other share one of the hashes that they are looked up by. */
    @Test
    void tellingHashesMissNoResemblance() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String[] one = words(random, 5 + random.nextInt(40));
            String[] other = one.clone();
            other[random.nextInt(other.length)] = "changed";
            Sketch here = sketch(String.join(" ", one));
            Sketch there = sketch(String.join(" ", other));
            if (here.resemblance(there) >= 0.7) {
                Set<Long> shared = new HashSet<>();
                for (long hash : here.telling(0.7)) {
                    shared.add(hash);
                }
                boolean met = false;
                for (long hash : there.telling(0.7)) {
                    met |= shared.contains(hash);
                }
                assertThat(met).as("round %d", round).isTrue();
            }
        }
    }

    @Test
    void longTextsKeepNoMoreThanTheirShare() {
        String[] many = words(new Random(3), 50_000);
        assertThat(sketch(String.join(" ", many)).telling(0)).hasSize(Sketch.MOST);
    }

    private static String[] words(Random random, int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = "w" + Integer.toString(random.nextInt(5000), 36).replaceAll("[0-9]", "q");
        }
        return words;
    }

    private static Set<String> shingles(String[] words) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + Sketch.WIDTH <= words.length; i++) {
            shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return shingles;
    }

    private static Sketch sketch(String text) {
        return Sketch.of(Words.of(text), at -> false, 0).orElseThrow();
    }
}
