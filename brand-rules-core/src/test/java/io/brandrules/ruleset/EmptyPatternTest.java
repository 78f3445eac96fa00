package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyPatternTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^$",
                "x{0}",
                "(?:abc){0,0}",
                "(?i)^",
                "\\b",
                "(a|b){0}",
                "()*",
                "\\A\\z",
                "(?P<n>)",
                "a{0}|^",
                "((x){0}y){0}"
            })
    void matchesNothingElse(String pattern) {
        assertThat(EmptyPattern.is(pattern)).isTrue();
        assertThat(Pattern.compile(pattern).matcher("abcxy {0}").replaceAll("")).isEqualTo("abcxy {0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a*",
                "x{0,3}",
                "x{0}y",
                "(?:abc){0}d",
                "[^\\]]",
                "[]a]",
                "\\d{2}",
                "\\Qa\\E",
                "(?i:a)",
                "^.$",
                "x{0|y",
                "[[:alpha:]]",
                "\\.{1}"
            })
    void takesACharacter(String pattern) {
        assertThat(EmptyPattern.is(pattern)).isFalse();
    }

    @Test
    void isReadInOnePass() {
        assertThat(EmptyPattern.is("(".repeat(100_000) + ")".repeat(100_000))).isTrue();
        assertThat(EmptyPattern.is("{".repeat(100_000))).isFalse();
    }
}
