package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forbidden words that the text around them takes back, and those that it does not. */
class DenialTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | guaranteed | Returns are not guaranteed. | warning
                    en | guaranteed | Returns are guaranteed. | error
                    en | guaranteed | Returns aren’t guaranteed. | warning
                    en | guaranteed | We don't offer any guaranteed plan. | warning
                    en | guaranteed | We do not ever, ever promise guaranteed returns. | error
                    en | guaranteed | No fees, guaranteed returns. | error
                    en | guaranteed | No fees – guaranteed returns. | error
                    en | guaranteed | No fees. Guaranteed returns. | error
                    en | guaranteed | Not only guaranteed but high. | error
                    en | guaranteed | Don't miss guaranteed returns. | error
                    en | guaranteed | No doubt guaranteed. | error
                    en | guaranteed | A non-guaranteed return. | warning
                    en-GB | risk free | It isn't risk free. | warning
                    de | risikofrei | Das ist nicht risikofrei. | warning
                    de | risikofrei | Das ist nicht nur risikofrei. | error
                    de | Garantie | Es gibt keinerlei Garantie. | warning
                    fr | garanti | Le rendement n'est pas garanti. | warning
                    fr | garanti | Ce n'est pas seulement garanti. | error
                    es | garantizado | El capital no está garantizado. | warning
                    es | garantizado | No solo garantizado. | error
                    it | garantito | Il capitale non è garantito. | warning
                    nl | gegarandeerd | Dit is niet gegarandeerd. | warning
                    pt | garantido | O capital não é garantido. | warning
                    pt | garantido | Garantido no banco. | error
                    sv | garanterad | Den är inte garanterad. | warning
                    da | garanteret | Det er ikke garanteret. | warning
                    nb | garantert | Det er ikke garantert. | warning
                    no | garantert | Det er ikke garantert. | warning
                    fi | taattu | Tuotto ei ole taattu. | warning
                    pl | gwarantowany | Zysk nie jest gwarantowany. | warning
                    """)
    void negation(String language, String words, String text, String severity) {
        assertThat(told(words, language, "<p>" + text + "</p>")).containsExactly(severity);
    }

    @Test
    void whatIsCited() {
        assertThat(told("guaranteed", "en", "<p>We avoid the word “guaranteed”.</p>"))
                .containsExactly("warning");
        assertThat(told("guaranteed", "en", "<p>A “guaranteed” return.</p>")).containsExactly("error");
    }

    @Test
    void acrossMarkup() {
        assertThat(told("guaranteed", "en", "<p>Returns are <b>no</b>t <i>guaranteed</i>.</p>"))
                .containsExactly("warning");
        assertThat(told("guaranteed", "en", "<p>Why not?</p><p>Guaranteed.</p>"))
                .containsExactly("error");
    }

    @Test
    void theLongestOfSeveral() {
        assertThat(told("risk free, free, 100% risk free", "en", "<p>100% risk free, and free.</p>"))
                .hasSize(2);
    }

    private static List<String> told(String words, String language, String html) {
        return Lint.by("compliance: { forbids: { no: [" + words + "] } }")
                .lint(Content.html("a.html", html).language(language))
                .violations()
                .stream()
                .map(violation -> violation.severity().id())
                .toList();
    }
}
