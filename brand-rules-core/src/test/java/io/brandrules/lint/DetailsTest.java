package io.brandrules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {
    @Test
    void figuresKeepTheirOrderAndTheirValues() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("ratio", 4.5);
        given.put("color", "#fff");
        Details details = Details.copyOf(given).with("cause", "x");
        given.clear();
        assertThat(details)
                .containsExactly(Map.entry("ratio", 4.5), Map.entry("color", "#fff"), Map.entry("cause", "x"));
        assertThat(details).isEqualTo(Map.of("color", "#fff", "cause", "x", "ratio", 4.5));
        assertThat(details.get("color")).isEqualTo("#fff");
        assertThat(Details.copyOf(Map.of())).isEmpty();
    }

    @Test
    void nobodyChangesThem() {
        Details details = Details.copyOf(Map.of("color", "#fff"));
        assertThat(Details.copyOf(details)).isSameAs(details);
        assertThatThrownBy(() -> details.put("color", "#000")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> details.remove("color")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(details::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
