package io.brandrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    @ParameterizedTest
    @ValueSource(strings = {"---\na: 1\n---\n# T", "---  \r\na: 1\r\n---\r\n# T", "\uFEFF---\ra: 1\r...\r# T"})
    void isOverwrittenAndItsContentGiven(String text) {
        SourceText source = SourceText.of(text);
        Markup markup = Markup.text(source, List.of());
        assertThat(source.slice(markup.frontMatter().orElseThrow()).strip()).isEqualTo("a: 1");
        assertThat(markup.view()).hasSameSizeAs(source.text()).matches("[ \r\n]*# T");
    }

    @Test
    void mayBeEmptyAndMayEndTheFile() {
        assertThat(Markup.text(SourceText.of("---\n---"), List.of()).frontMatter())
                .contains(Span.at(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\na: 1\n", "----\na\n---\n", " ---\na\n---\n", "\n---\na\n---\n", "---", "---\na\n--- b\n"})
    void onlyBetweenTwoFencesAtTheVeryStart(String text) {
        Markup markup = Markup.html(SourceText.of(text), List.of());
        assertThat(markup.frontMatter()).isEmpty();
        assertThat(markup.view()).isEqualTo(text);
    }

    @Test
    void isNoMarkup() {
        Markup markup = Markup.html(SourceText.of("---\na: <b> {{ c }}\n---\n<i>"), List.of());
        assertThat(markup.tags()).extracting(TagToken::name).containsExactly("i");
        assertThat(markup.dynamic(markup.frontMatter().orElseThrow())).isTrue();
    }
}
