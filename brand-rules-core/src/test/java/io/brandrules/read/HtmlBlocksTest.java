package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.page;
import static io.brandrules.read.Outline.slices;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlBlocksTest {
    @Test
    void headingsKeepTheirLevel() {
        assertThat(blocks(page("<h1>A</h1><h3>B <i>c</i></h3><div role=heading aria-level=4>D</div>")))
                .containsExactly("HEADING 1: A", "HEADING 3: B c", "HEADING 4: D");
    }

    @Test
    void paragraphsAndItems() {
        assertThat(blocks(page("<p>One<p>Two<ul><li>a<li>b<p>c</ul><dl><dt>d<dd>e</dl>")))
                .containsExactly("BODY: One", "BODY: Two", "BODY: a", "BODY: b", "BODY: c", "BODY: d", "BODY: e");
    }

    @Test
    void layoutTablesReadAsProse() {
        assertThat(blocks(page("""
                <table><tr><td>Your <b>new</b>
                  card.<p>It is here.</p>Enjoy.</td><td><div>Right</div></td></tr></table>
                """)))
                .containsExactly("BODY: Your new card.", "BODY: It is here.", "BODY: Enjoy.", "BODY: Right");
    }

    @Test
    void inlineTagsDoNotBreakWords() {
        assertThat(blocks(page("<p>e-<b>wal</b>let<sup>&reg;</sup><!-- c --><wbr>s")))
                .containsExactly("BODY: e-wallet®s");
    }

    @Test
    void footnoteMarksStandBesideWords() {
        assertThat(blocks(page("<p>returns<sup>1</sup> of H<sub>2</sub>O")))
                .containsExactlyInAnyOrder("BODY: returns of H2O", "BODY: 1");
    }

    @Test
    void whiteSpaceCollapses() {
        Document document = page("<p> \r\n a\t<b> b</b>&#32; &nbsp;c\r\nd </p>");
        assertThat(blocks(document)).containsExactly("BODY: a b \u00a0c d");
        assertThat(slices(document)).containsExactly("a\t<b> b</b>&#32; &nbsp;c\r\nd");
    }

    @Test
    void preformattedTextKeepsItsWhiteSpace() {
        assertThat(blocks(page("<pre>\na\r\n  b</pre><p style='white-space: pre-wrap'>c  d</p>")))
                .containsExactly("BODY: a\r\n  b", "BODY: c  d");
    }

    @Test
    void aLineBreakIsASpaceAndTwoPartBlocks() {
        assertThat(blocks(page("<p>a<br>b<br/> <br>c<br></p>"))).containsExactly("BODY: a b", "BODY: c");
    }

    @Test
    void anImagePartsWordsAndGivesItsAlternative() {
        assertThat(blocks(page("<p>a<img src=x alt='An &eacute;clair' title=\"T\">b</p>")))
                .containsExactly("BODY: a b", "ALT: An éclair", "TITLE: T");
    }

    @Test
    void blockStyleSeparatesLinksAndSpans() {
        assertThat(blocks(page(
                        "<td><a href=1 style='display:block'>One</a><span style='display: block'>Two</span> three")))
                .containsExactly("BODY: One", "BODY: Two", "BODY: three");
    }

    @Test
    void softHyphensAndOtherInvisibleCharactersStay() {
        Document document = page("<p>a&shy;b\u00adc&zwnj;d&nbsp;e 😀&#x1F600;</p>");
        assertThat(blocks(document)).containsExactly("BODY: a\u00adb\u00adc\u200cd\u00a0e 😀😀");
        Block block = document.blocks().get(0);
        assertThat(document.source().slice(block.text().span(1, 2))).isEqualTo("&shy;");
        assertThat(document.source().slice(block.text().span(12, 13))).isEqualTo("&#x1F600;");
    }

    @Test
    void attributesThatAPersonReads() {
        assertThat(blocks(page("""
                <input type=submit value="Send now"><input value="typed"><input placeholder="Your&#10;name">
                <a aria-label="Close it" href=#>x</a><select><option label="One">1</select>
                """)))
                .containsExactly(
                        "BUTTON: Send now",
                        "PLACEHOLDER: Your name",
                        "ARIA: Close it",
                        "BODY: x",
                        "BODY: One",
                        "BODY: 1");
    }

    @Test
    void everyAttributeThatHoldsText() {
        String names = "alt title aria-label aria-description aria-roledescription aria-valuetext placeholder"
                + " aria-placeholder";
        for (String name : names.split(" ")) {
            assertThat(page("<p " + name + "=said></p>").blocks())
                    .extracting(block -> block.text().toString())
                    .as(name)
                    .containsExactly("said");
        }
    }

    @Test
    void whatDescribesAPage() {
        assertThat(blocks(page("""
                <title>T &amp; U</title><meta name=Description content="What it is">
                <meta property=og:title content="Shared"><meta name=viewport content="width=1">
                """))).containsExactly("TITLE: T & U", "META: What it is", "META: Shared");
    }

    @Test
    void scriptsStylesAndTemplatesAreNoText() {
        assertThat(blocks(page("<script>a</script><style>b{}</style><template><p>c</template><noscript>d</noscript>e")))
                .containsExactly("BODY: e");
    }

    @Test
    void buttons() {
        assertThat(blocks(page("""
                <button>A</button><a role=button>B</a><a class="btn-primary" href=#>C</a>
                <a href=# style="background:#f00; padding: 4px 8px">D</a>
                <table class=button><tr><td><a href=#>E</a></table>
                <a href=# style="background:#f00">F</a><a href=# style="background-color:transparent;padding:1px">G</a>
                """)))
                .containsExactly("BUTTON: A", "BUTTON: B", "BUTTON: C", "BUTTON: D", "BUTTON: E", "BODY: FG");
    }

    @Test
    void footersByElementRoleAndName() {
        assertThat(blocks(page("""
                <footer><h2>H</h2><p>a</p></footer><div role=contentinfo>b</div><div class="email-footer">c</div>
                <div id=pageFooter>d</div><div class="has-footer">e</div><div class=purchase_footer>f</div><div class=footnote>g</div>
                """)))
                .containsExactly(
                        "HEADING 2: H",
                        "FOOTER: a",
                        "FOOTER: b",
                        "FOOTER: c",
                        "FOOTER: d",
                        "BODY: e",
                        "BODY: f",
                        "BODY: g");
    }

    @Test
    void orphanTablePartsAreKeptWhole() {
        Document document = page("<tr><td style=\"color:red\">a</td><td>b</td></tr><tr><td>c</td></tr>");
        assertThat(blocks(document)).containsExactly("BODY: a", "BODY: b", "BODY: c");
        assertThat(document.source().slice(document.blocks().get(0).anchor())).isEqualTo("<td style=\"color:red\">");
    }

    @Test
    void whatStandsAroundOrphanTablePartsIsKeptToo() {
        assertThat(blocks(page("before <tr><td>a</td></tr> between <p>b</p><td>c</td> after")))
                .containsExactly("BODY: before", "BODY: a", "BODY: between", "BODY: b", "BODY: c", "BODY: after");
    }

    @Test
    void languageIsInherited() {
        Document document = page("<html lang=en-GB><p>a<div xml:lang=fr><p>b</div><p lang=de>c</html>");
        assertThat(document.blocks()).extracting(Block::language).containsExactly("en-GB", "fr", "de");
    }

    @Test
    void runsNameTheElementThatHoldsTheText() {
        Document document = page("<div id=o><p CLASS='x &amp; y'>a <b>b</b> c</p></div>");
        Block block = document.blocks().get(0);
        assertThat(block.runs().stream().map(run -> run(block, run))).containsExactly("p:a", "b: b", "p: c");
        assertThat(block.runs().get(0).element().attribute("class")).contains("x & y");
        assertThat(document.source().slice(block.runs().get(1).element().tag())).isEqualTo("<b>");
        assertThat(document.source().slice(block.anchor())).isEqualTo("<p CLASS='x &amp; y'>");
    }

    @Test
    void textWithoutAnElementIsAnchoredAtItsStart() {
        Document document = page("  plain");
        assertThat(document.blocks().get(0).anchor().start()).isEqualTo(2);
    }

    @Test
    void misnestedMarkupLosesNothing() {
        assertThat(blocks(page("x<b>1<p>2</b>3</p><table>t<tr><td>u</table></body>v")))
                .containsExactly("BODY: x1", "BODY: 23", "BODY: t", "BODY: u", "BODY: v");
    }

    private static String run(Block block, Run run) {
        return run.element().name() + ":" + block.text().subSequence(run.from(), run.to());
    }

    @Test
    void turkishLettersAndRightToLeftTextStayAsTheyAre() {
        Document document = page("<P TITLE='İptal'>İSTANBUL ıd שלום <B>עולם</B></P>");
        assertThat(blocks(document)).isEqualTo(List.of("TITLE: İptal", "BODY: İSTANBUL ıd שלום עולם"));
    }
}
