package io.brandrules.read;

import static io.brandrules.read.Outline.gaps;
import static io.brandrules.read.Outline.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Metadata;
import io.brandrules.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PartsOfAPageTest {
    @Test
    void links() {
        Document document = page(
                "<p>Read <a href='/a?x=1&amp;copy=2'>the\n <b>terms</b><i hidden> x</i></a> and <a>not</a> <a href={{ u }}><img></a>");
        assertThat(document.links().stream().map(link -> Outline.shown(document, link.target()) + " " + link.text()))
                .containsExactly("/a?x=1&copy=2 the terms", "▯ ");
    }

    @Test
    void images() {
        Document document = page("<img src='a&amp;b.png' alt=''><img src=c.png><v:imagedata src=d.png />");
        assertThat(document.images().stream()
                        .map(image -> image.source() + " " + image.alternative().map(CharSequence::length)))
                .containsExactly("a&b.png Optional[0]", "c.png Optional.empty", "d.png Optional.empty");
    }

    @Test
    void regions() {
        Document document =
                page("<header>a<div class=header>b</div></header><a class=btn href=#>c</a><footer>d</footer>");
        assertThat(document.regions().stream()
                        .map(region -> region.kind() + " " + document.source().slice(region.span())))
                .containsExactly(
                        "HEADER <header>a<div class=header>b</div></header>",
                        "CALL_TO_ACTION <a class=btn href=#>c</a>",
                        "FOOTER <footer>d</footer>");
    }

    @Test
    void metadata() {
        Document document = page(
                "<html lang=de-AT><meta name='brand-rules:market' content='GB &amp; IE'><meta property=og:type content=x>");
        assertThat(document.metadata().entries())
                .extracting(Metadata.Entry::name, Metadata.Entry::value)
                .containsExactly(tuple("lang", "de-AT"), tuple("brand-rules:market", "GB & IE"), tuple("og:type", "x"));
    }

    @Test
    void frontMatter() {
        Document document =
                page("---\r\nbrand-rules-market: [GB, US]\r\ntitle: \"Hi there\"\r\nn: NO\r\n---\r\n<p>a</p>");
        assertThat(document.metadata().entries().stream()
                        .map(entry -> entry.name() + "=" + entry.value() + " "
                                + document.source().slice(entry.span())))
                .containsExactly("brand-rules-market=GB, US [GB, US", "title=Hi there \"Hi there\"", "n=NO NO");
        assertThat(Outline.blocks(document)).containsExactly("TITLE: Hi there", "BODY: a");
    }

    @Test
    void frontMatterThatIsNoYaml() {
        assertThat(gaps(Outline.markdown("---\na: [\n---\nText\n")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("BROKEN_MARKUP");
    }

    @Test
    void markupThatEndsEarly() {
        Document document = page("<p>a</p><p title=\"b>c");
        assertThat(document.gaps()).extracting(gap -> gap.cause().name()).contains("BROKEN_MARKUP");
    }

    @Test
    void binaryContent() {
        Document document = page("<p>a\0b</p>");
        assertThat(gaps(document)).containsExactly("BINARY: \0");
        assertThat(document.blocks()).isEmpty();
    }

    @Test
    void aGuessedEncoding() {
        SourceText source =
                SourceText.decode("<p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1), Optional.empty());
        Document document = new DocumentReader().read(source, Format.HTML, false);
        assertThat(gaps(document)).containsExactly("GUESSED_ENCODING: ");
        assertThat(Outline.blocks(document)).containsExactly("BODY: café");
    }
}
