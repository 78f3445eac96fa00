package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.mail;
import static io.brandrules.read.Outline.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HiddenTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:none'>x</div>",
                "<div style='DISPLAY : None !important; display:block'>x</div>",
                "<div style='visibility:hidden'><p>x</p></div>",
                "<div style='max-height:0px;overflow:hidden'>x</div>",
                "<div style='opacity:0'>x</div>",
                "<div style='font-size:1px'>x</div>",
                "<div style='font-size:0'><b>x</b></div>",
                "<div hidden>x</div>",
                "<style>.h{display:none}</style><div class='a h'>x</div>",
                "<style>#h, p.h{display:none}</style><p class=h>x</p>",
                "<style>#H{display:none}</style><p id=H>x</p>",
            })
    void hidden(String html) {
        assertThat(blocks(page(html))).containsExactly("BODY hidden: x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='max-height:100px'>x</div>",
                "<div style='opacity:0.5'>x</div>",
                "<div style='font-size:0'><p style='font-size:14px'>x</p></div>",
                "<div style='visibility:hidden'><p style='visibility:visible'>x</p></div>",
                "<style>.h{display:none} @media (max-width:9px){.h{display:block!important}}</style><p class=h>x</p>",
                "<style>@media print{.h{display:none}}</style><p class=h>x</p>",
                "<style>.H{display:none}</style><p class=h>x</p>",
                "<style>.h{display:none}</style><p class=h style='display:block'>x</p>",
                "<style>.a .h{display:none}</style><p class=h>x</p>",
            })
    void shown(String html) {
        assertThat(blocks(page(html))).containsExactly("BODY: x");
    }

    @Test
    void hiddenTextWithinALineStandsApartAndTheLineGoesOn() {
        assertThat(blocks(page("<p>Terms <span style='display:none'>secret <b>word</b></span>apply.</p>")))
                .containsExactly("BODY: Terms apply.", "BODY hidden: secret word");
    }

    @Test
    void theFirstTextOfAMailIsItsPreheaderIfItIsHidden() {
        String html = "<title>S</title><div style='display:none'>Pre</div><p hidden>x</p><p>Hi</p>";
        assertThat(blocks(mail(html))).containsExactly("SUBJECT: S", "PREHEADER: Pre", "BODY hidden: x", "BODY: Hi");
        assertThat(blocks(page(html))).containsExactly("TITLE: S", "BODY hidden: Pre", "BODY hidden: x", "BODY: Hi");
    }

    @Test
    void spacersBeforeThePreheaderAreNone() {
        assertThat(blocks(mail("<div hidden>&zwnj;&nbsp;&#847;</div><div hidden>Pre</div>Hi")))
                .endsWith("PREHEADER: Pre", "BODY: Hi");
    }

    @Test
    void aPreheaderCanBeNamedAndShown() {
        assertThat(blocks(mail("<p>Logo</p><span class='preheader'>Pre</span><div id=preview-text>More</div>")))
                .containsExactly("BODY: Logo", "PREHEADER: Pre", "PREHEADER: More");
    }

    @Test
    void shownTextAtTheStartIsNoPreheader() {
        assertThat(blocks(mail("<p>Hi</p><p hidden>x</p>"))).containsExactly("BODY: Hi", "BODY hidden: x");
    }

    @Test
    void theBodysOwnNameSaysNothing() {
        assertThat(blocks(mail("<body class='footer preheader'><p>Hi</p>"))).containsExactly("BODY: Hi");
    }
}
