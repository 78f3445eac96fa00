package io.brandrules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.prose.Sketch;
import io.brandrules.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RepetitionCountTest {
    private static final String ONE = "We have opened your new account and you can pay in money from today on";
    private static final String NEARLY = "We have opened your new account, and you can pay in money from today.";
    private static final String OTHER = "The card is on its way to you and should be there by the end of May";

    @Test
    void paragraphsThatOtherFilesHave() {
        Repetition repetition = count(Map.of(
                "a.html", List.of(ONE, OTHER),
                "b.html", List.of(NEARLY),
                "c.html", List.of("Something else that nobody has said before in any of these many files here")));
        assertThat(repetition.paragraphs()).isEqualTo(4);
        assertThat(repetition.repeated()).isEqualTo(2);
        assertThat(repetition.share()).isEqualTo(0.5);
        assertThat(repetition.groups())
                .containsExactly(new Repetition.Group(
                        2, 2, ONE, List.of(new Repetition.Place("a.html", 1), new Repetition.Place("b.html", 1))));
    }

    @Test
    void oneMessageInTwoFormatsRepeatsNothing() {
        assertThat(count(Map.of("m/welcome.html", List.of(ONE), "m/welcome.txt", List.of(ONE)))
                        .repeated())
                .isZero();
        assertThat(count(Map.of("m/welcome.html", List.of(ONE), "n/welcome.txt", List.of(ONE)))
                        .repeated())
                .isEqualTo(2);
        assertThat(count(Map.of("m/welcome.html", List.of(ONE, ONE))).repeated())
                .isZero();
    }

    @Test
    void noParagraphsHaveNoShare() {
        assertThat(count(Map.of()).share()).isZero();
    }

    @Test
    void theMostSharedComeFirstAndOnlyTheFirstAreTold() {
        TreeMap<String, List<String>> files = new TreeMap<>();
        Random random = new Random(5);
        for (int group = 0; group < 15; group++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 20; word++) {
                text.append((char) ('a' + random.nextInt(26)))
                        .append((char) ('a' + random.nextInt(26)))
                        .append(' ');
            }
            for (int file = 0; file < group + 1; file++) {
                files.computeIfAbsent("f" + (char) ('a' + file) + ".md", f -> new ArrayList<>())
                        .add(text.toString());
            }
        }
        Repetition repetition = count(files);
        assertThat(repetition.groups()).hasSize(10);
        assertThat(repetition.groups())
                .extracting(Repetition.Group::files)
                .containsExactly(15, 14, 13, 12, 11, 10, 9, 8, 7, 6);
        assertThat(repetition.groups().get(0).places()).hasSize(10);
        assertThat(repetition.repeated()).isEqualTo(repetition.paragraphs() - 1);
    }

    private static Repetition count(Map<String, List<String>> files) {
        SortedMap<String, List<Imprint>> imprints = new TreeMap<>();
        files.forEach((path, texts) -> {
            List<Imprint> those = new ArrayList<>();
            for (String text : texts) {
                Sketch.of(Words.of(text), at -> false, Imprint.LEAST_WORDS)
                        .ifPresent(sketch -> those.add(new Imprint(those.size() + 1, text, sketch)));
            }
            imprints.put(path, those);
        });
        return RepetitionCount.of(imprints);
    }
}
