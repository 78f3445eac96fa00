package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a ruleset, it loads, or is refused with problems that have places. */
class RulesetFuzzTest {
    private static final String RULESET = """
            brand: Northwind Bank
            version: "2026.4"
            industries: [financial]
            markets: { DACH: [DE, AT, CH] }
            content: [{ path: "emails/{market}/**", channel: email, rules: { tone/all-caps: off } }]
            templates: { partials: [p], includes: { a.b: c.html }, delimiters: [["[%", "%]"]] }
            colors:
              palette: { ink: "#1a1a2e", coral: { value: "#ff5a4e", roles: [border], until: 2026-12-31, use: ink } }
              tolerance: 1.0
              contrast: AA
              pairs: [{ text: ink, on: [coral] }]
            fonts:
              families: { body: { stack: [Arial, sans-serif], weights: [400, 700] } }
              hierarchy: { h1: { family: body, size: 28px..40px, weight: 700 } }
            tone:
              terms: { a: { avoid: [utilise, { words: cheap, except: [x] }], use: use }, b: off }
              names: { Northwind Pay: { mark: "®", mark-on: first } }
              reading: { grade: ..9 }
            disclaimers:
              risk: { markets: [GB], text: { en: "{n}% lose.", de: { all: [x], short: y } }, variables: { n: { number: 5..9 } } }
            claims: { one: { text: ["#1"], evidence: e, markets: [GB] } }
            claim-patterns: [{ pattern: "#\\\\s?1" }]
            compliance:
              flags: { f: { raised-by: [ISA, { words: fund, near: { words: invest, within: 8 } }], requires: { disclaimers: [risk] } } }
              forbids: { g: { match: [{ pattern: "(?i)re:", parts: [subject] }] } }
              elements: { u: { any: [{ link: { text: [out] } }, { header: List-Unsubscribe }] } }
            approvals: { roles: { brand: [m@x.example] }, always: [brand] }
            rules: { color/low-contrast: warning }
            """;

    private static final String[] PIECES = {
        "",
        "x",
        "[",
        "]",
        "{",
        "}",
        ": ",
        "\n",
        "  ",
        "off",
        "~",
        "5",
        "1.5",
        "true",
        "\"",
        "'",
        "&a ",
        "*a",
        "..",
        "#",
        "- ",
        "😀",
        "<<: ",
        "2026-13-40",
        "(",
        "%",
        "\\",
        "GB",
        "extends: x\n",
        "+"
    };

    @Test
    void mutatedRulesets() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(RULESET);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(8));
                text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            }
            loadsOrIsRefused(text.toString(), seed);
        }
    }

    @Test
    void theRulesetItself() {
        assertThat(Ruleset.parse("f.yaml", RULESET).brand()).isEqualTo("Northwind Bank");
    }

    private static void loadsOrIsRefused(String text, long seed) {
        try {
            Ruleset.parse("f.yaml", text);
        } catch (RulesetException e) {
            assertThat(e.problems()).as("seed %d", seed).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.place().file()).isEqualTo("f.yaml");
                assertThat(problem.place().position().offset()).isBetween(0, text.length());
                assertThat(problem.message()).isNotBlank();
            });
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ":\n" + text, e);
        }
    }
}
