package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CssTest {
    private static String slice(String css, Span span) {
        return css.substring(span.start(), span.end());
    }

    /** The declarations as {@code context{property=value!}}, one after the other. */
    private static String show(String css, Css parsed) {
        return parsed.declarations().stream()
                .map(d -> String.join("|", d.context()) + "{" + d.property() + "=" + slice(css, d.value())
                        + (d.important() ? "!" : "") + "}")
                .collect(Collectors.joining(" "));
    }

    private static String sheet(String css) {
        return show(css, Css.sheet(css));
    }

    private static String attribute(String css) {
        return show(css, Css.attribute(css));
    }

    private static List<String> dropped(Css css, String text) {
        return css.errors().stream().map(e -> slice(text, e.span())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    color:red                            | {color=red}
                    ;; color : red ;;                    | {color=red}
                    COLOR: Red                           | {color=Red}
                    c\\6f lor:red                        | {color=red}
                    color:red !important                 | {color=red!}
                    color:red!IMPORTANT;a:b              | {color=red!} {a=b}
                    color:red ! /**/ important /**/      | {color=red!}
                    color:/* a */ red /* b */ blue /**/  | {color=red /* b */ blue}
                    /* a */color/* b */:red              | {color=red}
                    a:b;color:rgb(0,0,0;c:d              | {a=b} {color=rgb(0,0,0;c:d}
                    a:'x;y';b:url(a;b);c:[;]             | {a='x;y'} {b=url(a;b)} {c=[;]}
                    a:"x                                 | {a="x}
                    a:url(x                              | {a=url(x}
                    --X: y                               | {--X=y}
                    --x:;a:b                             | {--x=} {a=b}
                    --x: {a:b;c:{d}} ;a:b                | {--x={a:b;c:{d}}} {a=b}
                    --x:a:b:c                            | {--x=a:b:c}
                    -ms-filter:"a(b='c')"                | {-ms-filter="a(b='c')"}
                    filter:progid:X.Y(a='#fff', b=1);c:d | {filter=progid:X.Y(a='#fff', b=1)} {c=d}
                    color:\uE000;a:b                     | {color=\uE000} {a=b}
                    border:1px solid \uE001\uE001        | {border=1px solid \uE001\uE001}
                    width:100%;a:+.5e-3px                | {width=100%} {a=+.5e-3px}
                    """)
    void styleAttribute(String css, String declarations) {
        assertThat(attribute(css)).isEqualTo(declarations);
        assertThat(Css.attribute(css).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    color                       | ''              | color
                    color red;a:b               | {a=b}           | color red
                    color:;a:b                  | {a=b}           | color:
                    color: !important;a:b       | {a=b}           | color: !important
                    *color:red;a:b              | {a=b}           | *color:red
                    a:b!ie;c:d                  | {c=d}           | a:b!ie
                    a:b!;c:d                    | {c=d}           | a:b!
                    a:!important b;c:d          | {c=d}           | a:!important b
                    a:b !important !important;c:d | {c=d}         | a:b !important !important
                    a:b);c:d                    | {c=d}           | a:b)
                    a:b];c:d                    | {c=d}           | a:b]
                    --a:b];c:d                  | {c=d}           | --a:b]
                    a:red} b:blue;c:d           | {c=d}           | a:red} b:blue
                    a:url(x y);c:d              | {c=d}           | a:url(x y)
                    @media x{a:b};c:d           | {c=d}           | @media x{a:b}
                    p{a:b;c:d};c:d              | {c=d}           | p{a:b;c:d}
                    a:b{c;d};c:d                | {c=d}           | a:b{c;d}
                    a:{b};c:d                   | {c=d}           | a:{b}
                    12px;c:d                    | {c=d}           | 12px
                    c:d;(a;b                    | {c=d}           | (a;b
                    c:d;/* x                    | {c=d}           | /* x
                    <!-- a:b;c:d                | {c=d}           | <!-- a:b
                    """)
    void styleAttributeWithErrors(String css, String declarations, String dropped) {
        assertThat(attribute(css)).isEqualTo(declarations);
        assertThat(dropped(Css.attribute(css), css)).containsExactly(dropped);
    }

    @Test
    void aStringThatALineBreakEndsDropsItsDeclaration() {
        String css = "a:'x\ny;b:c";
        assertThat(attribute(css)).isEqualTo("{b=c}");
        assertThat(dropped(Css.attribute(css), css)).containsExactly("a:'x\ny");
        assertThat(attribute("a:'x\\\r\ny';b:c")).isEqualTo("{a='x\\\r\ny'} {b=c}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    p{a:b}                                ~ p{a=b}
                    p , q.r { a:b ; c:d }                 ~ p , q.r{a=b} p , q.r{c=d}
                    <!-- p{a:b} -->q{c:d}                 ~ p{a=b} q{c=d}
                    @media print{p{a:b}}q{c:d}            ~ @media print|p{a=b} q{c=d}
                    @media (a:b) and (c<d){p{a:b}}        ~ @media (a:b) and (c<d)|p{a=b}
                    @supports (a:b){@media x{p{a:b}}}     ~ @supports (a:b)|@media x|p{a=b}
                    @layer a,b;@layer c{p{a:b}}           ~ @layer c|p{a=b}
                    @container n (x>1px){p{a:b}}          ~ @container n (x>1px)|p{a=b}
                    @import url(x) layer(y);p{a:b}        ~ p{a=b}
                    @charset "utf-8";p{a:b}               ~ p{a=b}
                    @font-face{font-family:X;src:url(y)}  ~ @font-face{font-family=X} @font-face{src=url(y)}
                    @page :first{margin:0;@top-left{a:b}} ~ @page :first{margin=0} @page :first|@top-left{a=b}
                    @keyframes k{from{a:b}50%{c:d}}       ~ @keyframes k|from{a=b} @keyframes k|50%{c=d}
                    @unknown x{a:b;p{c:d}}                ~ @unknown x{a=b} @unknown x|p{c=d}
                    @unknown x;p{a:b}                     ~ p{a=b}
                    p{a:b;q{c:d}e:f}                      ~ p{a=b} p|q{c=d} p{e=f}
                    p{a:hover{c:d}e:f}                    ~ p|a:hover{c=d} p{e=f}
                    p{&:hover{c:d}> q{e:f}}               ~ p|&:hover{c=d} p|> q{e=f}
                    p{@media x{a:b;q{c:d}}}               ~ p|@media x{a=b} p|@media x|q{c=d}
                    p{@media x}q{a:b}                     ~ q{a=b}
                    p{--x:{a:b}c;d:e}                     ~ p{--x={a:b}c} p{d=e}
                    p{--x:hover{a:b}}q{c:d}               ~ p{--x=hover{a:b}} q{c=d}
                    p{a:b                                 ~ p{a=b}
                    p{a:b}}q{c:d}r{e:f}                   ~ p{a=b} }q{c=d} r{e=f}
                    @media x{p{a:b                        ~ @media x|p{a=b}
                    p[a="}"]{c:"{"}q{d:e}                 ~ p[a="}"]{c="{"} q{d=e}
                    p{a:b}/* q{c:d} */r{e:f}              ~ p{a=b} r{e=f}
                    .a\\{b{c:d}                           ~ .a\\{b{c=d}
                    p{;;a:b;;}                            ~ p{a=b}
                    @media x{;p{a:b}}                     ~ @media x|p{a=b}
                    .\uE000 p{a:b}                        ~ .\uE000 p{a=b}
                    --x{a:b}                              ~ --x{a=b}
                    """)
    void styleSheet(String css, String declarations) {
        assertThat(sheet(css)).isEqualTo(declarations);
        assertThat(Css.sheet(css).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    p{a b;c:d}               ~ p{c=d}        ~ a b
                    p{a b}q{c:d}             ~ q{c=d}        ~ a b
                    p{a:b!x;c:d}             ~ p{c=d}        ~ a:b!x
                    p{a:b;c}                 ~ p{a=b}        ~ c
                    p{12px;c:d}              ~ p{c=d}        ~ 12px
                    p                        ~ ''            ~ p
                    a:b;p{c:d}               ~ a:b;p{c=d}    ~ ''
                    --x:{a:b}q{c:d}          ~ q{c=d}        ~ --x:{a:b}
                    @media x{a:b;p{c:d}}     ~ @media x|p{c=d} ~ a:b
                    @media x{a;p{c:d}}       ~ @media x|p{c=d} ~ a
                    p{a:b/* c:d}             ~ p{a=b}        ~ /* c:d}
                    p{a:b;<!-- c:d -->;e:f}  ~ p{a=b} p{e=f} ~ <!-- c:d -->
                    """)
    void styleSheetWithErrors(String css, String declarations, String dropped) {
        assertThat(sheet(css)).isEqualTo(declarations);
        assertThat(String.join("", dropped(Css.sheet(css), css))).isEqualTo(dropped);
    }

    @Test
    void spansAreOfTheNameAndOfTheValueAlone() {
        String css = "\r\np {\r\n  Color :\t#f0a /* why */ !important;\r\n}";
        CssDeclaration declaration = Css.sheet(css).declarations().get(0);
        assertThat(slice(css, declaration.name())).isEqualTo("Color");
        assertThat(slice(css, declaration.value())).isEqualTo("#f0a");
        assertThat(declaration.property()).isEqualTo("color");
        assertThat(declaration.important()).isTrue();
        assertThat(declaration.context()).containsExactly("p");
    }

    @Test
    void namesThatComeAgainAreReadTheSame() {
        assertThat(attribute("c\\6f lor:a;color:b;c\\6f lor:c;COLOR:d;--A:e;--a:f;--A:g"))
                .isEqualTo("{color=a} {color=b} {color=c} {color=d} {--A=e} {--a=f} {--A=g}");
        assertThat(attribute("a\\\\b:1;a\\b:2;a\\\\b:3")).isEqualTo("{a\\b=1} {a\u000b=2} {a\\b=3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "",
                " 1px  solid #fff ",
                "'a;b' , serif",
                "\"}\"!important",
                "red!important ",
                "red !important;",
                "!important",
                "red!important!important",
                "red !important blue",
                "'a\nb' c",
                "'a\\' b",
                "'a",
                "a } b",
                "a:b>c~d+e*f%",
                "a)b",
                "#f00\t\r\n"
            })
    void aValueReadsAsItDoesBehindAComment(String value) {
        String plain = "a:" + value + ";c:d";
        String commented = "a:/**/" + value + ";c:d";
        assertThat(attribute(plain)).isEqualTo(attribute(commented));
        assertThat(Css.attribute(plain).errors())
                .extracting(Css.Error::what)
                .isEqualTo(Css.attribute(commented).errors().stream()
                        .map(Css.Error::what)
                        .toList());
        assertThat(sheet("p{" + plain + "}q{e:f}")).isEqualTo(sheet("p{" + commented + "}q{e:f}"));
        assertThat(sheet("p{a:" + value + "}q{e:f}")).isEqualTo(sheet("p{a:/**/" + value + "}q{e:f}"));
    }

    @Test
    void emojiAndRightToLeftTextKeepTheirOffsets() {
        String css = ".🎨שלום{--🎨: 'مرحبا 🎨';color:red}";
        assertThat(sheet(css)).isEqualTo(".🎨שלום{--🎨='مرحبا 🎨'} .🎨שלום{color=red}");
    }

    @Test
    void blocksDeeperThanTwoHundredLevelsAreAnErrorAndTheRestIsRead() {
        String css = "a{".repeat(300) + "b:c;" + "}".repeat(300) + "p{d:e}";
        assertThat(sheet(css)).isEqualTo("p{d=e}");
        assertThat(Css.sheet(css).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.span()).isEqualTo(new Span(400, 400 + 200 + 4 + 100)));
        String shallow = "a{".repeat(200) + "b:c;" + "}".repeat(200);
        assertThat(Css.sheet(shallow).declarations()).hasSize(1);
        assertThat(Css.sheet(shallow).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a{", "a:b{", "{", "(", "[", "a:(", "}", "@media x{", "'", "/*", "a:b;", "\\", "a(", "--x:{", "!"
            })
    void hostileRepetitionEnds(String piece) {
        String css = piece.repeat(200_000);
        assertThat(Css.sheet(css).declarations().size()).isLessThanOrEqualTo(200_000);
        assertThat(Css.attribute(css).declarations().size()).isLessThanOrEqualTo(200_000);
        assertThat(WrittenColor.inProperty("background", css)).isEmpty();
        assertThat(WrittenFamily.inProperty("font", css)).isEmpty();
    }
}
