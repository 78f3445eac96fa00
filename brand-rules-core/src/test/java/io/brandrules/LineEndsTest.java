package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import io.brandrules.text.MappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an author ends a line, something new begins. */
class LineEndsTest {
    private static final String TERMS = "tone: { terms: { a: { avoid: [günstig] } } }";

    @Test
    void aLineOfAHeadingMayBeginWithACapital() {
        assertThat(heading("<h1>Hello<br>Your account is open</h1>")).isEmpty();
        assertThat(heading("<h1>Hello <b>you</b><br/>\r\n Your account is open</h1>"))
                .isEmpty();
        assertThat(heading("<h1>Hello<br>your account Is open</h1>")).containsExactly("1:27 warning tone/heading-case");
        assertThat(heading("<h1>Hello\nYour account is open</h1>")).containsExactly("2:1 warning tone/heading-case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hallo<br>Günstige Zinsen</p>",
                "<p>Hallo<BR />\r\n&#71;ünstige Zinsen</p>",
                "<p>Hallo <br><b>Günstige</b> Zinsen</p>",
                "<p>Hallo{% if a %},<br>Günstige Zinsen{% endif %}</p>",
            })
    void anAdjectiveMayBeginALineWithACapital(String html) {
        assertThat(Lint.by(TERMS)
                        .lint(Content.html("a.html", html).language("de"))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("tone/avoided-term");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallo  \nGünstige Zinsen", "Hallo\\\r\nGünstige Zinsen", "Hallo<br>Günstige Zinsen"})
    void linesOfMarkdown(String markdown) {
        assertThat(Lint.by(TERMS)
                        .lint(Content.markdown("a.md", markdown).language("de"))
                        .violations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallo\nGünstige Zinsen", "Hallo Günstige Zinsen"})
    void whereNoAuthorEndsALineNoneBegins(String markdown) {
        assertThat(Lint.by(TERMS)
                        .lint(Content.markdown("a.md", markdown).language("de"))
                        .violations())
                .isEmpty();
    }

    @Test
    void aPartOfATextHasItsLines() {
        MappedText text = MappedText.builder()
                .verbatim("Hello<br>you", 0, 5)
                .lineEnd(5, 9)
                .verbatim("Hello<br>you", 9, 12)
                .build();
        MappedText built = MappedText.builder().append(text, 4, 8).build();

        assertThat(text.hasLines()).isTrue();
        assertThat(text.endsLine(5)).isTrue();
        assertThat(text.endsLine(4)).isFalse();
        assertThat(text.slice(4, 8).endsLine(1)).isTrue();
        assertThat(built.endsLine(1)).isTrue();
        assertThat(MappedText.verbatim("a b", 0, 3).endsLine(1)).isFalse();
    }

    private static Iterable<String> heading(String html) {
        return Lint.places(Lint.by("tone: { headings: sentence-case }")
                .lint(Content.html("a.html", html).language("en")));
    }
}
