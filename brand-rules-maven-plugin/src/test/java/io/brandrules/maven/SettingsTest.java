package io.brandrules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brandrules.lint.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void failOnKnowsFourWords() throws MojoExecutionException {
        assertThat(Settings.failOn("error")).contains(Severity.ERROR);
        assertThat(Settings.failOn("warning")).contains(Severity.WARNING);
        assertThat(Settings.failOn("info")).contains(Severity.INFO);
        assertThat(Settings.failOn("never")).isEmpty();
        assertThatThrownBy(() -> Settings.failOn("off"))
                .hasMessage("brandrules.failOn is 'off'; expected error, warning, info, or never.");
    }

    @Test
    void severitiesKeepTheirOrder() throws MojoExecutionException {
        assertThat(Settings.severities(List.of("tone/avoided-term = warning", "color/off-palette=off")))
                .containsExactly(
                        Map.entry("tone/avoided-term", Severity.WARNING), Map.entry("color/off-palette", Severity.OFF));
        assertThat(Settings.severities(null)).isEmpty();
    }

    @Test
    void aSeverityThatIsNoneIsRefusedByName() {
        for (String wrong : List.of("color/off-palette", "=error", "color/off-palette=fatal", "color/off-palette=")) {
            assertThatThrownBy(() -> Settings.severities(List.of(wrong)))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("brandrules.rules is '" + wrong + "'");
        }
    }

    @Test
    void severitiesAreReadAlikeUnderATurkishLocale() throws MojoExecutionException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Settings.failOn("info")).contains(Severity.INFO);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDayIsReadAsWritten() throws MojoExecutionException {
        assertThat(Settings.day("2026-12-31")).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThatThrownBy(() -> Settings.day("31.12.2026")).hasMessageContaining("brandrules.asOf is '31.12.2026'");
    }

    @Test
    void anEncodingIsReadByItsName() throws MojoExecutionException {
        assertThat(Settings.charset("iso-8859-1")).contains(StandardCharsets.ISO_8859_1);
        assertThat(Settings.charset(null)).isEmpty();
        assertThatThrownBy(() -> Settings.charset("utf 8")).hasMessageContaining("brandrules.encoding is 'utf 8'");
        assertThatThrownBy(() -> Settings.charset("utf-88")).hasMessageContaining("brandrules.encoding is 'utf-88'");
    }

    @Test
    void blankItemsAreNone() {
        assertThat(Settings.list(List.of(" GB ", "", "DE"))).containsExactly("GB", "DE");
    }
}
