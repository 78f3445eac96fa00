package io.brandrules.text;

import static io.brandrules.text.Scanned.tags;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void attributesAreAsWritten() {
        assertThat(tags("<P a=1 B='2\"' c=\"&quot;x&quot;\" d e= f/><br/><br />x</p >"))
                .containsExactly("p a=1 b=2\" c=&quot;x&quot; d= e=f/", "br/", "br/", "/p");
    }

    @Test
    void duplicatesAndOddNamesAreKept() {
        assertThat(tags("<p a=1 a=2 =x=3 @click=\"a > b\" \"q>")).containsExactly("p a=1 a=2 =x=3 @click=a > b \"q=");
    }

    @Test
    void spansReachFromTheNameToTheClosingQuote() {
        Markup markup = Scanned.html("<p  a = '1'\tb=2 c>");
        List<AttributeToken> attributes = markup.tags().get(0).attributes();
        assertThat(attributes).extracting(a -> markup.source().slice(a.span())).containsExactly("a = '1'", "b=2", "c");
        assertThat(attributes.get(2).value()).isEqualTo(Span.at(17));
    }

    @Test
    void valuesThatReadAsTheyAreWritten() {
        Markup markup = Scanned.html("<p a='&' b=1 c=&lt; d=\"{{ x }}\" e={{x}} f='g' {{h}} i='j'>&<q k>");
        assertThat(markup.tags())
                .flatExtracting(TagToken::attributes)
                .filteredOn(AttributeToken::plain)
                .extracting(AttributeToken::name)
                .containsExactly("b", "f", "i", "k");
    }

    @Test
    void orphansAndNeighboursOfTemplatesAreTags() {
        assertThat(tags("<td>1</td><tr><body class=b>{{#if a}}<i>{{else}}<b>{{/if}}"))
                .containsExactly("td", "/td", "tr", "body class=b", "i", "b");
    }

    @Test
    void commentsAndRawTextHoldNoTags() {
        assertThat(tags("<!-- <a> --><!--><b><!---><i><!-- --!><u><!doctype x><?pi <s>?></ x><q>"))
                .containsExactly("b", "i", "u", "q");
        assertThat(tags("<script>\"<a>\"</scriptx></script ><title><b></title><textarea></TEXTAREA><style><i></style>"))
                .containsExactly("script", "/script", "title", "/title", "textarea", "/textarea", "style", "/style");
    }

    @Test
    void rawTextsAreGivenWithTheirNames() {
        Markup markup = Scanned.html("<title>a &amp; b</title><STYLE>x</STYLE><xmp>y</xmp><script></script>");
        assertThat(markup.rawTexts())
                .extracting(raw -> raw.name() + ":" + markup.source().slice(raw.content()))
                .containsExactly("title:a &amp; b", "style:x", "script:");
    }

    @Test
    void textIsNotTaken() {
        assertThat(tags("a < b, 1<2, <3, </ x>, <>, {{ a <b }}>")).containsExactly("b }}=");
    }

    @Test
    void elementsOfDrawingsCloseThemselves() {
        assertThat(tags("<svg><title/><style/><![CDATA[<p>]]></svg><b>"))
                .containsExactly("svg", "title/", "style/", "/svg", "b");
    }

    @Test
    void anUnclosedTagIsKeptAndNoted() {
        assertThat(tags("<a href=\"x><p>")).containsExactly("a href=x><p>");
        assertThat(Scanned.anomalies("<a href=\"x><p>")).containsExactly("a tag is not closed");
        assertThat(Scanned.html("<a b").tags().get(0).uncertain()).isTrue();
        assertThat(Scanned.anomalies("<title>a")).containsExactly("an element that holds raw text is not closed");
        assertThat(Scanned.anomalies("<!-- a")).containsExactly("a comment is not closed");
    }

    @Test
    void namesAreLoweredInEveryLocaleAlike() {
        assertThat(tags("<TITLE></TITLE><DIV ID=I>")).containsExactly("title", "/title", "div id=I");
    }
}
