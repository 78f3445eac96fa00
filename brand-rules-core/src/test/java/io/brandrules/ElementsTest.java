package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.brandrules.lint.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must be there, in all the ways in which it may stand in content. */
class ElementsTest {
    private static final String UNSUBSCRIBE = """
            compliance: { elements: { unsubscribe: { any: [{ link: { text: [unsubscribe] } }] } } }
            """;
    private static final String ONE_CLICK = """
            compliance:
              elements:
                one-click:
                  any:
                    all: [{ header: List-Unsubscribe }, { header: { List-Unsubscribe-Post: "List-Unsubscribe=One-Click" } }]
            """;
    private static final String AD_LABEL = """
            compliance: { elements: { ad-label: { any: [{ text: "(광고)", parts: [subject], at: start }] } } }
            """;

    @Test
    void bothHeadersOfOneClick() {
        String to = "List-Unsubscribe: <https://n.example/u>\n";
        String post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\n";
        assertThat(mail(ONE_CLICK, to + post + "\nHello")).isEmpty();
        assertThat(mail(ONE_CLICK, to + "\nHello"))
                .containsExactly("the element \"one-click\" is missing; it is always"
                        + " demanded: add the header List-Unsubscribe and the header List-Unsubscribe-Post with"
                        + " \"List-Unsubscribe=One-Click\"");
        assertThat(mail(ONE_CLICK, post + "\nHello")).hasSize(1);
        assertThat(mail(ONE_CLICK, to + "List-Unsubscribe-Post: no\n\nHello")).hasSize(1);
        assertThat(html(ONE_CLICK, "<p>Hello</p>"))
                .singleElement()
                .asString()
                .startsWith("not checked: the element \"one-click\" stands in the subject or in a header");
    }

    @Test
    void whatToAddInTheRulesetsOwnWords() {
        String ruleset = """
                compliance:
                  elements:
                    postal: { any: [{ pattern: "[A-Z]{2} [0-9]{5}" }], add: a postal address, by-market: { CA: { add: an address in Canada } } }
                """;
        assertThat(html(ruleset, "<p>Hello</p>")).last().asString().endsWith(": add a postal address");
        assertThat(Lint.by(ruleset)
                        .lint(Content.html("a.html", "<p>Hello</p>").market("CA"))
                        .violations())
                .extracting(Violation::message)
                .singleElement()
                .asString()
                .endsWith(": add an address in Canada");
    }

    @Test
    void labelOfTheSubject() {
        assertThat(mail(AD_LABEL, "Subject: =?UTF-8?B?KOq0keqzoCkgU2FsZQ==?=\n\nHello"))
                .isEmpty();
        assertThat(mail(AD_LABEL, "Subject: Sale\n\nHello (광고)"))
                .containsExactly("the element \"ad-label\" is missing; it is always demanded: add \"(광고)\" at the"
                        + " start of the subject");
        assertThat(mail(AD_LABEL, "X-Any: 1\n\nHello")).hasSize(1);
        assertThat(html(AD_LABEL, "<p>Hello</p>")).singleElement().asString().startsWith("not checked: ");
    }

    @Test
    void inEachPartOfAMail() {
        String plain = "Unsubscribe here:\nhttps://n.example/u?id=1";
        String html = "<a href='https://n.example/u'>Unsubscribe</a>";
        assertThat(mail(UNSUBSCRIBE, parts(plain, html))).isEmpty();
        assertThat(mail(UNSUBSCRIBE, parts("Hello", html)))
                .containsExactly("the element \"unsubscribe\" is there, but not in the plain text part of the mail; it"
                        + " is always demanded: add a link that says \"unsubscribe\"");
        assertThat(mail(UNSUBSCRIBE, parts(plain, "<p>Hello</p>")))
                .singleElement()
                .asString()
                .contains("not in the HTML part of the mail");
    }

    @Test
    void addressesInPlainText() {
        assertThat(text(UNSUBSCRIBE, "Unsubscribe: {{ unsubscribe_url }}")).isEmpty();
        assertThat(text(UNSUBSCRIBE, "Hi {{ name }}, unsubscribe by mail")).hasSize(1);
        assertThat(text(UNSUBSCRIBE, "Unsubscribe by mail.\n\nhttps://n.example/"))
                .hasSize(1);
        String narrow =
                "compliance: { elements: { u: { any: [{ link: { text: [unsubscribe], href: \"*/u/*\" } }] } } }";
        assertThat(text(narrow, "Terms: https://n.example/t\nUnsubscribe: https://n.example/u/1"))
                .isEmpty();
        assertThat(text(narrow, "Unsubscribe: https://n.example/t")).hasSize(1);
    }

    @Test
    void linksOfMarkdown() {
        assertThat(lint(UNSUBSCRIBE, Content.markdown("a.md", "[Unsubscribe]({{ unsubscribe_url }})")))
                .isEmpty();
        assertThat(lint(UNSUBSCRIBE, Content.markdown("a.md", "[![Unsubscribe](u.png)](https://n.example/u)")))
                .isEmpty();
        assertThat(lint(UNSUBSCRIBE, Content.markdown("a.md", "Unsubscribe by [mail](mailto:a@n.example)")))
                .hasSize(1);
    }

    @Test
    void targetsThatATemplateFillsIn() {
        String narrow =
                "compliance: { elements: { u: { any: [{ link: { text: [unsubscribe], href: \"*/u/*\" } }] } } }";
        assertThat(html(narrow, "<a href='{{ url }}'><b>Unsub</b>scribe</a>")).isEmpty();
        assertThat(html(narrow, "<p>Or <unsubscribe style='color:red'><b>unsub</b>scribe</unsubscribe>.</p>"))
                .isEmpty();
        assertThat(html(narrow, "<unsubscribe>Terms</unsubscribe>")).hasSize(1);
        assertThat(html(narrow, "<a href='{{ url }}'>Terms</a>")).hasSize(1);
        assertThat(html(narrow, "<a href='https://n.example/t'>Unsubscribe</a>"))
                .hasSize(1);
    }

    @Test
    void onEveryBranch() {
        assertThat(html(UNSUBSCRIBE, "<p>a</p>{{#if a}}<a href=u>Unsubscribe</a>{{/if}}"))
                .singleElement()
                .asString()
                .contains("is there, but only where {{#if a}} of line 1 is taken");
        assertThat(html(UNSUBSCRIBE, """
                {% if a %}{% if b %}<a href=u>Unsubscribe</a>{% elsif c %}x{% else %}<a href=u>Unsubscribe</a>{% endif %}
                {% else %}<a href=u>Unsubscribe</a>{% endif %}
                """))
                .singleElement()
                .asString()
                .contains("not where {% elsif c %} of line 1 is taken");
        assertThat(html(
                        UNSUBSCRIBE,
                        "{% if a %}<a href=u>Unsubscribe</a>{% else %}<a href=v>Unsubscribe</a>{% endif %}"))
                .isEmpty();
    }

    @Test
    void allOfSeveralOnDifferentBranches() {
        String both = "compliance: { elements: { both: { any: { all: [one, two] } } } }";
        assertThat(html(both, "<p>one</p>{% if a %}<p>two</p>{% else %}<p>two</p>{% endif %}"))
                .isEmpty();
        assertThat(html(both, "{% if a %}<p>one</p>{% else %}<p>two</p>{% endif %}"))
                .hasSize(1);
    }

    @Test
    void besideAnIncludeAndInAFragment() {
        assertThat(html(UNSUBSCRIBE, "<p>a</p>{{> footer}}"))
                .containsExactly("not checked: the element \"unsubscribe\" may stand in what is included here, which"
                        + " was not read");
        assertThat(Lint.by(UNSUBSCRIBE)
                        .lint(Content.html("a.html", "<p>a</p>").fragment())
                        .violations())
                .isEmpty();
    }

    @Test
    void languageOfTheContentItself() {
        String french = "compliance: { elements: { french: { markets: [CA-QC], any: [{ language: fr }] } } }";
        assertThat(lint(
                        french,
                        Content.html("a.html", "<p>Bonjour</p>").market("CA-QC").language("fr-CA")))
                .isEmpty();
        assertThat(lint(
                        french,
                        Content.html("a.html", "<p>Hi <i lang=fr>Bonjour</i></p>")
                                .market("CA-QC")
                                .language("en")))
                .isEmpty();
        assertThat(lint(
                        french,
                        Content.html("a.html", "<p>Hello</p>").market("CA-QC").language("en")))
                .containsExactly("the element \"french\" is missing for CA-QC; it is always demanded: add a text in the"
                        + " language \"fr\"");
        assertThat(lint(french, Content.html("a.html", "<p>Hello</p>").language("en")))
                .singleElement()
                .asString()
                .contains("the market is not known");
    }

    @Test
    void whatOutlookAloneShowsIsNotThere() {
        assertThat(html(UNSUBSCRIBE, "<p>a</p><!--[if mso]><a href=u>Unsubscribe</a><![endif]-->"))
                .hasSize(1);
        assertThat(html(UNSUBSCRIBE, "<p>a</p><a href=u><img src=x alt=Unsubscribe style='display:none'></a>"))
                .hasSize(1);
    }

    @Test
    void manyOfAKindTakeTimeInProportion() {
        String ruleset = """
                compliance:
                  elements: { u: { any: [{ link: { text: [unsubscribe], href: "*/u/*" } }] } }
                  forbids: { sure: [sure, sure thing] }
                claims: { best: { text: the best of banks there is }, old: { text: best bank, until: 2020-01-01 } }
                claim-patterns: [best]
                """;
        String many = "not a sure thing, the best bank of banks, best ".repeat(10_000);
        String links =
                "<a href=x><img src=y>unsubscribe</a>{% if a %}<a href=z><img alt=unsubscribe></a>".repeat(2_500);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(html(ruleset, "<p>" + many + "</p>" + links)).isNotEmpty());
        String plain = "unsubscribe {{ url }} https://n.example/t\n".repeat(10_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(text(ruleset, plain)).isEmpty());
    }

    private static List<String> mail(String ruleset, String mail) {
        return lint(ruleset, Content.of("a.eml", mail.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> html(String ruleset, String html) {
        return lint(ruleset, Content.html("a.html", html).channel("email"));
    }

    private static List<String> text(String ruleset, String text) {
        return lint(ruleset, Content.text("a.txt", text).channel("email"));
    }

    private static List<String> lint(String ruleset, Content content) {
        return Lint.by(ruleset).lint(content).violations().stream()
                .map(Violation::message)
                .toList();
    }

    private static String parts(String plain, String html) {
        return "Content-Type: multipart/alternative; boundary=parts\n\n"
                + "--parts\nContent-Type: text/plain; charset=utf-8\n\n" + plain + "\n"
                + "--parts\nContent-Type: text/html; charset=utf-8\n\n" + html + "\n--parts--\n";
    }
}
