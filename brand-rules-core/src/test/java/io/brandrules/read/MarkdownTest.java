package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.declarations;
import static io.brandrules.read.Outline.markdown;
import static io.brandrules.read.Outline.slices;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Document;
import io.brandrules.text.MappedText;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
    @Test
    void headingsParagraphsAndItems() {
        Document document = markdown("# A *b* #\n\nSub\n---\n\n- one\n  two\n- > three\n\n1. four\n");
        assertThat(blocks(document))
                .containsExactly("HEADING 1: A b", "HEADING 2: Sub", "BODY: one two", "BODY: three", "BODY: four");
        assertThat(slices(document)).containsExactly("A *b", "Sub", "one\n  two", "three", "four");
    }

    @Test
    void escapesAndEntities() {
        Document document = markdown("A \\*star\\* &amp; &copy; &copy 5 \\& b&shy;c\r\nd\r\n");
        assertThat(blocks(document)).containsExactly("BODY: A *star* & © &copy 5 & b\u00adc d");
        MappedText text = document.blocks().get(0).text();
        assertThat(document.source().slice(text.span(2, 8))).isEqualTo("\\*star\\*");
    }

    @Test
    void lineBreaksAreSpaces() {
        assertThat(blocks(markdown("> a  \n> b\\\n> c\n> d<br>e"))).containsExactly("BODY: a b c d e");
    }

    @Test
    void codeIsNoProseAndPartsIt() {
        assertThat(blocks(markdown("Use `utilise` now\n\n    utilise\n\n```\nutilise\n```\n")))
                .containsExactly("BODY: Use ▯ now");
    }

    @Test
    void tables() {
        assertThat(blocks(markdown("|a|b \\| c|\n|-|-|\n|*d*|`e` f|\n")))
                .containsExactly("BODY: a", "BODY: b | c", "BODY: d", "BODY: ▯ f");
    }

    @Test
    void linksAndImages() {
        Document document = markdown("""
                See [the *terms*](<https://a.example/x&amp;y> "Our \\"terms\\"") and ![a **logo**](i\\_1.png), <https://b.example>.
                """);
        assertThat(blocks(document))
                .containsExactly("BODY: See the terms and , https://b.example.", "TITLE: Our \"terms\"", "ALT: a logo");
        assertThat(document.links().stream()
                        .map(link -> link.target()
                                + " « "
                                + document.source().slice(link.target().span())
                                + " « "
                                + link.text()))
                .containsExactly(
                        "https://a.example/x&y « https://a.example/x&amp;y « the terms",
                        "https://b.example « https://b.example « https://b.example");
        assertThat(document.images()).hasSize(1);
        assertThat(document.images().get(0).source().toString()).isEqualTo("i_1.png");
        assertThat(document.source().slice(document.images().get(0).tag())).isEqualTo("![a **logo**](i\\_1.png)");
    }

    @Test
    void referencesToDefinitions() {
        Document document = markdown("[Terms][t]\n\n[t]: https://a.example 'Title'\n");
        assertThat(blocks(document)).containsExactlyInAnyOrder("BODY: Terms", "TITLE: Title");
        assertThat(document.links().get(0).target().toString()).isEqualTo("https://a.example");
        assertThat(document.source().slice(document.links().get(0).target().span()))
                .isEqualTo("[Terms][t]");
    }

    @Test
    void htmlWithinMarkdown() {
        Document document = markdown("""
                Text <span style="color:#f00" title='T'>red</span> and

                <div bgcolor="#0f0"><p>Block &amp; text</p>
                <!-- comment --></div>
                """);
        assertThat(blocks(document)).containsExactly("BODY: Text red and", "TITLE: T", "BODY: Block & text");
        assertThat(declarations(document)).containsExactly("span color=#f00", "span title=T", "div bgcolor=#0f0");
    }

    @Test
    void htmlInCodeIsNone() {
        assertThat(declarations(markdown("`<p style='color:red'>`\n\n    <td bgcolor=red>\n")))
                .isEmpty();
    }

    @Test
    void frontMatterIsMetadataAndNoText() {
        Document document = markdown("---\nbrand-rules-language: en\n---\n\nHello {{ name }}\n");
        assertThat(blocks(document)).containsExactly("BODY: Hello ▯");
        assertThat(document.metadata().get("brand-rules-language")).isPresent();
    }

    @Test
    void armsOfATemplateAreNotJoined() {
        assertThat(blocks(markdown("{% if a %}zero{% else %}risk{% endif %} *b*")))
                .containsExactly("BODY: zero▯risk b");
    }

    @Test
    void surrogatesAndRightToLeftText() {
        Document document = markdown("**😀** שלום &#x1F600;!");
        assertThat(blocks(document)).containsExactly("BODY: 😀 שלום 😀!");
        assertThat(slices(document)).containsExactly("😀** שלום &#x1F600;!");
    }
}
