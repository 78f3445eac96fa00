package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller says of content is understood however it is spelt. */
class CallersContextTest {
    private static final String RULESET = """
            disclaimers:
              mail: { channels: [Email], always: true, text: Your capital is at risk. }
              british: { markets: [GB], always: true, text: Registered in England. }
              parts: { markets: [FR], always: true, text: { fr: { all: [Un crédit vous engage., Vérifiez vos capacités.] } } }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"email", "Email", " EMAIL "})
    void a_channel_in_any_case(String channel) {
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("m.html", "<p>Hi</p>")
                                .channel(channel)
                                .market("DE"))
                        .violations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB, DE", " gb ", "DE GB"})
    void several_markets_in_one(String markets) {
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("m.html", "<p>Hi</p>").market(markets))
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.entry()).contains("disclaimers.british"));
    }

    @ParameterizedTest
    @CsvSource({"UK, GB", "DEU, DE"})
    void a_code_of_another_list_is_told_with_the_one_that_is_meant(String written, String meant) {
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("m.html", "<p>Hi</p>").market(written))
                        .violations())
                .anySatisfy(violation -> assertThat(violation.message())
                        .contains("\"" + written + "\", named by the caller, is no market")
                        .endsWith("did you mean \"" + meant + "\"?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"home nations", " home nations "})
    void a_group_may_have_a_name_of_several_words(String group) {
        String ruleset = RULESET + "markets: { home nations: [GB] }\n";
        assertThat(Lint.by(ruleset)
                        .lint(Content.html("m.html", "<p>Hi</p>").market(group))
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.entry()).contains("disclaimers.british"));
    }

    @Test
    void a_blank_market_is_none() {
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("m.html", "<p>Hi</p>").market(" "))
                        .violations())
                .anySatisfy(violation -> assertThat(violation.message()).contains("named by the caller, is no market"));
    }

    @Test
    void no_market_is_refused_with_a_reason() {
        assertThatNullPointerException()
                .isThrownBy(() -> Content.html("m.html", "").market(null))
                .withMessageContaining("leave it out where none is known");
    }

    @Test
    void a_flag_that_the_ruleset_does_not_know_is_told() {
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("m.html", "<meta name='brand-rules:flags' content='isa'><p>Hi</p>")
                                .market("DE"))
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .contains("\"isa\", raised by the content, is no flag of the ruleset"));
    }

    @Test
    void of_several_texts_only_those_that_lack_are_asked_for() {
        assertThat(Lint.by(RULESET)
                        .lint(Content.html("m.html", "<p>Un crédit vous engage.</p>")
                                .market("FR")
                                .language("fr"))
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("add \"Vérifiez vos capacités.\""));
    }
}
