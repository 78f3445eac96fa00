package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.declarations;
import static io.brandrules.read.Outline.mail;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Region;
import org.junit.jupiter.api.Test;

final class OutlookTest {
    @Test
    void textThatOnlyOutlookShows() {
        Document document = mail("<p>a</p><!--[if mso]><p>b <i>c</i></p><![endif]--><p>d</p>");
        assertThat(blocks(document)).containsExactly("BODY: a", "BODY outlook: b c", "BODY: d");
    }

    @Test
    void textThatOutlookDoesNotShow() {
        Document document = mail("<!--[if !mso]><!--><p>a</p><!--<![endif]--><p>b</p>");
        assertThat(document.blocks().stream().map(Block::environments).map(Outline::names))
                .containsExactly("light", "light outlook");
    }

    @Test
    void onlyTheHiddenStretchOfALineIsAdded() {
        assertThat(blocks(mail("<p>Hello <!--[if mso]>Outlook <b>user</b><![endif]--> there</p>")))
                .containsExactly("BODY: Hello there", "BODY outlook: Outlook user");
    }

    @Test
    void ghostTablesAddNothing() {
        assertThat(blocks(mail("""
                <!--[if mso | IE]><table><tr><td width="600"><![endif]--><div>Hi</div><!--[if mso | IE]></td></tr></table><![endif]-->
                """))).containsExactly("BODY: Hi");
    }

    @Test
    void vectorButtons() {
        Document document = mail("""
                <!--[if mso]><v:roundrect href="https://a.example" fillcolor="#0b7285"><w:anchorlock/>
                <center style="color:#ffffff">Go</center></v:roundrect><![endif]-->
                <p>after</p>""");
        assertThat(blocks(document)).containsExactly("BUTTON outlook: Go", "BODY: after");
        assertThat(document.links()).hasSize(1);
        assertThat(document.links().get(0).text().toString()).isEqualTo("Go");
        assertThat(document.regions()).extracting(Region::kind).containsExactly(Region.Kind.CALL_TO_ACTION);
        assertThat(declarations(document)).contains("v:roundrect fillcolor=#0b7285", "center color=#ffffff");
    }

    @Test
    void declarationsOfEachConditionCount() {
        Document document = mail("""
                <!--[if lte mso 11]><td bgcolor="#111111"><![endif]-->
                <!--[if !mso]><!--><td bgcolor="#222222"><!--<![endif]-->
                <!--[if mso]><style>td { color: #333333 }</style><![endif]-->
                <td bgcolor="#444444">x""");
        assertThat(document.declarations().stream()
                        .map(declaration -> declaration.value() + " " + Outline.names(declaration.environments())))
                .containsExactly("#111111 outlook", "#222222 light", "#333333 outlook", "#444444 light outlook");
    }

    @Test
    void whatIsHiddenFromOutlookAloneIsNotHidden() {
        Document document = mail("<!--[if mso]><i>o</i><![endif]--><p style='mso-hide:all'>x</p>");
        Block block = document.blocks().get(1);
        assertThat(block.hidden()).isFalse();
        assertThat(Outline.names(block.environments())).isEqualTo("light");
    }
}
