package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.TagToken;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageTagsTest {
    @Test
    void theyKeepTheirOrderAndTheirEnds() {
        Markup markup = Markup.html(
                SourceText.of("<HTML><base href=a><p><link><svg><style>p{}</style></svg><meta></p></html>"), List.of());
        assertThat(PageTags.among(markup.tags()))
                .extracting(TagToken::name, tag -> tag.kind() == TagToken.Kind.END)
                .containsExactly(
                        tuple("html", false),
                        tuple("base", false),
                        tuple("link", false),
                        tuple("svg", false),
                        tuple("style", false),
                        tuple("style", true),
                        tuple("svg", true),
                        tuple("meta", false),
                        tuple("html", true));
    }
}
