package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an inbox shows of a mail, with and without a template's hand in it. */
class SubjectAndPreheaderTest {
    /** The numbers of characters that are told of a subject, or {@code ?} where one can't be told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\0',
            value = {
                "{% if a %}Hi{% else %}Hello my friend{% endif %}@2 15",
                "{% if a %}Hi {% else %} Hi all{% endif %}@2",
                "Hello {% if a %}Ann{% else %}Bob{% endif %}@",
                "Hello {% if a %}Ann{% else %}all of you{% endif %}@16",
                "Hello{% if a %}, all of you{% endif %}@17",
                "Hello{% if a %}!{% endif %}@",
                "Hell{% if a %}o{% endif %}@4",
                "Hello {% if a %}{{ name }}{% endif %}@?",
                "{% if a %}{{ name }}{% else %}Hello my friend{% endif %}@? 15",
                "{% if a %}{% if b %}One{% else %}Two and three{% endif %}{% else %}Four{% endif %}@3 13 4",
                "{% if a %}One{% if b %} and two and three{% endif %}{% else %}Four{% endif %}@3 21 4",
                "{% if a %}{% else %}Hello my friend{% endif %}@15",
                // What stands side by side may depend on each other.
                "{% if a %}Hello, all{% endif %}{% if b %}Hello, Bob{% endif %}@?",
                "{% if a %}Hello, all!!{% endif %}{% if b %}Hello{% endif %}@12 ?",
            })
    void armsAreJudgedOneByOne(String subject, String told) {
        LintResult result = Lint.by("email: { subject: 5..10 }")
                .lint(Content.html("a.html", "<title>" + subject + "</title>").channel("email"));

        assertThat(String.join(" ", counts(result))).isEqualTo(told == null ? "" : told);
    }

    @Test
    void armsWithinTagsAndOfElementsAreToldApart() {
        assertThat(counts(preheader("<b>Hi</b> {% if a %}<i>you</i>{% else %}all of you, far and near{% endif %}")))
                .containsExactly("27");
        assertThat(counts(preheader("Hello <i th:if=\"${a}\">Ann</i><i th:unless=\"${a}\">all of you, far</i>")))
                .containsExactly("21");
    }

    @Test
    void moreArmsThanAnybodyLooksAtAreNotToldApart() {
        String many = "{% if a %}Hello{% endif %} ".repeat(20_000);
        String deep = "{% if a %}Hello".repeat(20_000) + "{% endif %}".repeat(20_000);

        assertThat(counts(preheader(many))).containsExactly("?");
        assertThat(counts(preheader(deep))).containsExactly("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subject:\\r\\nTo: a@b.example\\r\\n\\r\\nHi|1:9 warning email/subject-length",
                "To: a@b.example\\r\\nSubject: =?utf-8?B??=\\r\\n\\r\\nHi|2:22 warning email/subject-length",
                "To: a@b.example\\r\\n\\r\\nHi|1:1 warning email/subject-length",
                "To: a@b.example\\r\\nSubject: Hello\\r\\n\\r\\nHi|''",
            })
    void aMailWithoutASubjectHasTooShortAOne(String mail, String told) {
        LintResult result =
                Lint.by("email: { subject: 5..10 }").lint(Content.eml("a.eml", mail.replace("\\r\\n", "\r\n")));

        assertThat(String.join(" ", Lint.places(result))).isEqualTo(told);
    }

    @Test
    void anEmptyTitleIsNoSubject() {
        assertThat(Lint.by("email: { subject: 5..10 }")
                        .lint(Content.html("a.html", "<head><title> </title>").channel("email"))
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\0',
            value = {
                "<div style=\"display:none\">{{preheader}}</div><p>Hi</p>@?",
                "<div style=\"display:none\">{% if a %}{{ p }}{% endif %}</div><p>Hi</p>@?",
                "<div hidden>{{ p }}</div><div hidden>Short</div><p>Hi</p>@? 5",
                "{{ preheader }}<p>Hi</p>@?",
                "<p>Hi</p><div hidden>{{ p }}</div>@missing-preheader",
                "<p>{{ greeting }}</p>@missing-preheader",
            })
    void aTemplateMayFillThePreheaderIn(String body, String told) {
        LintResult result = Lint.by("email: { preheader: 10..40 }")
                .lint(Content.html("a.html", "<body>" + body + "</body>").channel("email"));

        assertThat(String.join(" ", counts(result))).isEqualTo(told);
    }

    @Test
    void aMailOfPlainTextCanHideNone() {
        assertThat(Lint.by("email: { preheader: 10..40 }")
                        .lint(Content.eml("a.eml", "Subject: Hi\n\nHello\n"))
                        .violations())
                .isEmpty();
    }

    private static LintResult preheader(String text) {
        return Lint.by("email: { preheader: 5..20 }")
                .lint(Content.html("a.html", "<body><div class=preheader>" + text + "</div></body>")
                        .channel("email"));
    }

    private static List<String> counts(LintResult result) {
        return result.violations().stream()
                .map(violation -> {
                    Object count = violation.details().get("characters");
                    String rule = violation.rule().substring(violation.rule().indexOf('/') + 1);
                    return count != null ? count.toString() : rule.equals("not-checked") ? "?" : rule;
                })
                .toList();
    }
}
