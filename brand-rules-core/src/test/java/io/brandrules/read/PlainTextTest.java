package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.slices;
import static io.brandrules.read.Outline.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Link;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PlainTextTest {
    @Test
    void paragraphsArePartedByBlankLines() {
        Document document = text("Dear\r\n  reader,\r\n \t\r\nyou & <b>me</b> &amp;\rthem\n\n\nBye");
        assertThat(blocks(document))
                .containsExactly("BODY: Dear reader,", "BODY: you & <b>me</b> &amp; them", "BODY: Bye");
        assertThat(slices(document)).containsExactly("Dear\r\n  reader,", "you & <b>me</b> &amp;\rthem", "Bye");
    }

    @Test
    void holesAndFrontMatter() {
        Document document = text("---\ntitle: x\n---\nHello {{ name }},\nyou\n");
        assertThat(blocks(document)).containsExactly("TITLE: x", "BODY: Hello ▯, you");
        assertThat(document.metadata().get("title")).isPresent();
    }

    /** On the left a text, on the right the links in it as they are written. */
    private static final String LINKS = """
            See https://a.example/b, or http://c.example. => https://a.example/b http://c.example
            (https://a.example/b_(c)), [http://d.example/e] => https://a.example/b_(c) http://d.example/e
            <https://a.example/?b=c&d=e#f>! "https://g.example" => https://a.example/?b=c&d=e#f https://g.example
            HTTPS://A.EXAMPLE/b… WWW.b.example/c? www.d.example; => HTTPS://A.EXAMPLE/b WWW.b.example/c www.d.example
            https://a.example/{{ path }}?u={{ id }}. => https://a.example/{{ path }}?u={{ id }}
            https://{{ host }}/b https://a.example/*|ID|* => https://{{ host }}/b https://a.example/*|ID|*
            {% if a %}https://a.example/b{% else %}https://c.example{% endif %}d => https://a.example/b https://c.example
            https://a.example/{% if a %}b{% else %}c{% endif %}/d. => https://a.example/{% if a %}b{% else %}c{% endif %}/d
            詳細はhttps://a.example/bをご覧ください。https://例え.example/。 => https://a.example/b https://例え.example/
            https://bücher.example/größe–ja http://[::1]/x => https://bücher.example/größe http://[::1]/x
            ftp://a.example xhttps://b.example https:// www. www.c www..d =>
            a@www.b.example file://www.c.example/www.d.example =>
            go to northwind.example or https :// a =>
            https://a.example/https://b.example/www.c.example => https://a.example/https://b.example/www.c.example
            \uD83D\uDC49https://a.example/\uD83C\uDF89 *https://b.example* => https://a.example/\uD83C\uDF89 https://b.example
            """;

    static Stream<String[]> links() {
        return LINKS.lines().map(line -> (line + " ").split(" => ", 2));
    }

    @ParameterizedTest
    @MethodSource("links")
    void addressesAreLinks(String source, String expected) {
        Document document = text("Subject: https://no.example\n\n" + source + "\n");
        assertThat(document.links().stream()
                        .map(link -> document.source().slice(link.tag()))
                        .toList())
                .isEqualTo(
                        expected.isBlank()
                                ? List.of()
                                : List.of(expected.strip().split(" (?i)(?=http|www)", -1)));
    }

    @Test
    void aLinkHasItsAddressAndItsPlace() {
        Document document = text("\uFEFFGo:\r\nwww.a.example/{{ b }}.\r\n");
        Link link = document.links().get(0);
        assertThat(document.source().slice(link.target().span())).isEqualTo("www.a.example/{{ b }}");
        assertThat(link.target().toString().replace(document.markup().filler(), '▯'))
                .isEqualTo("//www.a.example/▯");
        assertThat(link.text().toString().replace(document.markup().filler(), '▯'))
                .isEqualTo("www.a.example/▯");
    }

    @Test
    void linksOfAMailsText() {
        Document document = Outline.read(
                "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nSee https://a.example/?b=3Dc=\nd.\n",
                Format.EML,
                true);
        Link link = document.links().get(0);
        assertThat(link.target().toString()).isEqualTo("https://a.example/?b=cd");
        assertThat(document.composition().place(link.tag()).span().length())
                .isEqualTo("https://a.example/?b=3Dc=\nd".length());
    }

    @Test
    void nothingGivesNothing() {
        assertThat(blocks(text(""))).isEmpty();
        assertThat(blocks(text(" \n\t\r\n"))).isEmpty();
    }
}
