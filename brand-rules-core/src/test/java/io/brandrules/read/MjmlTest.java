package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.declarations;
import static io.brandrules.read.Outline.gaps;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Link;
import org.junit.jupiter.api.Test;

final class MjmlTest {
    private static final String MAIL = """
            <mjml lang="en">
              <mj-head>
                <mj-title>Rates &amp; you</mj-title>
                <mj-preview>From May on</mj-preview>
                <mj-attributes><mj-text color="#123456"></mj-text><mj-class name="a" color="red"/></mj-attributes>
                <mj-style>p > b { color: #fff }</mj-style>
              </mj-head>
              <mj-body>
                <mj-section><mj-column>
                  <mj-text>Hello <b>Ann</b>, {{ name }}</mj-text>
                  <mj-text><h1>News</h1><p>One</p></mj-text>
                  <mj-image src="a.png" alt="Logo" />
                  <mj-button href="https://example.com">Go on</mj-button>
                  <mj-divider border-color="#000" />
                  <mj-table><tr><td>Left</td><td>Right</td></tr></mj-table>
                  <mj-raw><!--[if mso]><p>Outlook</p><![endif]--></mj-raw>
                </mj-column></mj-section>
              </mj-body>
            </mjml>
            """;

    @Test
    void textOfComponents() {
        Document document = mjml(MAIL);
        assertThat(blocks(document))
                .extracting(line -> line.replaceFirst(" \\(.*", ""))
                .containsExactly(
                        "SUBJECT: Rates & you",
                        "PREHEADER: From May on",
                        "BODY: Hello Ann, ▯",
                        "HEADING 1: News",
                        "BODY: One",
                        "ALT: Logo",
                        "BUTTON: Go on",
                        "BODY: Left",
                        "BODY: Right",
                        "BODY outlook: Outlook");
        assertThat(gaps(document)).isEmpty();
    }

    @Test
    void aButtonIsALink() {
        assertThat(mjml(MAIL).links())
                .extracting(Link::text)
                .extracting(Object::toString)
                .containsExactly("Go on");
    }

    @Test
    void stylesWhereverTheyStand() {
        assertThat(declarations(mjml(MAIL)))
                .contains("mj-text color=#123456", "mj-class color=red", "color=#fff", "mj-divider border-color=#000");
    }

    @Test
    void componentsThatAreNotClosedOrNotKnown() {
        assertThat(blocks(mjml("<mj-text>One<mj-x>Two"))).hasSize(2);
    }

    private static Document mjml(String text) {
        return Outline.read(text, Format.MJML, false);
    }
}
