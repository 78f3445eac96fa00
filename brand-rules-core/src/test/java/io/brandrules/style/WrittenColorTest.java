package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenColorTest {
    private static String show(String value, List<WrittenColor> colors) {
        return colors.stream()
                .map(c -> value.substring(c.span().start(), c.span().end()) + "="
                        + c.color().hex())
                .collect(Collectors.joining(" "));
    }

    private static String unresolved(String property, String value) {
        return WrittenColor.unresolved(property, value).stream()
                .map(span -> value.substring(span.start(), span.end()))
                .collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    color            | red                              | red=#ff0000
                    COLOR            | #F0A                             | #F0A=#ff00aa
                    background-color | rgb(255, 0, 170)                 | rgb(255, 0, 170)=#ff00aa
                    background       | url(red) no-repeat red           | red=#ff0000
                    background       | url('red.png') #f0a center / 1px | #f0a=#ff00aa
                    background       | linear-gradient(to right, red 0%, hsl(0 100% 50%) 50%, #f00) | red=#ff0000 hsl(0 100% 50%)=#ff0000 #f00=#ff0000
                    background-image | -webkit-gradient(linear, left top, left bottom, from(#fff), color-stop(50%, tan), to(#000)) | #fff=#ffffff tan=#d2b48c #000=#000000
                    border           | 1px solid currentColor           | ''
                    border           | 1px solid tan                    | tan=#d2b48c
                    border-color     | red #0f0 blue transparent        | red=#ff0000 #0f0=#00ff00 blue=#0000ff transparent=#00000000
                    border-top       | thin dotted #abc                 | #abc=#aabbcc
                    border-inline-end | thin dotted #abc                | #abc=#aabbcc
                    border-image     | linear-gradient(red, blue) 1     | red=#ff0000 blue=#0000ff
                    outline          | red auto 1px                     | red=#ff0000
                    box-shadow       | 0 0 1px rgba(0,0,0,.5), inset 0 0 red | rgba(0,0,0,.5)=#00000080 red=#ff0000
                    text-shadow      | 1px 1px #000                     | #000=#000000
                    text-decoration  | underline wavy red               | red=#ff0000
                    column-rule      | 1px solid red                    | red=#ff0000
                    accent-color     | red                              | red=#ff0000
                    caret-color      | red                              | red=#ff0000
                    scrollbar-color  | red #fff                         | red=#ff0000 #fff=#ffffff
                    fill             | url(#tan) tan                    | tan=#d2b48c
                    stroke           | red                              | red=#ff0000
                    -webkit-text-fill-color | red                       | red=#ff0000
                    -webkit-text-stroke | 1px red                       | red=#ff0000
                    -webkit-tap-highlight-color | rgba(0,0,0,0)         | rgba(0,0,0,0)=#00000000
                    -moz-border-top-colors | red blue                   | red=#ff0000 blue=#0000ff
                    mso-style-textfill-fill-color | #F0A                | #F0A=#ff00aa
                    mso-border-alt   | solid red .5pt                   | red=#ff0000
                    mso-border-color-alt | red                          | red=#ff0000
                    mso-shading      | red                              | red=#ff0000
                    mso-highlight    | yellow                           | yellow=#ffff00
                    filter           | drop-shadow(0 0 1px red) blur(1px) | red=#ff0000
                    filter           | progid:DXImageTransform.Microsoft.gradient( startColorstr='#80ff00aa', endColorstr="#00ff00", GradientType=0) | #80ff00aa=#ff00aa80 #00ff00=#00ff00
                    filter           | progid:DXImageTransform.Microsoft.Shadow(Color=#f0f0f0, Direction=135) | #f0f0f0=#f0f0f0
                    -ms-filter       | "progid:DXImageTransform.Microsoft.gradient(startColorstr='#ff00aa')" | #ff00aa=#ff00aa
                    mask-image       | linear-gradient(#000, transparent) | #000=#000000 transparent=#00000000
                    color            | var(--red, tan)                  | tan=#d2b48c
                    color            | var(--red, var(--blue, #f0a))    | #f0a=#ff00aa
                    background       | var(--g, linear-gradient(red, var(--b, blue))) | red=#ff0000 blue=#0000ff
                    color            | attr(red, tan)                   | tan=#d2b48c
                    color            | attr(data-red type(<color>), tan) | tan=#d2b48c
                    color            | color-mix(in oklab, red 20%, #00f) | color-mix(in oklab, red 20%, #00f)=#4441db red=#ff0000 #00f=#0000ff
                    color            | color-mix(in srgb, var(--a), #00f) | #00f=#0000ff
                    border           | 1px solid rgb(from color-mix(in srgb, red, #00f) r g b / 50%) | rgb(from color-mix(in srgb, red, #00f) r g b / 50%)=#80008080 color-mix(in srgb, red, #00f)=#800080 red=#ff0000 #00f=#0000ff
                    color            | light-dark(#fff, black)          | #fff=#ffffff black=#000000
                    color            | rgb(from #f0a r g b)             | rgb(from #f0a r g b)=#ff00aa #f0a=#ff00aa
                    color            | rgb(from #f0a 0 g b / 20%)       | rgb(from #f0a 0 g b / 20%)=#0000aa33 #f0a=#ff00aa
                    color            | contrast-color(#f0a)             | contrast-color(#f0a)=#000000 #f0a=#ff00aa
                    color            | \uE000                           | ''
                    color            | \uE000 #f0a                      | #f0a=#ff00aa
                    color            | var(--a) #f0a                    | #f0a=#ff00aa
                    border           | 1px \uE000 #f0a                  | #f0a=#ff00aa
                    """)
    void writtenInAProperty(String property, String value, String colors) {
        assertThat(show(value, WrittenColor.inProperty(property, value))).isEqualTo(colors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    animation-name   | red
                    animation        | 1s red
                    font-family      | red, tan
                    font             | 12px red
                    grid-area        | tan
                    content          | 'red'
                    content          | red
                    counter-reset    | red
                    will-change      | color
                    transition       | color 1s
                    border-style     | red
                    border-width     | red
                    border-radius    | red
                    border-collapse  | red
                    border-image     | red
                    list-style       | red
                    color-scheme     | dark red
                    background       | url(red)
                    background       | url("#f0a")
                    background       | "red"
                    background       | element(#f0a)
                    filter           | url(#fff)
                    mask             | red
                    mso-generic-font-family | red
                    mso-padding-alt  | red
                    mso-style-name   | red
                    color            | var(--red)
                    color            | env(red)
                    color            | rgb(var(--red), 1, 2)
                    color            | rgb(1, 2 red)
                    color            | rgba(#fff, 0.5)
                    color            | redder
                    color            | red blue
                    color            | #ffffff font-size: 12px
                    background-color | #fff url(x)
                    color            | #f0a\\9
                    """)
    void noColor(String property, String value) {
        assertThat(WrittenColor.inProperty(property, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --x | red                        | red=#ff0000
                    --x | /**/ red /**/              | red=#ff0000
                    --x | 1px solid red              | ''
                    --x | red blue                   | ''
                    --x | 1px solid #f0a             | #f0a=#ff00aa
                    --x | 1px solid rgb(0 0 0)       | rgb(0 0 0)=#000000
                    --x | linear-gradient(red, blue) | red=#ff0000 blue=#0000ff
                    --x | var(--y, red)              | red=#ff0000
                    --x | var(--y, var(--z, red))    | red=#ff0000
                    --x | var(--y, red) 1px          | ''
                    --x | var(--y, red               | red=#ff0000
                    --x | var(--y, red 1px           | ''
                    --x | 1px var(--y, #f0a)         | #f0a=#ff00aa
                    --x | f(red)                     | ''
                    --X | { a: #f0a; b: red }        | #f0a=#ff00aa
                    --x | url(#f0a)                  | ''
                    --x | #main                      | ''
                    """)
    void writtenInACustomProperty(String property, String value, String colors) {
        assertThat(show(value, WrittenColor.inProperty(property, value))).isEqualTo(colors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    color      | color-mix(in srgb, red, blue)     | ''
                    color      | color-mix(in srgb, red, var(--b)) | color-mix(in srgb, red, var(--b))
                    color      | color-mix(in srgb, red, currentColor) | color-mix(in srgb, red, currentColor)
                    color      | color-mix(in srgb, red, bogus)    | color-mix(in srgb, red, bogus)
                    color      | rgb(from red r g b)               | ''
                    color      | rgb(from var(--b) r g b)          | rgb(from var(--b) r g b)
                    color      | light-dark(red, rgb(from red r g b)) | ''
                    color      | light-dark(red, rgb(from currentColor r g b)) | rgb(from currentColor r g b)
                    color      | light-dark(red)                   | light-dark(red)
                    color      | rgb(var(--r) 0 0)                 | rgb(var(--r) 0 0)
                    color      | rgb(1,2 3)                        | rgb(1,2 3)
                    border     | 1px solid #12                     | #12
                    color      | #ff\uE000                         | #ff\uE000
                    color      | var(--red)                        | ''
                    color      | ' #fff font-size '                | #fff font-size
                    border-color | red blue                        | ''
                    color      | currentColor                      | ''
                    color      | red                               | ''
                    --x        | #main                             | ''
                    font       | rgb(1,2 3)                        | ''
                    color      | color-mix(in srgb, red,           | color-mix(in srgb, red,
                    color      | rgb(1,2 3                         | rgb(1,2 3
                    """)
    void whatIsNotKnown(String property, String value, String spans) {
        assertThat(unresolved(property, value)).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    td          | bgcolor     | #f0a               | #f0a=#ff00aa
                    TABLE       | BGCOLOR     | ' ff00aa '         | ff00aa=#ff00aa
                    td          | bgcolor     | 'rgb(255, 0, 0)'   | rgb(255, 0, 0)=#005500
                    td          | bgcolor     | transparent        | ''
                    td          | bgcolor     | ''                 | ''
                    table       | bordercolor | red                | red=#ff0000
                    table       | bordercolordark | red            | red=#ff0000
                    body        | text        | #333               | #333=#333333
                    body        | vlink       | red                | red=#ff0000
                    p           | text        | red                | ''
                    font        | color       | ff00aa             | ff00aa=#ff00aa
                    basefont    | color       | red                | red=#ff0000
                    hr          | color       | red                | red=#ff0000
                    p           | color       | red                | ''
                    td          | align       | red                | ''
                    path        | fill        | ff00aa             | ''
                    path        | fill        | #f0a               | #f0a=#ff00aa
                    path        | fill        | url(#a) red        | red=#ff0000
                    stop        | stop-color  | rgb(1,2,3)         | rgb(1,2,3)=#010203
                    svg         | color       | red                | red=#ff0000
                    svg:g       | stroke      | red                | red=#ff0000
                    animate     | fill        | freeze             | ''
                    v:roundrect | fillcolor   | #f0a               | #f0a=#ff00aa
                    v:rect      | strokecolor | '#4472c4 [3204]'   | #4472c4=#4472c4
                    v:rect      | fillcolor   | 'red [2]'          | red=#ff0000
                    v:rect      | fillcolor   | 'window [65]'      | ''
                    v:fill      | color2      | 'fill darken(118)' | ''
                    v:fill      | color2      | rgb(255,0,170)     | rgb(255,0,170)=#ff00aa
                    v:fill      | colors      | '0 red;.5 #fff;1 #000' | red=#ff0000 #fff=#ffffff #000=#000000
                    v:stroke    | color       | red                | red=#ff0000
                    v:rect      | o:bordertopcolor | red           | red=#ff0000
                    v:rect      | id          | red                | ''
                    meta        | theme-color | #f0a               | #f0a=#ff00aa
                    meta        | description | #f0a               | ''
                    link        | color       | #f0a               | #f0a=#ff00aa
                    mj-button   | background-color | #f0a          | #f0a=#ff00aa
                    mj-button   | inner-border | 1px solid red     | red=#ff0000
                    mj-section  | background-url | red             | ''
                    mj-text     | padding     | red                | ''
                    """)
    void writtenInAnAttribute(String element, String attribute, String value, String colors) {
        assertThat(show(value, WrittenColor.inAttribute(element, attribute, value)))
                .isEqualTo(colors);
    }

    @Test
    void whiteSpaceAloneIsBlackByTheLegacyRules() {
        assertThat(WrittenColor.inAttribute("td", "bgcolor", " "))
                .singleElement()
                .satisfies(c -> assertThat(c.color().hex()).isEqualTo("#000000"))
                .satisfies(c -> assertThat(c.span().length()).isEqualTo(1));
    }
}
