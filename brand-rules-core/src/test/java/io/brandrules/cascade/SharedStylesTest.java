package io.brandrules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.style.Css;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from styles is kept for what says the same, until there is no more room. */
class SharedStylesTest {
    private final SharedStyles shared = new SharedStyles();

    @Test
    void sheets_that_say_the_same_have_one_stylist_for_each_kind_of_client() {
        SheetRules rules = rules("p { color: red }");
        Stylist stylist = stylist(Viewing.LIGHT, rules);

        assertThat(stylist(Viewing.LIGHT, rules)).isSameAs(stylist);
        assertThat(stylist(Viewing.DARK, rules)).isSameAs(stylist);
        assertThat(stylist(Viewing.DARK.hooked(true), rules)).isNotSameAs(stylist);
        assertThat(stylist(Viewing.OUTLOOK, rules)).isNotSameAs(stylist);
        assertThat(stylist(Viewing.LIGHT, rules, rules)).isNotSameAs(stylist);
    }

    @Test
    void what_was_kept_is_forgotten_when_there_is_no_more_room() {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            css.append("p { color: red } ");
        }
        SharedStyles.Kept first = shared.kept();
        assertThat(shared.kept()).isSameAs(first);
        for (int i = 0; i < 100; i++) {
            stylist(Viewing.LIGHT, rules(css.toString()));
        }

        assertThat(shared.kept()).isNotSameAs(first);
    }

    @Test
    void long_texts_take_room_too() {
        SharedStyles.Kept first = shared.kept();
        for (int i = 0; i < 40; i++) {
            stylist(
                    Viewing.LIGHT,
                    rules("p { background: url(data:image/png;base64," + "A".repeat(100_000) + i + ") }"));
        }

        assertThat(shared.kept()).isNotSameAs(first);
    }

    private Stylist stylist(Viewing viewing, SheetRules... sheets) {
        List<Applied> applied = List.of(sheets).stream()
                .map(rules -> new Applied(rules, List.of()))
                .toList();
        return shared.kept().stylist(shared.kept().author(applied), viewing, false);
    }

    private static SheetRules rules(String css) {
        return new SheetRules(css, Css.sheet(css));
    }
}
