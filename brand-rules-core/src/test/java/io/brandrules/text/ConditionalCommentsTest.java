package io.brandrules.text;

import static io.brandrules.text.Scanned.outlook;
import static io.brandrules.text.Scanned.tags;
import static io.brandrules.text.Scanned.view;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalCommentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mso",
                "mso | IE",
                "(gte mso 9)|(IE)",
                "gte mso 9",
                "mso 16",
                "!mso 9",
                "!IE",
                "vml",
                "gte vml 1",
                "(mso)&(!IE)",
                "lt mso 17",
                "true",
                "!(IE|lte mso 11)",
                "MSO",
                "!!mso",
                "gt mso 15.5"
            })
    void holdsInOutlook(String condition) {
        assertThat(OutlookCondition.holds(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!mso",
                "IE",
                "lte mso 11",
                "mso 12",
                "IEMobile 7",
                "gt mso 16",
                "mso & IE",
                "false",
                "",
                "mso |",
                "(mso",
                "mso)",
                "gte mso x",
                "lt",
                "!(mso)",
                "mso mso mso",
                "ΜSO"
            })
    void doesNotHoldInOutlook(String condition) {
        assertThat(OutlookCondition.holds(condition)).isFalse();
    }

    @Test
    void deepParenthesesAreFalse() {
        assertThat(OutlookCondition.holds("(".repeat(100_000) + "mso" + ")".repeat(100_000)))
                .isFalse();
    }

    @Test
    void aHiddenBlockIsACommentToMostAndContentToOutlook() {
        String source = "a<!--[if mso]><td bgcolor=\"#fff\"><![endif]-->b";
        assertThat(view(source)).isEqualTo(source);
        assertThat(outlook(source)).isEqualTo("a             <td bgcolor=\"#fff\">            b");
        assertThat(tags(source)).containsExactly("td bgcolor=#fff");
    }

    @Test
    void aFalseBlockIsDeadInBothViews() {
        assertThat(outlook("a<!--[if !mso]><p>\r\n<![endif]-->b")).isEqualTo("a                 \r\n            b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!--[if !mso]><!-->x<!--<![endif]-->", "<!--[if !mso]>-->x<!--<![endif]-->",
                "<!--[if !mso]> <!-- -->x<!-- <![endif]-->", "<![if !mso]>x<![endif]>"
            })
    void aRevealedBlockIsContentToMostAndDeadToOutlook(String source) {
        Markup markup = Scanned.html(source);
        assertThat(markup.conditionals()).singleElement().satisfies(conditional -> {
            assertThat(conditional.hidden()).isFalse();
            assertThat(conditional.outlook()).isFalse();
            assertThat(conditional.condition()).isEqualTo("!mso");
            assertThat(markup.source().slice(conditional.content())).isEqualTo("x");
        });
        assertThat(markup.view()).isEqualTo(source);
        assertThat(markup.outlookView().orElseThrow()).isBlank().hasSameSizeAs(source);
    }

    @Test
    void aRevealedBlockThatHoldsIsContentToBoth() {
        assertThat(outlook("<!--[if gte mso 9]><!-->x<!--<![endif]-->"))
                .isEqualTo(" ".repeat(24) + "x" + " ".repeat(16));
    }

    @Test
    void anyCloserPairsWithAnyOpener() {
        String source = "<!--[if mso]>x<!--<![endif]-->y";
        assertThat(outlook(source)).isEqualTo("             x                y");
        assertThat(Scanned.anomalies(source))
                .containsExactly("a hidden conditional comment is closed as a revealed one");
    }

    @Test
    void aHiddenBlockEndsAtTheFirstEndOfAComment() {
        String source = "<!--[if mso]>a<!--[if gte mso 12]>b<![endif]-->c<![endif]-->d";
        assertThat(outlook(source)).isEqualTo("             a                    b            c<![endif]-->d");
        assertThat(Scanned.anomalies(source)).containsExactly("a conditional comment is closed that was not opened");
    }

    @Test
    void aNoteWithinABlockShowsTheRestToAll() {
        String source = "<!--[if mso]>a<!-- note --><b>c<![endif]-->d";
        assertThat(outlook(source)).isEqualTo("             a<!-- note --><b>c            d");
        assertThat(tags(source)).containsExactly("b");
        assertThat(Scanned.anomalies(source))
                .containsExactly("a comment within a conditional comment ends it for most clients");
    }

    @Test
    void aBlockWithoutEndifEndsWithItsComment() {
        String source = "<!--[if mso]>a-->b";
        assertThat(outlook(source)).isEqualTo("             a   b");
        assertThat(Scanned.anomalies(source)).containsExactly("a conditional comment is closed without endif");
    }

    @Test
    void anUnclosedBlockIsLeftToTheParser() {
        String source = "<!--[if mso]><b>x";
        assertThat(view(source)).isEqualTo(source);
        assertThat(outlook(source)).isEqualTo(source);
        assertThat(Scanned.anomalies(source)).containsExactly("a conditional comment is not closed");
    }

    @Test
    void blocksNestOnlyWhereTheyAreRevealed() {
        assertThat(outlook("<!--[if !mso]><!-->a<!--[if mso]>b<![endif]-->c<!--<![endif]-->d"))
                .isEqualTo(" ".repeat(63) + "d");
        assertThat(outlook("<!--[if mso]>a<![if !vml]>b<![endif]>c<![endif]-->d"))
                .isEqualTo("             a                       c            d");
    }

    @Test
    void rawTextWithinABlockIsGiven() {
        Markup markup = Scanned.html("<!--[if mso]><style>a{color:red}</style><![endif]-->");
        assertThat(markup.rawTexts())
                .singleElement()
                .satisfies(
                        raw -> assertThat(markup.source().slice(raw.content())).isEqualTo("a{color:red}"));
    }

    @Test
    void inAStyleSheetOnlyOutlooksViewLeavesThemOut() {
        String source = "<style><!--[if mso]>a{}<![endif]--><!--[if IE]>b{}<![endif]-->c{}</style>";
        assertThat(view(source)).isEqualTo(source);
        assertThat(outlook(source)).isEqualTo("<style>             a{}" + " ".repeat(12 + 27) + "c{}</style>");
    }

    @Test
    void settingsAreNoContent() {
        assertThat(outlook("<!--[if mso]><xml><o:x/></xml><v:rect/><![endif]-->"))
                .isEqualTo(" ".repeat(30) + "<v:rect/>" + " ".repeat(12));
        assertThat(outlook("<html><head><!--[if mso]><xml><o:x></xml><![endif]-->{{ a }}<title>"))
                .isEqualTo("<html><head>" + " ".repeat(48) + "<title>");
    }

    @Test
    void eachViewKeepsItsOwnContext() {
        String source = "<table><!--[if mso]><tr><td><![endif]-->{{ a }}<tr><td>";
        assertThat(view(source)).isEqualTo("<table><!--[if mso]><tr><td><![endif]-->       <tr><td>");
        assertThat(outlook(source)).isEqualTo("<table>             <tr><td>            ·······<tr><td>");
    }

    @Test
    void templatesRunThroughBlocks() {
        assertThat(outlook("<!--[if mso]><td style=\"color:{{ c }}\">{{ t }}<![endif]-->"))
                .isEqualTo("             <td style=\"color:·······\">·······            ");
    }

    @Test
    void onlyWhatLooksLikeOneIsOne() {
        Markup markup = Scanned.html("<!-- [if mso]>a<![endif]--><!--[iffy]--><td <!--[if mso]>a<![endif]-->>");
        assertThat(markup.conditionals()).isEmpty();
        assertThat(markup.outlookView()).isEmpty();
    }
}
