package io.brandrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void theNearestWordIsMeant() {
        List<String> known = List.of("palette", "pairs", "tolerance", "minimum-size");
        assertThat(Suggestion.nearest("pallete", known)).contains("palette");
        assertThat(Suggestion.nearest("Minimum_Size", known)).contains("minimum-size");
        assertThat(Suggestion.nearest("font", known)).isEmpty();
        assertThat(Suggestion.nearest("x".repeat(1_000_000), known)).isEmpty();
    }

    @Test
    void neighboursThatChangedPlacesAreOneEdit() {
        assertThat(Suggestion.distance("avoid", "aviod", 3)).isEqualTo(1);
        assertThat(Suggestion.distance("abc", "ca", 3)).isEqualTo(3);
        assertThat(Suggestion.distance("", "ab", 3)).isEqualTo(2);
        assertThat(Suggestion.distance("abcdef", "uvwxyz", 3)).isEqualTo(4);
    }
}
