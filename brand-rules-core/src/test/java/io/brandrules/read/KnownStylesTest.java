package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was parsed is kept as long as there is room. */
class KnownStylesTest {
    private final KnownStyles styles = new KnownStyles();

    @Test
    void a_text_is_parsed_once_and_apart_as_a_sheet_and_as_an_attribute() {
        ParsedStyle sheet = styles.sheet("p { color: red }");
        ParsedStyle attribute = styles.attribute("color: red");

        assertThat(styles.sheet("p { color: red }")).isSameAs(sheet);
        assertThat(styles.attribute("color: red")).isSameAs(attribute).isNotSameAs(styles.sheet("color: red"));
    }

    @Test
    void what_was_not_used_for_long_is_forgotten() {
        ParsedStyle used = styles.sheet("p { color: red }");
        ParsedStyle unused = styles.sheet("p { color: blue }");
        for (int i = 0; i < 60; i++) {
            styles.sheet("a" + i + " { color: red } " + " ".repeat(100_000));
            styles.sheet("p { color: red }");
        }

        assertThat(styles.sheet("p { color: red }")).isSameAs(used);
        assertThat(styles.sheet("p { color: blue }")).isNotSameAs(unused);
    }

    @Test
    void a_text_that_would_leave_no_room_for_others_is_not_kept() {
        String huge = "p { color: red } " + " ".repeat(1 << 20);
        ParsedStyle small = styles.sheet("p { color: red }");

        assertThat(styles.sheet(huge)).isNotSameAs(styles.sheet(huge));
        assertThat(styles.sheet("p { color: red }")).isSameAs(small);
    }
}
