package io.brandrules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    private static final String CHARACTERS =
            "ab \t\n\u000b\f\r\u001c\u0085\u00a0\u1680\u2003\u2028\u2029\u202f\u3000é\ud83d\ude00";

    @Test
    void whiteSpaceCollapses() {
        assertThat(Excerpts.of("  Open\u00a0 \r\n your\u2028account ")).isEqualTo("Open your account");
        assertThat(Excerpts.of("\t")).isEmpty();
        assertThat(Excerpts.of("Open your account")).isEqualTo("Open your account");
    }

    @Test
    void whiteSpaceIsWhatPatternsTakeForIt() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertThat(Excerpts.of(text.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip());
        }
    }

    @Test
    void longTextsAreCutInTheMiddleBetweenCharacters() {
        String cut = Excerpts.of("x".repeat(58) + "😀" + "y".repeat(500) + "😀" + "z".repeat(58));
        assertThat(cut).isEqualTo("x".repeat(58) + "…" + "z".repeat(58));
    }
}
