package io.brandrules.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.brandrules.term.Normalized;
import io.brandrules.text.MappedText;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\bguarantee\\b ; guarante
            (?i)Risk[- ]?Free ; risk fre, risk-fre, riskfre
            100% (?:free|gratis) ; 100% fre, 100% grati
            (?:free|no) cost ; free cos, no cos
            (?:risky )?business ; risky busines, busines
            colou?r ; colo, colou
            ab+cdefg ; bcdef
            wins?|best ;
            \\d+ days left ; 0 days lef, 1 days lef, 2 days lef, 3 days lef, 4 days lef, 5 days lef, 6 days lef, 7 days lef, 8 days lef, 9 days lef
            (?P<who>experts) agree ; experts agre
            [abc]xyz1 ; axyz1, bxyz1, cxyz1
            [a-c]xyz1 ; xyz1
            [^a]xyz1 ; xyz1
            isn['’]t only ; isn't onl
            \\[(?:insert|your) [^\\]]+\\] ; [insert, [your
            x{0}yearly ; yearl
            a{name}b c ; a{name}b
            \\101bcdef ; bcde
            (?i) ;
            a{2}bcdef ; abcde
            (?:a|b|c|d)(?:e|f|g|h)(?:i|j|k|l|y)(?:m|n|o|p) ;
            \\Qfree\\E money ; mone
            p\\.?o\\.?\\s+box\\s+\\d ; box
            """)
    void areWhatAnExpressionNeeds(String pattern, String anchors) {
        Set<String> expected = anchors == null
                ? Set.of()
                : Set.copyOf(Arrays.asList(anchors.strip().split(", ")));
        Pattern compiled = Pattern.compile(pattern);
        assertThat(Anchors.of(compiled.pattern()).literals()).isEqualTo(expected);
    }

    @Test
    void standInWhateverIsMatched() {
        String[] parts = {
            "abcd",
            "xyz",
            "e",
            "(",
            "(?:",
            ")",
            "|",
            "?",
            "*",
            "+",
            "{2}",
            "{0,1}",
            "[a-e]",
            ".",
            "\\b",
            "\\w",
            "\\d",
            " ",
            "['\u2019]",
            "\\.",
            "\\x41",
            "\\101",
            "[xyz-]",
            "[A-Z]",
            "[b-d7]",
            "[a-\\x65]",
            "[^b]",
            "\\s",
            "[\\d.]",
            "[[:alpha:]]",
            "\\Qab\\E",
            "(?i)",
            "\\pL",
            "[0-4]"
        };
        int matched = 0;
        int paired = 0;
        for (int seed = 0; seed < 60_000; seed++) {
            Random random = new Random(seed);
            StringBuilder pattern = new StringBuilder();
            for (int i = 1 + random.nextInt(7); i > 0; i--) {
                pattern.append(parts[random.nextInt(parts.length)]);
            }
            Pattern compiled = compiled(pattern.toString());
            if (compiled == null) {
                continue;
            }
            Anchors.Needs needs = Anchors.of(pattern.toString());
            Set<String> anchors = needs.literals();
            String[] words = {
                "abcd",
                "ABCD",
                "abcdabcd",
                "xyz",
                "xyxyz",
                "e",
                " ",
                "bcd",
                "\u00e9",
                "e\u0301",
                "7",
                "\u2019",
                ".",
                "  ",
                "A",
                "-"
            };
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]);
            }
            com.google.re2j.Matcher hit = compiled.matcher(text);
            if (hit.find()) {
                Passage found = passage(hit.group());
                assertThat(needs.metBy(found))
                        .as("seed %d: %s in \"%s\": %s", seed, pattern, text, needs)
                        .isTrue();
                paired += needs.pairs() != 0 ? 1 : 0;
            }
            if (!anchors.isEmpty() && hit.find(0)) {
                matched++;
                String folded = Normalized.text(text.toString());
                assertThat(anchors)
                        .as("seed %d: %s in \"%s\"", seed, pattern, text)
                        .anyMatch(folded::contains);
            }
        }
        assertThat(matched).isGreaterThan(100);
        assertThat(paired).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\d{5}(?:-\\d{4})? ~ 5",
                "(?:\\d{5}|(?:0\\d|1[0-8])\\d\\d) ~ 4",
                "\\d(?:-\\d)+\\d ~ 2",
                "1\\b23 ~ 3",
                "[A-Z]{2} \\d{4,5} ~ 4",
                "\\d+ ?% ~ 1",
                "\\d?% ~ 0",
                "(?:\\d{3}|\\d{2}) ~ 2",
                "(?:\\d{3}|none) ~ 0",
                "(?:\\d{3})* ~ 0",
                "p ?o box [0-9]+ ~ 1",
                "18\\+ ~ 2",
                "none ~ 0"
            })
    void a_pattern_tells_how_many_digits_in_a_row_it_needs(String pattern, int digits) {
        assertThat(Anchors.of(pattern).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2} ; EC1A 1BB ; EC1A1BB
            [A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2} ; E1 1BB ; Ec1A BB
            (?i)box\\s+\\d ; BOX 7 ; box7
            HR[AB]\\s?\\d ; HRB 123 ; HrB 123
            """)
    void a_pattern_is_not_run_where_kinds_of_characters_lack(String pattern, String met, String unmet) {
        assertThat(Anchors.of(pattern).metBy(passage(met))).isTrue();
        assertThat(Anchors.of(pattern).metBy(passage(unmet))).isFalse();
    }

    private static Passage passage(String text) {
        return new Passage(MappedText.verbatim(text, 0, text.length()));
    }

    private static @org.jspecify.annotations.Nullable Pattern compiled(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (com.google.re2j.PatternSyntaxException none) {
            return null;
        }
    }
}
