package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.MappedText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImportRuleTest {
    @Test
    void formsOfAnImport() {
        assertThat(imports("@import 'a';@IMPORT url( b );@import url(\"c\");@import src('d')"))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void conditions() {
        ImportRule rule = rules("@import url(a) layer( x.y ) supports(display: grid) screen and (width > 1px) ;")
                .get(0);
        assertThat(rule.layer()).contains("x.y");
        assertThat(rule.supports()).contains("display: grid");
        assertThat(rule.media()).isEqualTo("screen and (width > 1px)");
        assertThat(rules("@import 'a' layer print;").get(0).layer()).contains("");
        assertThat(rules("@import 'a' layer print;").get(0).media()).isEqualTo("print");
    }

    @Test
    void onlyBeforeOtherRules() {
        assertThat(imports("@charset \"utf-8\"; <!-- /* x */ @layer a, b; @import 'a'; p {} @import 'b';"))
                .containsExactly("a");
        assertThat(imports("@layer a { p { color: red } } @import 'b';")).isEmpty();
        assertThat(imports("@font-face {} @import 'b';")).isEmpty();
        assertThat(imports("@unknown x { y } @unknown; @import 'b';")).containsExactly("b");
    }

    @Test
    void whatImportsNothing() {
        for (String css : List.of(
                "@import;", "@import a;", "@import { 'a' }", "@import", "/* @import 'a' */", "@import url(a'b);")) {
            assertThat(imports(css)).as(css).isEmpty();
        }
    }

    @Test
    void urlsKeepTheirPlaces() {
        WrittenUrl url = rules("@import '\\61 b\\'c';").get(0).url();
        assertThat(url.url()).hasToString("ab'c");
        assertThat(url.url().span(0, 1).start()).isEqualTo(9);
        assertThat(url.url().span(0, 1).end()).isEqualTo(13);
        assertThat(url.url().span(3, 4).end()).isEqualTo(17);
    }

    @Test
    void whatStandsBehindImportsIsWhatItWouldBeAlone() {
        for (String css : List.of(
                "@charset 'utf-8'; @import 'a'; p { color: red } @layer b; @media print { p { color: blue } } p",
                "@layer a; @import 'a'; /* x */ <!-- @font-face { src: url(b) } color: red; /* open",
                "@import 'a' { p { color: red } } p { color: ( }",
                "@unknown { ) } @import 'b'; p { margin: 0; } }",
                "@import 'a'; @import 'b'")) {
            MappedText text = MappedText.verbatim(css, 0, css.length());
            List<ImportRule> rules = ImportRule.in(text);
            int end = rules.get(rules.size() - 1).span().end();
            CssText behind = CssText.sheet(text).behind(end);
            assertThat(behind.text()).as(css).hasToString(css.substring(end));
            assertThat(behind.css()).as(css).isEqualTo(Css.sheet(css.substring(end)));
        }
    }

    private static List<String> imports(String css) {
        return rules(css).stream().map(rule -> rule.url().url().toString()).toList();
    }

    private static List<ImportRule> rules(String css) {
        return ImportRule.in(MappedText.verbatim(css, 0, css.length()));
    }
}
