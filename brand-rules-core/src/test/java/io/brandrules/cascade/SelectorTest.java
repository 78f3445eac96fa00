package io.brandrules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link SelectorGoldenTest} cannot ask of Chromium: hooks, pseudo-elements, and where the specification is apart. */
final class SelectorTest {
    private static final Page MAIL = new Page("""
            <body id=body class=Body>
            <div id=wrap class=wrap><p id=p class=title>a<b id=b>b</b></p><p id=ogsc data-ogsc=#fff>c</p></div>
            <div id=de lang=de-Latn-DE><i id=i dir=auto>i</i><q id=unknown lang></q></div>
            <form id=form><button id=button></button><input id=hidden type=hidden required><input id=text></form>
            """, true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [data-ogsc] .title               | p
                    [data-ogsc] p                    | p ogsc
                    [data-ogsb] > p                  | p ogsc
                    p[data-ogsc]                     | p ogsc
                    .title[data-ogac]                | p
                    [data-ogab] html                 | html
                    [data-ogsc] > html > body        | body
                    [data-ogsc]:is([data-ogsb]) html | html
                    :is([data-ogsc]) html            | html
                    :is(.x, [data-ogsc]) html        | html
                    *[data-ogsc] html                | html
                    * html                           | ''
                    :not(.x) html                    | ''
                    .x[data-ogsc] html               | ''
                    :is(.x, :root) html              | ''
                    [data-ogsc] + html               | ''
                    [data-ogsc] ~ html               | ''
                    .wrap [data-ogsc] b              | b
                    .nosuch [data-ogsc] b            | ''
                    p[data-ogsc="#fff"]              | ogsc
                    p:not([data-ogsc])               | ''
                    p:not([data-ogsc="#fff"])        | p
                    p[data-other]                    | ''
                    """)
    void hooksInDarkMode(String css, String ids) {
        assertThat(MAIL.named(css, Hooks.DARK)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [data-ogsc] .title | ''
                    [data-ogsb] p      | ''
                    p[data-ogsc]       | ogsc
                    [data-ogsc] html   | ''
                    p:not([data-ogsc]) | p
                    """)
    void hooksAsTheDocumentHasThem(String css, String ids) {
        assertThat(MAIL.named(css, Hooks.NONE)).isEqualTo(ids);
    }

    @Test
    void hooksOfANestedRule() {
        SelectorList hook = SelectorList.parse("[data-ogsc]").orElseThrow();
        SelectorList title = SelectorList.nested(".title", hook).orElseThrow();
        SelectorList root = SelectorList.nested("html", hook).orElseThrow();
        assertThat(MAIL.matches(title, Hooks.DARK)).hasSize(1);
        assertThat(MAIL.matches(title, Hooks.NONE)).isEmpty();
        assertThat(MAIL.matches(root, Hooks.DARK)).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    div:lang(de)         | de
                    div:lang(de-DE)      | de
                    div:lang("de-DE")    | de
                    div:lang(de-Latn)    | de
                    div:lang(de-AT)      | ''
                    div:lang("*-DE")     | de
                    div:lang(\\*-DE)     | de
                    div:lang("*-Latn")   | de
                    i:lang(fr, "DE")     | i
                    q:lang("")           | unknown
                    q:lang("*")          | ''
                    i:lang("*")          | i
                    q:lang(de)           | ''
                    i:lang("d")          | ''
                    i:dir(ltr)           | i
                    :optional            | hidden text
                    :required            | ''
                    p:nth-child(1 OF p)  | p
                    p:nth-child(-99999999999n + 2) | ogsc
                    p:nth-child(99999999999n + 1)  | p
                    p:nth-child(n - 99999999999)   | p ogsc
                    p:matches(.title)    | p
                    p:is(.title          | p
                    [id="p"              | p
                    [id="p               | p
                    :is(p, [id="p"       | p ogsc
                    p:nth-child(1        | p
                    p:not(:has(b         | ogsc
                    .BODY                | body
                    #WRAP                | wrap
                    [class=body]         | ''
                    """)
    void whereTheSpecificationIsApartFromChromium(String css, String ids) {
        assertThat(MAIL.named(css, Hooks.NONE)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":nth-child(odd of ::before)",
                ":lang('de' 'fr')",
                ":lang('de',)",
                "p::before:checked",
                "p::before:is(.a) b",
                "::-moz-placeholder",
                "a:is(b))",
                "p {",
            })
    void invalid(String css) {
        assertThat(SelectorList.parse(css)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "p::before, before",
        "p:AFTER, after",
        "::-webkit-Input-Placeholder, -webkit-input-placeholder",
        "p::before:hover, before",
        "p::before::marker, before::marker",
        "x::part(a b), part",
        "::slotted(p), slotted",
        "p::first-line, first-line",
    })
    void pseudoElement(String css, String name) {
        List<Selector> selectors = SelectorList.parse(css).orElseThrow().selectors();
        assertThat(selectors).hasSize(1);
        assertThat(selectors.get(0).pseudoElement()).contains(name);
    }

    @Test
    void aSelectorForAPseudoElementMatchesWhatItBelongsTo() {
        Selector selector = SelectorList.parse(".wrap > .title::before")
                .orElseThrow()
                .selectors()
                .get(0);
        Matching matching = MAIL.matching(Hooks.NONE);
        assertThat(MAIL.elements().stream().filter(each -> selector.matches(each, matching)))
                .extracting(Styled::id)
                .containsExactly("p");
        assertThat(selector.specificity()).isEqualTo(new Specificity(0, 2, 1));
    }

    @Test
    void aPseudoElementIsNotHoveredEither() {
        Matching matching = MAIL.matching(Hooks.NONE);
        Styled p = MAIL.elements().get(4);
        assertThat(selector("p::before:hover").matches(p, matching)).isFalse();
        assertThat(selector("p::before:not(:hover)").matches(p, matching)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    *                             | 0 | 0 | 0
                    li                            | 0 | 0 | 1
                    ul li                         | 0 | 0 | 2
                    ul ol+li                      | 0 | 0 | 3
                    h1 + *[rel=up]                | 0 | 1 | 1
                    ul ol li.red                  | 0 | 1 | 3
                    li.red.level                  | 0 | 2 | 1
                    #x34y                         | 1 | 0 | 0
                    #s12:not(foo)                 | 1 | 0 | 1
                    .foo :is(.bar, #baz)          | 1 | 1 | 0
                    :is(em, #foo)                 | 1 | 0 | 0
                    .qux:where(em, #foo#bar#baz)  | 0 | 1 | 0
                    :nth-child(even of li, .item) | 0 | 2 | 0
                    :not(em, strong#foo)          | 1 | 0 | 1
                    a:hover                       | 0 | 1 | 1
                    a::before                     | 0 | 0 | 2
                    :has(> #a, b)                 | 1 | 0 | 0
                    ::slotted(#a.b)               | 1 | 1 | 1
                    :is(&:nosuch, p)              | 0 | 0 | 1
                    &                             | 0 | 0 | 0
                    """)
    void specificityAsInTheSpecification(String css, int ids, int classes, int types) {
        assertThat(selector(css).specificity()).isEqualTo(new Specificity(ids, classes, types));
    }

    @Test
    void anAmpersandThatIsDroppedStillStandsForTheParent() {
        SelectorList parent = SelectorList.parse("#wrap").orElseThrow();
        SelectorList nested = SelectorList.nested(":is(:nosuch(&), p)", parent).orElseThrow();
        assertThat(nested.selectors().get(0).specificity()).isEqualTo(new Specificity(0, 0, 1));
        assertThat(MAIL.matches(nested, Hooks.NONE)).hasSize(2);
    }

    @Test
    void theDocumentsLanguageByItsPragma() {
        Page page = new Page("<meta http-equiv=Content-Language content='fr x'><p id=a><p id=b lang=de>", false);
        assertThat(page.named("p:lang(fr)", Hooks.NONE)).isEqualTo("a");
    }

    private static Selector selector(String css) {
        Optional<SelectorList> list = SelectorList.parse(css);
        assertThat(list).as(css).isPresent();
        return list.get().selectors().get(0);
    }
}
