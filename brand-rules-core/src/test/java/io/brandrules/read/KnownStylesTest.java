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
    void names_that_are_written_alike_are_read_once() {
        Names names = styles.names(" btn  primary\tbtn ");

        assertThat(styles.names(" btn  primary\tbtn ")).isSameAs(names);
        assertThat(names.all()).containsExactly("btn", "primary");
        assertThat(names.words().mean(Words.Sense.BUTTON)).isTrue();
        assertThat(styles.names(" ").all()).isEmpty();
    }

    @Test
    void words_of_a_class_and_of_an_id_count_alike() {
        Words button = styles.names("btn").words();
        Words footer = styles.names("mailFooter").words();
        Words none = styles.names("x").words();

        assertThat(button.and(footer).mean(Words.Sense.BUTTON)).isTrue();
        assertThat(button.and(footer).mean(Words.Sense.FOOTER)).isTrue();
        assertThat(button.mean(Words.Sense.FOOTER)).isFalse();
        assertThat(none.and(button).mean(Words.Sense.BUTTON)).isTrue();
        assertThat(button.and(none).mean(Words.Sense.BUTTON)).isTrue();
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
