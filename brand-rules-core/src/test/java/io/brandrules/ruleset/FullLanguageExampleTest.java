package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FullLanguageExampleTest {
    private static final Path EXAMPLE =
            Path.of("..", "examples", "full-language").toAbsolutePath().normalize();
    private static Ruleset ruleset;

    @BeforeAll
    static void load() throws IOException {
        URL jar = EXAMPLE.resolve("jar").toUri().toURL();
        try (URLClassLoader layers = new URLClassLoader(new URL[] {jar})) {
            ruleset = Ruleset.load(
                    EXAMPLE.resolve("bank/brand-rules.yaml"),
                    new LoadOptions(Optional.of(EXAMPLE), List.of(), Optional.of(EXAMPLE), Optional.of(layers)));
        }
    }

    @Test
    void theBankWinsOverItsLayers() {
        assertThat(ruleset.brand()).isEqualTo("Northwind Bank");
        assertThat(ruleset.version()).isEqualTo("2026.4");
        assertThat(ruleset.files())
                .containsExactly(
                        "pack:gb-financial-promotions",
                        "pack:northwind-house",
                        "classpath:com/northwind/group.yaml",
                        "global/brand-rules.yaml",
                        "bank/brand-rules.yaml",
                        "bank/tokens/brand.tokens.json");
    }

    @Test
    void termsOfAllLayersAreThere() {
        assertThat(ruleset.tone().orElseThrow().terms())
                .extracting(Term::name)
                .containsExactlyInAnyOrder("click-here", "synergy", "utilise", "e-wallet", "cheap");
    }

    @Test
    void everySectionIsBound() {
        assertThat(ruleset.colors().orElseThrow().palette()).hasSize(8);
        assertThat(ruleset.fonts().orElseThrow().families()).hasSize(2);
        assertThat(ruleset.tone().orElseThrow().names()).hasSize(1);
        assertThat(ruleset.disclaimers()).filteredOn(each -> own(each.entry())).hasSize(2);
        assertThat(ruleset.claims()).hasSize(1);
        assertThat(ruleset.claimPatterns()).hasSize(2);
        assertThat(ruleset.compliance().flags())
                .filteredOn(each -> own(each.entry()))
                .hasSize(2);
        assertThat(ruleset.compliance().forbids())
                .filteredOn(each -> own(each.entry()))
                .hasSize(3);
        assertThat(ruleset.compliance().elements())
                .filteredOn(each -> own(each.entry()))
                .hasSize(5);
        assertThat(ruleset.content()).hasSize(6);
        assertThat(ruleset.templates().delimiters()).hasSize(1);
        assertThat(ruleset.rules()).containsOnlyKeys("color/low-contrast", "tone/all-caps");
        assertThat(ruleset.alwaysApprovedBy()).containsExactly("brand");
        assertThat(ruleset.industries()).containsExactly("financial");
    }

    /** Whether an entry is of the example, and not of a pack that is shipped. */
    private static boolean own(Entry entry) {
        return !entry.origin().file().equals("pack:gb-financial-promotions");
    }

    @Test
    void groupsStandForTheirCodes() {
        assertThat(ruleset.market("DACH").orElseThrow()).containsExactlyInAnyOrder("DE", "AT", "CH");
        assertThat(ruleset.market("EEA").orElseThrow()).contains("FR", "NO").doesNotContain("GB", "CH");
    }

    @Test
    void whatIsNotEnforcedYetIsOneNotice() {
        assertThat(ruleset.notices())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("lock", "tone.styles", "approvals.ledger");
    }
}
