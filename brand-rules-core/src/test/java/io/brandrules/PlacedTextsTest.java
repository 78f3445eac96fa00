package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where demanded texts may stand, in the markup that mails have. */
class PlacedTextsTest {
    private static io.brandrules.lint.LintResult linted(String placement, String html) {
        String ruleset = """
                disclaimers: { car: { text: { en: Your capital is at risk. }, placement: [%s] } }
                compliance: { flags: { isa: { raised-by: [ISA], requires: { disclaimers: [car] } } } }
                """.formatted(placement);
        return Lint.html(ruleset, html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td bgcolor='#003366'><a href='u' style='padding:12px;color:#fff'>Apply</a></td></tr></table>",
                "<table><tr><td style='background:#036'> <a href='u' style='border:12px solid #036'>Apply</a> </td></tr></table>",
                "<p><a href='u' style='background:#036;padding:12px'>Apply</a></p>"
            })
    void a_text_behind_a_button_is_misplaced(String button) {
        String claim = "<p>Open an ISA.</p>";
        String text = "<p>Your capital is at risk.</p>";
        assertThat(linted("before-cta", claim + button + text).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("disclaimer/misplaced"));
        assertThat(linted("before-cta", claim + text + button).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td bgcolor='#ffffff'><a href='u'>Read on</a></td></tr></table>",
                "<table><tr><td bgcolor='#eeeeee'>See <a href='u' style='padding:2px'>our page</a></td></tr></table>"
            })
    void a_link_in_a_coloured_cell_is_no_button(String link) {
        assertThat(linted("before-cta", "<p>Open an ISA.</p>" + link + "<p>Your capital is at risk.</p>")
                        .violations())
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_button_that_raises_the_flag_counts() {
        assertThat(linted(
                                "before-cta",
                                "<p><a class='button' href='u'>Apply for an ISA</a></p><p>Your capital is at risk.</p>")
                        .violations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Open an ISA.<sup><a href='#n1'>1</a></sup></p><ol><li id='n1'>Your capital is at risk.</li></ol>",
                "<p>Open an ISA.<sup>2</sup></p><ol><li>Terms.</li><li>Your capital is at risk.</li></ol>",
                "<p>Open an ISA.<sup>4</sup></p><ol start='4'><li><p>Your capital is at risk.</p></li></ol>",
                "<p>Open an ISA.*</p><p>* Terms apply. Your capital is at risk.</p>",
                "<p>Open an ISA [1].</p><p>[1] Terms apply. Your capital is at risk.</p>"
            })
    void a_note_is_found_at_its_mark(String html) {
        assertThat(linted("footnote", html).violations()).as(html).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_white_box_on_white_is_none() {
        String ruleset = """
                disclaimers:
                  car: { always: true, text: { en: Your capital is at risk. }, prominence: { boxed: true } }
                """;
        String more = "<p>" + "Read on about our funds. ".repeat(40) + "</p>";
        String box = "<div style='background:%s'>Your capital is at risk.</div>";
        assertThat(Lint.html(ruleset, more + box.formatted("#fff")).violations())
                .hasSize(1);
        assertThat(Lint.html(
                                ruleset,
                                "<div style='background:#eee'><div>" + more + box.formatted("#eeeeee") + "</div></div>")
                        .violations())
                .hasSize(1);
        assertThat(Lint.html(ruleset, more + box.formatted("#eee")).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Open an ISA.<sup>1</sup></p><ol><li>Terms.</li><li>Your capital is at risk.</li></ol>",
                "<p>Open an ISA.*</p><p>† Terms apply. Your capital is at risk.</p>",
                "<p>Open an ISA.<sup>1</sup></p><ul><li>Your capital is at risk.</li></ul>"
            })
    void a_note_at_another_mark_is_misplaced(String html) {
        assertThat(linted("footnote", html).violations()).as(html).hasSize(1);
    }
}
