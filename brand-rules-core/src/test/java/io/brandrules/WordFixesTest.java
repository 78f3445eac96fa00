package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Fix;
import io.brandrules.lint.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fixes of words write, and which of them need no look. */
class WordFixesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | hour | minute | Wait an hour",
                "en | unique | amazing | a unique day",
                "en | European | American | A European bank",
                "en | purchase | buy | Your purchase",
                "en | purchase | buy | purchases of shoes",
                "en | purchase | acquire | our first purchase",
                "en | begin | start | a beginning",
                "en | customer | child | customers' rights",
                "en | customer | person | customers’ rights",
                "en | chairman | chair | Chairman Mao",
                "en | reach out | contact | Reach out to our team",
                "en | grandfathered | exempt | You are grandfathered in.",
                "de | Kredit | Darlehen | Der Kredit",
                "de | Wallet | Konto | die Wallet",
                "en | Kredit | Darlehen | Der Kredit",
                "fr | hôtel | auberge | le bel hôtel",
                "fr | promo | offre | La promo",
                "es | tarjeta | crédito | una tarjeta",
                "sv | lån | kredit | ett lån",
                "pl | pożyczka | kredyt | nasza pożyczka",
            })
    void whatMayNotBeRightWantsALook(String language, String avoid, String use, String text) {
        assertThat(lint(avoid, use, "<p lang=" + language + ">" + text + "</p>"))
                .isNotEmpty()
                .allMatch(violation -> violation.fix().orElseThrow().safety() == Fix.Safety.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | hour | evening | an hour | an evening",
                "en | user | European | a user | a European",
                "en | utilize | use | to utilize it | to use it",
                "en | purchase | buy | Purchase now | Buy now",
                "en | purchase | buy | You can purchase it | You can buy it",
                "en | customer | member | our customers' rights | our members' rights",
                "de | Email | E-Mail | Die Email | Die E-Mail",
                "fi | laina | luotto | Uusi laina | Uusi luotto",
                "en | smartphone | iPhone | SMARTPHONE. Smartphone. | iPhone. iPhone.",
                "en | internet | web | On the Internet today. Internet | On the web today. Web",
                "en | northwind pay app | app | the Northwind Pay app | the app",
                "en | utilize | use | UTILIZE it | USE it",
                "en | utilize | use | How To Utilize Your Card | How To Use Your Card",
                "en | reach out | contact | We reached out. | We contacted.",
                "en | ATM | cash machine | The ATM | The cash machine",
            })
    void whatIsRightNeedsNone(String language, String avoid, String use, String text, String fixed) {
        String page = "<p lang=" + language + ">" + text + "</p>";
        assertThat(Fixer.apply(page, lint(avoid, use, page), false))
                .isEqualTo("<p lang=" + language + ">" + fixed + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "@utilize",
        "#utilize",
        "utilize.com",
        "/utilize",
        "utilize.html",
        "a/utilize/b",
        "utilize.io/x",
        "--utilize",
        "shop.utilize.example",
        "help@utilize.example",
        "C:\\utilize"
    })
    void addressesAreLeftAlone(String address) {
        assertThat(lint("utilize", "use", "<p>See " + address + " or " + address + ".</p>"))
                .isEmpty();
    }

    @Test
    void wordsBesideSignsAreWords() {
        assertThat(lint("utilize", "use", "<p>We utilize.It/utilize or utilize-and, “utilize”. (utilize)</p>"))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Sale <b>🎉</b> now</p> | <p>Sale <b>🎉</b> now</p>",
                "<p>Read <a href=\"x\">🎉</a></p> | <p>Read <a href=\"x\">🎉</a></p>",
                "<p>At <a href=\"x\">🎉 Shop</a></p> | <p>At <a href=\"x\">Shop</a></p>",
                "<p>Hello🎉world</p> | <p>Hello world</p>",
                "<p>Hello 🎉 world</p> | <p>Hello world</p>",
            })
    void emojiAreTakenOutAndNoTags(String page, String fixed) {
        List<Violation> told = Lint.by("tone: { emphasis: { emoji: [] } }")
                .lint(Content.html("a.html", page))
                .violations();
        assertThat(told).hasSize(1);
        assertThat(Fixer.apply(page, told, true)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource({"use", "use of it", "applies"})
    void base64KeepsToLinesThatMailsAllow(String use) {
        String text = "<p lang=en>" + "utilize this and that. ".repeat(20) + "</p>";
        String mail = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n";
        BrandLinter linter =
                Lint.by("tone: { terms: { a: { avoid: [{words: utilize, inflect: false}], use: " + use + " } } }");
        for (int round = 0; round < 21; round++) {
            mail = Fixer.apply(mail, linter.lint(Content.eml("a.eml", mail)).violations(), true);
            assertThat(mail.lines()).allMatch(line -> line.length() <= 76);
        }
        String body = mail.substring(mail.indexOf("\r\n\r\n"));
        assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
                .isEqualTo(text.replace("utilize", use));
    }

    @Test
    void anAttachmentIsNoCopy() {
        String mail = """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Hello
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                utilize
                --b--
                """;
        assertThat(eml(mail)).isEmpty();
        assertThat(eml(mail.replace("attachment", "inline"))).hasSize(1);
    }

    @Test
    void namesInCapitalsAndWithHyphensThatDoNotBreak() {
        String ruleset = "tone: { names: { Northwind Pay: {}, Häagen-Dazs: {} } }";
        assertThat(Lint.by(ruleset)
                        .lint(Content.html("a.html", "<p>Häagen\u2011Dazs, Häagen\u2010Dazs</p>"))
                        .violations())
                .isEmpty();
        assertThat(Lint.by(ruleset)
                        .lint(Content.html("a.html", "<p>All of NORTHWIND PAY’S cards</p>"))
                        .violations())
                .hasSize(1)
                .allMatch(violation -> violation.fix().isEmpty());
    }

    private static List<Violation> eml(String mail) {
        return Lint.by("tone: { terms: { a: { avoid: [utilize] } } }")
                .lint(Content.eml("a.eml", mail))
                .violations();
    }

    private static List<Violation> lint(String avoid, String use, String page) {
        return Lint.by("tone: { terms: { a: { avoid: [\"" + avoid + "\"], use: \"" + use + "\" } } }")
                .lint(Content.html("a.html", page))
                .violations();
    }
}
