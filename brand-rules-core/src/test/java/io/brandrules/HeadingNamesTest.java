package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.Violation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names within headings, which have their capitals in either case. */
class HeadingNamesTest {
    private static final String SENTENCE = "tone: { headings: sentence-case }";
    private static final String TITLE = "tone: { headings: title-case }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visit Our London Store | our London store",
                "News For January And May | for January and",
                "Your Guide to the City of London | guide to the city",
                "Read Our Story About Jane Austen | our story about",
                "Meet Our New Neighbour Jane Austen | our new neighbour",
                "In English And French | and",
                "Made in Germany And France | and",
                "Open Monday To Friday | to",
                "Fly To the United States With Us | to the United States with us",
                "Get Ready For Black Friday | ready for",
                "Our Indian And Mexican Recipes | and Mexican recipes",
                "How You May Save Money in May | you may save money",
                "Win A Prize | a prize",
                "Save 20% Today | today",
                "Hi {{name}}, Your New Card | your new card",
                "{{name}}, Your New Card | your new card",
            })
    void keepTheirCapitals(String heading, String right) {
        assertThat(told(SENTENCE, "<h1 lang=en>" + heading + "</h1>"))
                .containsExactly("the brand writes headings in sentence case; write \"" + right + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit London",
                "Made in Germany and France",
                "Jane Austen Fan Club",
                "London Paris Berlin Madrid",
                "Vitamin A tablets",
                "{{greeting}} Your card",
                "Hotels in New York and Los Angeles",
                "Our summer with Jane Austen",
            })
    void areNotTold(String heading) {
        assertThat(told(SENTENCE, "<h1 lang=en>" + heading + "</h1>")).isEmpty();
    }

    @Test
    void areKnownFromTheSentencesOfTheDocument() {
        String prose = "<p lang=en>You will like the Lagoon so much that you stay at the Harbour Club for a week.</p>";
        assertThat(told(SENTENCE, "<h1 lang=en>Visit Our Lagoon Rooms</h1>" + prose))
                .containsExactly("the brand writes headings in sentence case; write \"our Lagoon rooms\"");
        assertThat(told(SENTENCE, "<h1 lang=en>Visit Our Lagoon Rooms</h1>"))
                .containsExactly("the brand writes headings in sentence case; write \"our lagoon rooms\"");
    }

    @Test
    void haveCapitalsWhereTheLanguageGivesThem() {
        assertThat(told(SENTENCE, "<h1 lang=fr>Ouvert En Janvier À Londres</h1>"))
                .containsExactly("the brand writes headings in sentence case; write \"en janvier\"");
        assertThat(told(SENTENCE, "<h1 lang=nl>Leer Nu Engels In Amsterdam</h1>"))
                .containsExactly("the brand writes headings in sentence case; write \"nu Engels in\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>reset your password</h1> | WARNING Reset",
                "<h1>reset Your password</h1> | WARNING Reset your",
                "<h1>bespoke garden furniture</h1> | INFO Bespoke",
                "<h1>“your password”</h1> | WARNING Your",
            })
    void theFirstWordHasACapital(String html, String right) {
        assertThat(Lint.html(SENTENCE, "<div lang=en>" + html + "</div>").violations())
                .extracting(violation -> violation.severity() + " " + violation.message())
                .containsExactly(
                        right.replaceFirst(" ", " the brand writes headings in sentence case; write \"") + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>iPhone and eBay</h1>",
                "<h1>{{name}} your card</h1>",
                "<h1>3 ways to save</h1>",
                "<h1>… and more</h1>",
                "<h1>northwind.example explained</h1>",
                "<h1 style='text-transform: uppercase'>your password</h1>",
                "<h1 style='text-transform: capitalize'>your password</h1>",
                "<h1><code>ls</code> lists files</h1>",
            })
    void theFirstWordIsLeftAlone(String html) {
        assertThat(told(SENTENCE, "<div lang=en>" + html + "</div>")).isEmpty();
    }

    @Test
    void areTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(told(SENTENCE, "<h1 lang=en>Our Indian And Italian Recipes</h1>"))
                    .containsExactly("the brand writes headings in sentence case; write \"and Italian recipes\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsThatThePreferredWordingWritesSmallAreNone() {
        String ruleset = "tone: { headings: sentence-case, terms: { f: { avoid: [gratis], use: free },"
                + " s: { avoid: [commence], use: start } } }";
        assertThat(told(ruleset, "<h2 lang=en>How To Start Your Free Trial</h2>"))
                .containsExactly("the brand writes headings in sentence case; write \"to start your free trial\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How to Get Started with northwind.example",
                "vs. the World",
                "Tools, e.g. This",
                "The Bank vs. The World"
            })
    void addressesAndAbbreviationsStayInTitleCase(String heading) {
        assertThat(told(TITLE, "<h2 lang=en>" + heading + "</h2>")).isEmpty();
    }

    private static List<String> told(String ruleset, String html) {
        return Lint.html(ruleset, html).violations().stream()
                .filter(violation -> violation.rule().equals("tone/heading-case"))
                .map(Violation::message)
                .toList();
    }
}
