package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which languages a tag covers. */
class LanguageRangesTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en, en-GB",
        "EN, en-gb",
        "en, en_GB",
        "en-GB, en-GB-oxendict",
        "zh-Hant, zh-TW",
        "zh-Hant, zh-HK",
        "zh-Hans, zh",
        "zh-TW, zh-Hant-TW",
        "no, nb",
        "no, nn",
        "nb, no",
        "nb, no-NO",
        "iw, he",
        "he, iw-IL",
        "id, in",
        "zh, zh-yue",
        "yue, zh-yue",
        "zh, zh-cmn-Hans-CN",
        "tlh, i-klingon",
        "es-419, es-MX",
        "sr-Latn, sr-Latn-RS",
        "sr-Cyrl, sr",
        "de-1901, de-AT-1901",
        "fil, tl",
        "ro, mo"
    })
    void covered(String tag, String language) {
        assertThat(LanguageRanges.covers(tag, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en",
        "en-US, en",
        "en, eng1",
        "en, de",
        "e, en",
        "zh-Hant, zh",
        "zh-Hant, zh-CN",
        "nb, nn",
        "nn, no",
        "es-419, es-ES",
        "es-419, es",
        "sr-Latn, sr",
        "de-1901, de",
        "en, ''",
        "en, x-any",
        "en, not a tag",
        "de, dech"
    })
    void notCovered(String tag, String language) {
        assertThat(LanguageRanges.covers(tag, language)).isFalse();
    }

    @Test
    void theNarrowest() {
        List<String> tags = List.of("", "zh", "zh-Hant", "en", "es", "es-419", "es-MX", "no");
        assertThat(LanguageRanges.narrowest(tags, "zh-TW")).contains("zh-Hant");
        assertThat(LanguageRanges.narrowest(tags, "zh-CN")).contains("zh");
        assertThat(LanguageRanges.narrowest(tags, "es-MX")).contains("es-MX");
        assertThat(LanguageRanges.narrowest(tags, "es-AR")).contains("es-419");
        assertThat(LanguageRanges.narrowest(tags, "es")).contains("es");
        assertThat(LanguageRanges.narrowest(tags, "nb")).contains("no");
        assertThat(LanguageRanges.narrowest(tags, "fr")).isEmpty();
    }
}
