package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sending system puts in from elsewhere may hold a demanded text: it is not missing, and not checked. */
class IncludesOfSendersTest {
    private static final String RULESET =
            "disclaimers: { car: { always: true, text: { en: Your capital is at risk. } } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{content_blocks.${footer}}}",
                "{{ content_blocks.${legal_footer} | id: 'cb1' }}",
                "%%=ContentBlockByKey(\"footer\")=%%",
                "%%=ContentBlockByName(\"Shared Content\\footer\")=%%",
                "%%=TreatAsContent(@footer)=%%",
                "{% module \"footer\" path=\"../footer.module\" %}",
                "{% global_partial path=\"../partials/footer.html\" %}",
                "{{ include \"footer\" . }}",
                "{{ partial \"footer.html\" . }}",
                "{{ include('footer.html') }}",
                "<%= render 'footer' %>",
                "<%= yield %>",
                "<!--#include virtual=\"/footer.html\" -->",
                "<esi:include src=\"/footer.html\"/>",
                "*|HTML:FOOTER|*",
                "{{{ footer }}}"
            })
    void is_not_checked(String include) {
        assertThat(Lint.html(RULESET, "<p>Invest now.</p><div>" + include + "</div>")
                        .violations())
                .as(include)
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("content/not-checked");
                    assertThat(violation.message()).contains("\"car\" may stand in what is included here");
                });
    }

    @Test
    void what_puts_in_content_is_told_with_what_to_do() {
        assertThat(Lint.html("brand: X", "<p>Hi</p>{{content_blocks.${footer}}}")
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("templates.includes"));
        assertThat(Lint.html("brand: X", "<p>Hi</p>{% include 'footer' %}").violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("templates.partials"));
    }

    @Test
    void a_file_is_no_placeholder() {
        String ruleset = "compliance: { elements: { out: { any: [{ placeholder: '*unsub*' }] } } }";
        assertThat(Lint.html(ruleset, "<p>Hi {% include 'unsubscribe' %}</p>").violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("content/not-checked"));
        assertThat(Lint.html(ruleset, "<p>Hi {{ unsubscribe_link }}</p>").violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ content }}",
                "{{{ first_name }}}",
                "{{{ footer_url }}}",
                "{{ blocks.name }}",
                "{{ includes }}",
                "%%=v(@name)=%%",
                "*|FNAME|*",
                "*|HTML:LIST_ADDRESS_HTML|*",
                "*|HTML:REWARDS|*",
                "<!-- include the footer here -->",
                "<%= user.name %>"
            })
    void values_hold_no_text(String value) {
        assertThat(Lint.html(RULESET, "<p>Invest now.</p><div>" + value + "</div>")
                        .violations())
                .as(value)
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("disclaimer/missing"));
    }
}
