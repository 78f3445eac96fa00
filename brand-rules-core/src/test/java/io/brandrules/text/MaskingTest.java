package io.brandrules.text;

import static io.brandrules.text.Scanned.tags;
import static io.brandrules.text.Scanned.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    /** Pairs of lines: the source, and its view below it. */
    private static final String WHERE_IT_STANDS = """
            <p>Hi {{ name }}!</p>
            <p>Hi ··········!</p>
            <html><head>{{ css }}<style></style></head>
            <html><head>         <style></style></head>
            {{ top }}<html><body>{{ a }}</body>
                     <html><body>·······</body>
            {{ top }}<p>{{ a }}
            ·········<p>·······
            <html><title>a</title>{{ a }}<meta>{{ b }}<div>{{ c }}
            <html><title>a</title>       <meta>       <div>·······
            <html>Text {{ a }}
            <html>Text ·······
            <table>{{ rows }}<tr>
            <table>          <tr>
            <table><tr>{{ a }}<td>{{ b }}</td>{{ c }}</tr>
            <table><tr>       <td>·······</td>       </tr>
            <table><tr><td><table>{{ a }}<tr><td>{{ b }}</table>{{ c }}
            <table><tr><td><table>       <tr><td>·······</table>·······
            {{ a }}<td>{{ b }}</td>{{ c }}<td>
                   <td>·······</td>       <td>
            <table><caption>{{ a }}</caption><div>{{ b }}</div></table>
            <table><caption>·······</caption><div>·······</div></table>
            <a href="{% url 'x' %}">{% trans "Hi" %}</a>
            <a href="·············">················</a>
            <a href="<%unsub%>">x</a>
            <a href="·········">x</a>
            <p style="{{ s }}">x</p>
            <p style="       ">x</p>
            <p id="p-{% block b %}x">
            <p id="p-             x">
            <td {% if x %}class="a"{% endif %}>
            <td           class="a"           >
            <p{% if x %} id="a"{% endif %}>
            <p           id="a"           >
            <{{ tag }} class="a">x</{{ tag }}>
            <xxxxxxxxx class="a">x</xxxxxxxxx>
            <h{{ n }} id="a">
            <hxxxxxxx id="a">
            <p {{ attributes }}>
            <p                 >
            <p {{ k }}="v">
            <p ·······="v">
            <p data-{{ k }}="v">
            <p data-·······="v">
            <a href={{ url }}>x</a>
            <a href=·········>x</a>
            <a href={% if a %}x{% endif %}>
            <a href=··········x···········>
            <a href="{{ "x" | t }}">y</a>
            <a href="·············">y</a>
            <p title="{{ a > b }}">y</p>
            <p title="···········">y</p>
            <i>{{ it's }} and {{ it's }}</i>
            <i>·········· and ··········</i>
            <title>{{ t }}</title>
            <title>·······</title>
            <textarea>{{! no }}{{ t }}</textarea>
            <textarea>         ·······</textarea>
            <p>{{> footer }}{{#if a}}x{{/if}}
            <p>                      x      \s
            """;

    /** What stands in style sheets and style attributes. */
    private static final String STYLES = """
            <style>{{ reset }} .a{ {{ decls }} color:{{c}} }</style>
            <style>            .a{             color:····· }</style>
            <style>.a{color:red;{{ more }}}</style>
            <style>.a{color:red;          }</style>
            <style>.{{ a }} .b{} {{ c }}{}</style>
            <style>.······· .b{} ·······{}</style>
            <style>a{ {{ p }}: red; {{ q }}-color: red }</style>
            <style>a{ ·······: red; ·······-color: red }</style>
            <style>{{ a }} :root{}</style>
            <style>        :root{}</style>
            <style>{% if a %}a{}{% endif %}/* {{ c }} */{{ d }}</style>
            <style>          a{}           /* ······· */       </style>
            <style>/*/{{ a }}/*/{{ b }} i{}</style>
            <style>/*/·······/*/        i{}</style>
            <style>a{content:"}{{ c }}"}</style>
            <style>a{content:"}·······"}</style>
            <style>a{color:{{c}}}b{}</style>
            <style>a{color:·····}b{}</style>
            <p style="{{ s }} color:red">
            <p style="        color:red">
            <p style="color:{{ c }};{{ s }}">
            <p style="color:·······;       ">
            <p style="font-family:&quot;{{ f }}&quot;">
            <p style="font-family:&quot;·······&quot;">
            <p style="color:{% if x %}red{% else %}blue{% endif %}">
            <p style="color:          red          blue           ">
            """;

    static Stream<String[]> whereItStands() {
        return pairs(WHERE_IT_STANDS);
    }

    static Stream<String[]> styles() {
        return pairs(STYLES);
    }

    @ParameterizedTest
    @MethodSource({"whereItStands", "styles"})
    void theViewDependsOnWhereSyntaxStands(String source, String expected) {
        assertThat(view(source)).isEqualTo(expected);
    }

    static final List<String> TEXT = List.of(
            "50%% off and 20%%",
            "a%%b%%c",
            "%%once%%",
            "[[1]]",
            "[[a]] and [[b]]",
            "$ {x}",
            "${5}",
            "${x}",
            "{{}}",
            "{{ }}",
            "{ { x } }",
            "*|a",
            "*|a\n|*",
            "{%%}",
            "{% x",
            "{{ x }",
            "{{ x",
            "<% x",
            "<code>{{</code> and <code>}}</code>",
            "<code>{%</code> and <code>%}</code>",
            "{#if",
            "{!true",
            "{! a }",
            "a < b && c > d",
            "<#hash> <#unknown>",
            "<?xml version=\"1.0\"?>");

    @ParameterizedTest
    @FieldSource("TEXT")
    void textThatOnlyLooksLikeATemplateStays(String text) {
        Markup markup = Scanned.html(text);
        assertThat(markup.templates()).isEmpty();
        assertThat(markup.view()).isEqualTo(text);
    }

    @Test
    void theLanguagesOfOrdinaryDelimitersShowByASecondSign() {
        assertThat(view("<#if a>${x}</#if>")).isEqualTo("       ····      ");
        assertThat(view("<i th:with=a>${x} [[${y}]]</i>")).isEqualTo("<i th:with=a>···· ········</i>");
        assertThat(view("%%[ SET @a = 1 ]%%%%name%%")).isEqualTo("                  ········");
        assertThat(view("%%first name%%, %%last%% 5%%")).isEqualTo("··············, ········ 5%%");
        assertThat(view("[[data:name:\"friend\"]]")).isEqualTo("·".repeat(22));
    }

    @Test
    void furtherDelimitersEncloseValues() {
        Markup markup = Markup.html(
                SourceText.of("<p>«name» [[x]] {{#if a}}"),
                List.of(
                        new Markup.Delimiters("«", "»"),
                        new Markup.Delimiters("[[", "]]"),
                        new Markup.Delimiters("{{", "}}")));
        assertThat(markup.view().replace(markup.filler(), '·')).isEqualTo("<p>······ ·····          ");
    }

    @Test
    void aHoleEndsWithItsRawTextOrComment() {
        assertThat(view("<script>{{ \"</script>\" }}")).isEqualTo("<script>{{ \"</script>\" }}");
        assertThat(view("<!-- {{ open --><p>}}</p>")).isEqualTo("<!-- {{ open --><p>}}</p>");
        assertThat(view("<!-- {{ a }} -->")).isEqualTo("<!-- ······· -->");
    }

    @Test
    void lineTerminatorsKeepTheirPlaceWhereTheyEndNothing() {
        assertThat(view("<p>{{ a\r\n b }}<p title=\"{{ a\r b }}\">{# a\n b #}"))
                .isEqualTo("<p>····\r\n·····<p title=\"····\r·····\">    \n     ");
        assertThat(view("<a href={{ a\r\n b }}>")).isEqualTo("<a href=···········>");
    }

    @Test
    void verbatimBlocksHoldNoSyntaxAndNotesHoldNothing() {
        assertThat(view("{% raw %}{{ a }}{%- endraw -%}{{ b }}")).isEqualTo("         {{ a }}              ·······");
        assertThat(view("a{% comment %}<p>{{ b }}</p>{% endcomment %}c")).isEqualTo("a" + " ".repeat(43) + "c");
        assertThat(tags("{{!-- <p>{{ a }}</p> --}}<b>{# <i> #}<u>")).containsExactly("b", "u");
        assertThat(view("{{{{raw}}}}{{ a }}{{{{/raw}}}}{{ b }}")).isEqualTo("           {{ a }}            ·······");
    }

    @Test
    void aTagThatEndsInOneArmGoesOnInTheNext() {
        String source = "<img {{#if a}}src=\"1\" />{{else}}src=\"2\" />{{/if}}x";
        Markup markup = Scanned.html(source);
        assertThat(markup.view()).isEqualTo("<img          src=\"1\" />" + " ".repeat(25) + "x");
        assertThat(tags(source)).containsExactly("img src=1 src=2/");
        assertThat(markup.tags().get(0).uncertain()).isTrue();
    }

    @Test
    void everyArmKeepsItsAttributes() {
        String source = "<p {% if x %}class=\"a\"{% else %}class=\"b\"{% endif %}>";
        assertThat(tags(source)).containsExactly("p class=a class=b");
        assertThat(Scanned.html(source).tags().get(0).uncertain()).isFalse();
        assertThat(Scanned.html(source).tags().get(0).partial()).isFalse();
        assertThat(Scanned.html("<p {{ all }}>").tags().get(0).partial()).isTrue();
    }

    @Test
    void tagsThatALaterArmRepeatsAreLeftOut() {
        assertThat(view("{% if a %}<td class=x>{% else %}<td class=y>{% endif %}c"))
                .isEqualTo("          <td class=x>                                 c");
        assertThat(view("{% if a %}<div><p>{% elif b %}<div><p>{% else %}<div><p>{% endif %}"))
                .isEqualTo("          <div><p>                                              " + "   ");
        assertThat(view("{% if a %}</div>{% else %}<b>x</b></div>{% endif %}"))
                .isEqualTo("          </div>          <b>x</b>                 ");
    }

    @Test
    void armsThatDifferAreKeptAndNoted() {
        String source = "{{#if a}}</div>{{else}}<p>{{/if}}";
        assertThat(view(source)).isEqualTo("         </div>        <p>       ");
        assertThat(Scanned.anomalies(source))
                .containsExactly("the arms of a template conditional open or close different tags");
    }

    @Test
    void theNextArmFindsTheTableAsTheFirstDid() {
        assertThat(view("<table>{% if a %}<tr><td>x{% else %}{{ b }}{% endif %}"))
                .isEqualTo("<table>          <tr><td>x" + " ".repeat(28));
    }

    @Test
    void dynamicIsWhatOverlapsSyntaxOtherThanNotes() {
        Markup markup = Scanned.html("ab{{ c }}de{# f #}g");
        assertThat(markup.dynamic(new Span(0, 2))).isFalse();
        assertThat(markup.dynamic(new Span(1, 3))).isTrue();
        assertThat(markup.dynamic(new Span(8, 10))).isTrue();
        assertThat(markup.dynamic(new Span(9, 19))).isFalse();
        assertThat(markup.dynamic(Span.at(4))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\uE000", "\uE000\uE001\uE003"})
    void theFillerIsNoCharacterOfTheSource(String text) {
        assertThat(text).doesNotContain(String.valueOf(Scanned.html(text).filler()));
    }

    @Test
    void plainTextHasTemplatesAndNoTags() {
        Markup markup = Markup.text(SourceText.of("# <b> {{ a }} {% if b %}\n<table>{{ c }}"), List.of());
        assertThat(markup.tags()).isEmpty();
        assertThat(markup.view().replace(markup.filler(), '·')).isEqualTo("# <b> ·······           \n<table>·······");
    }

    private static Stream<String[]> pairs(String block) {
        List<String> lines = block.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 2)
                .map(i -> new String[] {lines.get(i), lines.get(i + 1)});
    }
}
