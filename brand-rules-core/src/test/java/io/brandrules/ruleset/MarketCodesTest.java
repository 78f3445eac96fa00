package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketCodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"GB", "US", "US-NY", "CA-QC", "GB-ENG", "DE-BY", "US-PR", "FR-RE", "NO-32", "XK"})
    void codesOfIso3166Exist(String code) {
        assertThat(MarketCodes.exists(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UK", "gb", "US-XX", "us-ny", "FR-A", "ZZ", "XX", "EU", "", "-", "US-", "USA", "İ", "DE-by"})
    void otherCodesDoNot(String code) {
        assertThat(MarketCodes.exists(code)).isFalse();
    }

    @Test
    void regionsAndGroupingsStandForCountries() {
        assertThat(MarketCodes.resolve("EU").orElseThrow())
                .hasSize(27)
                .contains("DE")
                .doesNotContain("GB");
        assertThat(MarketCodes.resolve("EEA").orElseThrow()).hasSize(30).contains("IS", "LI", "NO");
        assertThat(MarketCodes.resolve("419").orElseThrow())
                .contains("MX", "BR")
                .doesNotContain("US");
        assertThat(MarketCodes.resolve("001").orElseThrow()).contains("GB", "US", "DE");
        assertThat(MarketCodes.resolve("999")).isEmpty();
    }

    @Test
    void numbersInYamlAreCodesAsTheyAreWritten() {
        Ruleset ruleset = Ruleset.parse("r.yaml", "markets: { south: [005], americas: [419, US] }");
        assertThat(ruleset.market("south").orElseThrow()).contains("BR").doesNotContain("MX");
        assertThat(ruleset.market("americas").orElseThrow()).contains("MX", "US");
    }

    @Test
    void contentMayWriteCodesInAnyCase() {
        Ruleset ruleset = Ruleset.parse("r.yaml", "brand: x");
        assertThat(ruleset.market("gb")).contains(Set.of("GB"));
        assertThat(ruleset.market("uk")).isEmpty();
    }

    @Test
    void groupsMayHoldGroups() {
        Ruleset ruleset = Ruleset.parse("r.yaml", "markets: { CORE: [DACH, FR], DACH: [DE, AT, CH] }");
        assertThat(ruleset.market("CORE").orElseThrow()).containsExactlyInAnyOrder("DE", "AT", "CH", "FR");
    }
}
