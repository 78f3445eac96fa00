package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.RulesetException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, images, and what a mail is held to. */
class DeliveryRulesTest {
    private static final String LINKS = "links: { hosts: [northwind.example, bücher.example], https: true }";
    private static final String UTM = "links: { hosts: [northwind.example], utm: [utm_source] }";

    /** What is told of an address: by {@code |}, or nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://northwind.example ''",
                "HTTPS://WWW.NORTHWIND.EXAMPLE. ''",
                "https://user:pass@northwind.example:8443/a?b#c ''",
                "https://xn--bcher-kva.example ''",
                "https://BÜCHER.example ''",
                "https:/\\northwind.example ''",
                "https:northwind.example ''",
                "//northwind.example ''",
                "/terms?a=http://bank.test ''",
                "terms.html ''",
                "#top ''",
                "mailto:a@bank.test ''",
                "tel:+4712345678 ''",
                "javascript:void(0) ''",
                "data:text/html,http://bank.test ''",
                "https://notnorthwind.example unknown-host",
                "https://northwind.example.bank.test unknown-host",
                "https://northwind.example@bank.test unknown-host",
                "https:\\\\bank.test\\@northwind.example unknown-host",
                "https://bank.test?x=.northwind.example unknown-host",
                "https://bank.test#.northwind.example unknown-host",
                "https://[2001:db8::1]:80/ unknown-host",
                "https://192.0.2.7/ unknown-host",
                "//bank.test unknown-host",
                "http://northwind.example insecure",
                "http://bank.test insecure|unknown-host",
                "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnorthwind.example%2F&data=1 ''",
                "https://x.safelinks.protection.outlook.com/?url=http%3A%2F%2Fnorthwind.example insecure",
                "https://www.google.com/search?q=https://northwind.example unknown-host",
                "https://u1.ct.sendgrid.net/ls/click?upn=abc not-checked",
                "{{action_url}} not-checked",
                "https://{{host}}/a not-checked",
                "https://northwind.example{{path}} not-checked",
                "https://{{shop}}.northwind.example/a ''",
                "https://{{shop}}.bank.test/a unknown-host",
                "https://northwind.example/{{path}} ''",
                "{{unsubscribe_url}} ''",
                "*|UNSUB|* ''",
                "%%unsub_center_url%% ''",
            })
    void addressesAreReadAsBrowsersReadThem(String address, String told) {
        List<String> rules = rules(Lint.html(LINKS, "<p><a href=\"" + address + "\">Save</a></p>"));

        assertThat(String.join("|", rules)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://northwind.example/?utm_source=mail ''",
                "https://northwind.example/?a=1&amp;utm_source=mail#b ''",
                "https://northwind.example/?utm_source={{source}} ''",
                "https://northwind.example/{{slug}}?utm_source=mail ''",
                "https://northwind.example missing-utm",
                "https://northwind.example/#utm_source=mail missing-utm",
                "https://northwind.example/?utm_source= missing-utm",
                "https://northwind.example/?UTM_SOURCE=mail missing-utm",
                "https://northwind.example/?id={{id}} missing-utm",
                "https://northwind.example/{{slug}}/a missing-utm",
                "https://northwind.example/?{{tracking}} not-checked",
                "https://northwind.example/a{{tracking}} not-checked",
                "https://bank.test unknown-host",
            })
    void campaignsAreAskedOfTheBrandsOwnLinks(String address, String told) {
        List<String> rules = rules(Lint.html(UTM, "<p><a href=\"" + address + "\">Save</a></p>"));

        assertThat(String.join("|", rules)).isEqualTo(told);
    }

    @Test
    void withoutHostsALackingCampaignIsOnlyPossible() {
        LintResult result = Lint.html("links: { utm: [utm_source] }", "<a href=\"https://bank.test\">Save</a>");

        assertThat(Lint.places(result)).containsExactly("1:10 info link/missing-utm");
    }

    @Test
    void linksAreToldInEveryConditionalAndAfterABomInAnyLine() {
        LintResult result = Lint.html(
                LINKS,
                "\uFEFF<p>😀</p>\r\n<!--[if mso]><v:rect href=\"http://northwind.example\"></v:rect><![endif]-->\r\n"
                        + "<p dir=\"rtl\">שלום <a href='http://northwind.example'>כאן</a></p>");

        assertThat(Lint.places(result)).containsExactly("2:28 warning link/insecure", "3:28 warning link/insecure");
    }

    @Test
    void hostsAreComparedAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(rules(Lint.html(LINKS, "<a href=\"HTTPS://NORTHWIND.EXAMPLE\">x</a>")))
                    .isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aHostIsNoAddress() {
        RulesetException refused = Assertions.catchThrowableOfType(
                RulesetException.class,
                () -> Ruleset.parse("r.yaml", "links: { hosts: [https://Northwind.example/a] }"));

        assertThat(refused)
                .hasMessage("r.yaml:1:18: /links/hosts/0: \"https://Northwind.example/a\" is not the name of a host."
                        + " Expected one without scheme, port and path, such as northwind.example.");
    }

    @Test
    void aLogoIsKnownBySomething() {
        RulesetException refused = Assertions.catchThrowableOfType(
                RulesetException.class,
                () -> Ruleset.parse("r.yaml", "images: { logos: { main: { hosts: [northwind.example] } } }"));

        assertThat(refused).hasMessageContaining("r.yaml:1:20: /images/logos/main: the logo can never be known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.png alt=' '>",
                "<img src=a.png aria-hidden=TRUE>",
                "<img src=a.png style='display:none'>",
                "<img src=a.png style='width:1px;height:1px'>",
                "<img src=a.png height=0>",
                "<img src=a.png alt={{x}}>",
                "<a href=/x title=Save><img src=a.png alt=''></a>",
                "<a href=/x><img src=a.png alt=Save><img src=b.png alt=''></a>",
                "<a href=/x><img src=a.png alt=''><span> Save</span></a>",
                "<a name=x><img src=a.png alt=''></a>",
                "<svg><image href=a.png></image></svg>",
            })
    void imagesThatNeedNoTextOfTheirOwn(String html) {
        assertThat(rules(Lint.html("images: { alt: required }", html))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.png>",
                "<img src=a.png title=Save>",
                "<img src=a.png width=100% height=100%>",
                "<a href=/x><img src=a.png alt=''><span style='display:none'>Save</span></a>",
                "<a href=/x><table><tr><td><img src=a.png alt=''></td></tr></table></a>",
                "<!--[if mso]><img src=a.png><![endif]-->",
            })
    void imagesThatNeedOne(String html) {
        assertThat(rules(Lint.html("images: { alt: required }", html))).containsExactly("missing-alt");
    }

    @Test
    void aLogoThatIsRightByOneOfSeveralIsRight() {
        String ruleset = """
                images:
                  logos:
                    large: { alt: Northwind, min-width: 120px }
                    small: { alt: Northwind, src: "*/small.png" }
                """;

        assertThat(rules(Lint.html(ruleset, "<img src=https://a.test/small.png alt=Northwind width=40>")))
                .isEmpty();
        assertThat(rules(Lint.html(ruleset, "<img src=https://a.test/big.png alt=Northwind width=40>")))
                .containsExactly("unapproved-logo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello|''",
                "e\u0301e\u0301e\u0301e\u0301e\u0301|''",
                "👩‍👩‍👧‍👦🇳🇴👍🏽é5️⃣|''",
                "שלום!|''",
                "Hello!|subject-length",
                "{{name}}, hello|subject-length",
                "Hi {{name}}|not-checked",
            })
    void lengthsAreThoseThatAReaderCounts(String subject, String told) {
        LintResult result = Lint.by("email: { subject: ..5 }")
                .lint(Content.html("a.html", "<title>" + subject + "</title>").channel("email"));

        assertThat(String.join("|", rules(result))).isEqualTo(told);
    }

    @Test
    void theArmsOfATemplateDoNotAddUp() {
        LintResult result = Lint.by("email: { subject: ..10 }")
                .lint(Content.html("a.html", "<title>{% if a %}Hello Ann{% else %}Hello Bob{% endif %}</title>")
                        .channel("email"));

        assertThat(rules(result)).doesNotContain("subject-length");
    }

    @Test
    void theLimitIsReachedWhereTheByteIsThatIsTooMuch() {
        BrandLinter linter = Lint.by("email: { size: ..1KB }");
        String full = "<p>" + "a".repeat(1021);

        assertThat(linter.lint(Content.html("a.html", full).channel("email")).violations())
                .isEmpty();
        assertThat(Lint.places(
                        linter.lint(Content.html("a.html", full + "\r\nb").channel("email"))))
                .containsExactly("1:1025 warning email/too-large");
        assertThat(Lint.places(linter.lint(
                        Content.html("a.html", "<p>" + "a".repeat(1019) + "😀").channel("email"))))
                .containsExactly("1:1023 warning email/too-large");
    }

    /** Which rules speak of an image. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img {{attrs}} src=x>|not-checked",
                "<img {% if a %}alt=t{% endif %} src=x>|''",
                "<img src={{x}}>|missing-alt",
                "<a href=x {{attrs}}><img src=x alt=''></a>|''",
                "<a href=x><img {{attrs}}></a>|not-checked",
                "<a href=x aria-label=t><img src=x></a>|''",
                "<a href=x title=' '><img src=x></a>|missing-alt",
                "<a href=x>Text <img src=x></a>|''",
                "<a href=x>{{text}} <img src=x></a>|''",
                "<a href=x><b hidden>Text</b><img src=x></a>|missing-alt",
            })
    void imagesNeedATextWhereNothingElseSaysWhatTheyAre(String image, String told) {
        assertThat(String.join("|", rules(Lint.html("images: { alt: required }", image))))
                .isEqualTo(told);
    }

    @Test
    void aPartialNeedsNoPreheaderAndWhatIsIncludedMayHoldIt() {
        BrandLinter linter = Lint.by("email: { preheader: 40..110 }");

        assertThat(rules(linter.lint(
                        Content.html("a.html", "<p>Hi</p>").channel("email").fragment())))
                .isEmpty();
        assertThat(rules(linter.lint(
                        Content.html("a.html", "<body>{{> top}}<p>Hi</p>").channel("email"))))
                .containsExactly("not-checked");
        assertThat(rules(linter.lint(Content.html("a.html", "<p>Hi</p>").channel("email"))))
                .containsExactly("missing-preheader");
        assertThat(rules(linter.lint(Content.text("a.txt", "Hi").channel("email"))))
                .isEmpty();
    }

    private static List<String> rules(LintResult result) {
        return result.violations().stream()
                .map(violation -> violation.rule().substring(violation.rule().indexOf('/') + 1))
                .toList();
    }
}
