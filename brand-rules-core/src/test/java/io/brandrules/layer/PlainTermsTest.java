package io.brandrules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.MapNode;
import io.brandrules.data.Yaml;
import io.brandrules.text.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is kept from the validator is just what the validator would let pass. */
class PlainTermsTest {
    private static final List<String> KEYS =
            List.of("avoid", "use", "because", "source", "owner", "severity", "markets", "avoids", "avoid+");
    private static final List<String> VALUES = List.of(
            "word",
            "two words",
            "\"\"",
            "\" \"",
            "1",
            "true",
            "~",
            "[]",
            "[word]",
            "[one, two]",
            "[\"\"]",
            "[1]",
            "[[word]]",
            "[{ words: word }]",
            "{}",
            "{ words: word }",
            "error",
            "[GB]");

    @Test
    void theSchemaLetsEveryPlainTermPass() {
        Random random = new Random(20261122);
        int plain = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder term = new StringBuilder();
            for (String key : KEYS) {
                if (random.nextInt(4) == 0) {
                    term.append(term.isEmpty() ? "" : ", ").append(key).append(": ");
                    term.append(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
            String ruleset = "tone: { terms: { name: { " + term + " } } }";
            MapNode layer = layer(ruleset);
            if (termsOf(PlainTerms.without(layer)).members().isEmpty()) {
                plain++;
                assertThat(RulesetSchema.validate(layer)).as(ruleset).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(100);
    }

    @Test
    void otherTermsStay() {
        MapNode layer = layer("tone: { terms: { a: { avoid: [b] }, c: { severity: error }, d: off } }\nbrand: B");
        MapNode rest = PlainTerms.without(layer);
        assertThat(termsOf(rest).members()).containsOnlyKeys("c", "d");
        assertThat(rest.members()).containsOnlyKeys("tone", "brand");
        assertThat(PlainTerms.without(layer("brand: B")).members()).containsOnlyKeys("brand");
    }

    private static MapNode termsOf(MapNode layer) {
        MapNode tone = (MapNode) layer.get("tone").orElseThrow();
        return (MapNode) tone.get("terms").orElseThrow();
    }

    private static MapNode layer(String yaml) {
        return (MapNode) Yaml.parse("r.yaml", SourceText.of(yaml)).root().orElseThrow();
    }
}
