package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a link lies in its paragraph, and is a part all the same. */
class PartsOfLinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ words: click here, inflect: false, %s }",
                "{ text: Click here, %s }",
                "{ pattern: '(?i)click here', %s }"
            })
    void aMatcherIsNarrowedToLinks(String matcher) {
        String ruleset = "compliance: { forbids: { vague: { match: [" + matcher.formatted("parts: [link]") + "] } } }";
        String html =
                "<p>Click here, or <a href=x>click <b>here</b></a>. <a>Click here</a></p><a href=y>Click here</a>";
        assertThat(places(ruleset, Content.html("a.html", html))).containsExactly("1:29", "1:83");
        assertThat(places(ruleset, Content.markdown("a.md", "Click here, or [click here](x)")))
                .containsExactly("1:17");
        String mjml = "<mjml><mj-body><mj-button href='x'>Click here</mj-button></mj-body></mjml>";
        assertThat(places(ruleset, Content.mjml("a.mjml", mjml))).containsExactly("1:36");
    }

    private static List<String> places(String ruleset, Content content) {
        return Lint.by(ruleset).lint(content).violations().stream()
                .map(violation -> violation.range().start().toString())
                .toList();
    }
}
