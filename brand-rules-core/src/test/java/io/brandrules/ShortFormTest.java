package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text whose short form is its own beginning is judged once. */
class ShortFormTest {
    private static final String RISK = """
            disclaimers:
              risk:
                always: true
                text:
                  en:
                    all: ["Don't invest unless you're prepared to lose it all. You are not protected.", "Learn more"]
                    short: "Don't invest unless you're prepared to lose it all."
                prominence: { size: 14px }
            """;

    @Test
    void changedWordIsToldOnce() {
        assertThat(rules("<p>Don't invest unless you're ready to lose it all. You are not protected. Learn more</p>"))
                .containsExactly("disclaimer/altered");
        assertThat(rules("<p>Don't invest unless you're ready to lose it all.</p>"))
                .containsExactly("disclaimer/altered");
    }

    @Test
    void smallTextIsToldOnce() {
        assertThat(rules(
                        "<p style='font-size:10px'>Don't invest unless you're prepared to lose it all. You are not protected.</p>"
                                + "<p style='font-size:16px'>Learn more</p>"))
                .containsExactly("disclaimer/not-prominent");
    }

    private static List<String> rules(String html) {
        return Lint.html(RISK, html).violations().stream().map(Violation::rule).toList();
    }
}
