package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no schema can say of a ruleset. */
class MeaningTest {
    @Test
    void sixMistakesAreSixProblemsEachAtItsPlace() {
        assertThat(problems("""
                colors:
                  palette:
                    ink: "#12345G"
                fonts:
                  families: { body: [Arial] }
                  hierarchy: { h1: { family: bodi, size: 40px..28px } }
                disclaimers:
                  risk: { markets: [UK], until: 2026-02-30, text: "{losing}% lose" }
                """))
                .containsExactly(
                        "r.yaml:3:10: /colors/palette/ink/value: \"#12345G\" is not a colour. Expected one that CSS knows"
                                + " and that does not depend on where it stands, such as #0b7285, rgb(11 114 133) or"
                                + " teal.",
                        "r.yaml:6:30: /fonts/hierarchy/h1/family: \"bodi\" is not a font family. Expected a name of"
                                + " fonts.families. Did you mean \"body\"?",
                        "r.yaml:6:42: /fonts/hierarchy/h1/size: the range 40px..28px is empty: its first value is above"
                                + " its second. Expected 28px..40px.",
                        "r.yaml:8:21: /disclaimers/risk/markets/0: there is no market \"UK\". Expected an ISO 3166 code"
                                + " such as GB or US-NY, EU, EEA, a CLDR region, or a group of \"markets\"."
                                + " Did you mean \"GB\"?",
                        "r.yaml:8:33: /disclaimers/risk/until: \"2026-02-30\" is not a day of the calendar. Expected a"
                                + " date such as 2026-12-31.",
                        "r.yaml:8:51: /disclaimers/risk/text/0: the variable {losing} is not declared. Expected it in"
                                + " \"variables\" of disclaimers.risk.");
    }

    @Test
    void referencesOfFlagsAreChecked() {
        assertThat(messages("""
                disclaimers: { capital-at-risk: Your capital is at risk. }
                approvals: { roles: { compliance: [a@b.example] }, always: [brand] }
                compliance:
                  flags:
                    fund:
                      raised-by: [{ flags: [fnud] }]
                      requires: { disclaimers: [capital-at-rsik], elements: [logo], approvals: [complience] }
                """))
                .containsExactly(
                        "\"brand\" is not an approval role. Expected a name of approvals.roles.",
                        "\"fnud\" is not a flag. Expected a name of compliance.flags. Did you mean \"fund\"?",
                        "\"capital-at-rsik\" is not a disclaimer. Expected a name of disclaimers."
                                + " Did you mean \"capital-at-risk\"?",
                        "\"logo\" is not a required element. Expected a name of compliance.elements.",
                        "\"complience\" is not an approval role. Expected a name of approvals.roles."
                                + " Did you mean \"compliance\"?");
    }

    @Test
    void aBackslashInDoubleQuotesIsExplained() {
        String ruleset = "tone: { terms: { a: { avoid: [{ pattern: \"\\bfoo\" }] } } }";

        assertThat(String.join("\n", problems(ruleset))).contains("Put the pattern in single quotes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(?<=a)b|look-behind (?<=…)",
                "(?<!a)b|look-behind (?<!…)",
                "a(?=b)|look-ahead (?=…)",
                "a(?!b)|look-ahead (?!…)",
                "(?>a)b|atomic groups (?>…)",
                "(a)\\1|back-references \\1",
                "a*+b|possessive repetition *+",
                "[(?=](a)\\k<n>|back-references \\k",
            })
    void aPatternSaysWhichConstructIsMissing(String pattern, String construct) {
        assertThat(messages("compliance: { forbids: { x: [{ pattern: '" + pattern + "' }] } }"))
                .singleElement()
                .asString()
                .contains("RE2 has no " + construct + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)", "[a", "a**", "a{2000}", "\\\\p{Foo}"})
    void aBrokenPatternIsAProblem(String pattern) {
        assertThat(messages("compliance: { forbids: { x: [{ pattern: \"" + pattern + "\" }] } }"))
                .singleElement()
                .asString()
                .startsWith("the pattern does not compile: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?i)^\\\\s*(re|fwd?)\\\\s*:", "(?P<n>a)", "[(?=]", "a\\\\+", "\\\\*+", "a+?"})
    void aPatternOfRe2IsNone(String pattern) {
        Ruleset.parse("r.yaml", "compliance: { forbids: { x: [{ pattern: \"" + pattern + "\" }] } }");
    }

    @Test
    void circlesOfRolesAndOfMarketGroupsAreNamed() {
        assertThat(messages("""
                markets: { A: [B], B: [C], C: [A, DE] }
                approvals:
                  roles:
                    one: { members: [x@y.example], above: [two] }
                    two: { members: [x@y.example], above: [one] }
                """))
                .containsExactly(
                        "the group contains itself: A > B > C > A.", "the role is above itself: one > two > one.");
    }

    @Test
    void groupsMayNotTakeTheNameOfAMarket() {
        assertThat(messages("markets: { EU: [DE] }"))
                .containsExactly("\"EU\" is the code of a market already. Expected a name of your own for the group.");
    }

    @Test
    void daysAreInOrder() {
        assertThat(messages("tone: { terms: { cheap: { from: 2026-12-01, until: 2026-11-30 } } }"))
                .singleElement()
                .asString()
                .contains("\"from\" (2026-12-01) is after \"until\" (2026-11-30)");
    }

    @ParameterizedTest
    @CsvSource({"en_GB,en-GB", "jp,ja", "se,se"})
    void languagesExist(String written, String meant) {
        String text = "tone: { terms: { cheap: { languages: [" + written + "] } } }";
        if (written.equals(meant)) {
            assertThat(Ruleset.parse("r.yaml", text).tone()).isPresent();
        } else {
            assertThat(messages(text)).singleElement().asString().contains("Did you mean \"" + meant + "\"?");
        }
    }

    @Test
    void aTermThatIsShadowedNamesBothPlaces() {
        assertThat(problems("""
                tone:
                  terms:
                    cheap: { avoid: [cheap] }
                    price: { avoid: ["Ch\u00adeap"], markets: [GB] }
                    only-here: { avoid: [dear], markets: [GB] }
                    elsewhere: { avoid: [dear], markets: [US] }
                    off-here: { avoid: [dear], in-force: false }
                """))
                .containsExactly("r.yaml:4:22: /tone/terms/price: \"Ch\u00adeap\" can never be found by this term:"
                        + " tone.terms.cheap at r.yaml:3:22 looks for the same. Expected it in one of them.");
    }

    @Test
    void aTermThatLooksForANameOrForWhatIsPreferredNamesBothPlaces() {
        assertThat(problems("""
                tone:
                  names: { Northwind Pay: {}, Northwind: { in-force: false } }
                  terms:
                    name: { avoid: [Northwind Pay] }
                    gone: { avoid: [Northwind] }
                    case: { avoid: [e-mail], use: email }
                    back: { avoid: [email], use: electronic mail }
                    itself: { avoid: [wallet], use: wallet }
                    here: { avoid: [flat], use: apartment, markets: [US] }
                    there: { avoid: [apartment], use: flat, markets: [GB] }
                """)).containsExactly("""
                        r.yaml:4:21: /tone/terms/name: "Northwind Pay" can never be found as it is written: \
                        tone.names["Northwind Pay"] at r.yaml:2:12 has it as right. Expected it in one of them.""", """
                        r.yaml:7:21: /tone/terms/back: "email" can never be found as it is written: \
                        tone.terms.case at r.yaml:6:5 has it as right. Expected it in one of them.""", """
                        r.yaml:8:23: /tone/terms/itself: "wallet" can never be found as it is written: the term \
                        prefers it. Expected other words in "avoid" or in "use".""");
    }

    @Test
    void whatExceptShieldsEverywhereIsNeverFound() {
        assertThat(messages("""
                tone:
                  terms:
                    text: { avoid: [{ text: cheap, except: [cheap] }] }
                    same: { avoid: [{ words: Apple, case: match, except: [{ words: Apple, case: match }] }] }
                """))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("can never be found"));
        assertThat(Ruleset.parse("r.yaml", """
                        tone: { terms: { fruit: { avoid: [{ words: apple, except: [{ words: Apple, case: match }] }] } } }
                        """).tone()).isPresent();
    }

    @Test
    void namesThatNoTextCanDoJusticeToAreProblems() {
        assertThat(problems("""
                tone:
                  names:
                    NorthWind: {}
                    Northwind: {}
                    Zed®: { mark: "®" }
                """)).containsExactly("""
                        r.yaml:4:5: /tone/names/Northwind: each of "NorthWind" and "Northwind" is a misspelling of the \
                        other. Expected one of them.""", """
                        r.yaml:5:5: /tone/names/Zed®: the name ends with its mark already, so that it would bear it \
                        twice. Expected the name without "®".""");
    }

    @Test
    void anEntryThatIsSwitchedOffAndNowhereElseIsTold() {
        assertThat(Ruleset.parse("r.yaml", """
                        extends: [pack:inclusive-language]
                        tone: { terms: { whitelst: off, blacklist: off, crazy: { in-force: false } } }
                        """).notices())
                .extracting(Problem::toString)
                .containsExactly("r.yaml:2:18: /tone/terms/whitelst: \"whitelst\" is switched off, and no layer has"
                        + " such an entry. Did you mean \"whitelist\"?");
    }

    @Test
    void lawThatHoldsForNobodyIsTold() {
        assertThat(Ruleset.parse("r.yaml", """
                        extends: [pack:gb-financial-promotions]
                        industries: [finacial, retail]
                        """).notices())
                .extracting(Problem::toString)
                .containsExactly(
                        "r.yaml:2:14: /industries/0: \"finacial\" is the industry of no flag."
                                + " Did you mean \"financial\"?",
                        "r.yaml:2:1: /industries: no flag of pack:gb-financial-promotions can rise: they are for"
                                + " financial, which \"industries\" does not list. Expected what the brand is in.");
        assertThat(Ruleset.parse("r.yaml", "extends: [pack:gambling]").notices())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("no flag of pack:gambling can rise: they are for gambling, which");
        assertThat(Ruleset.parse("r.yaml", """
                        extends: [pack:gb-financial-promotions]
                        industries: [financial, retail]
                        """).notices()).isEmpty();
    }

    @Test
    void aValueOutOfAFewIsToldWithThem() {
        assertThat(messages("tone: { formality: { de: polite } }"))
                .singleElement()
                .asString()
                .contains("`formal` or `informal`");
    }

    @Test
    void aBrandMayPreferWhatAPackAdvisesAgainst() {
        assertThat(Ruleset.parse("r.yaml", """
                        extends: [pack:ai-cliches]
                        tone: { terms: { search: { avoid: [dig], use: delve into } }, names: { Delve: {} } }
                        """).tone()).isPresent();
    }

    @Test
    void wordsThatCanNeverBeFoundAreProblems() {
        assertThat(messages("""
                tone:
                  terms:
                    blank: { avoid: ["\u00ad \u200b"] }
                    shielded: { avoid: [{ words: cheap, except: [CHEAP] }] }
                    none: { avoid: [] }
                """))
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).contains("can never be found"));
    }

    @Test
    void wordsThatTheirOwnExceptionsShieldInAnotherFormAreProblems() {
        assertThat(messages("""
                tone:
                  terms:
                    pads: { avoid: [{ words: gap pads, except: [gap pad] }] }
                    bests: { avoid: [{ words: bests, except: [best] }], languages: [en] }
                    empty: { avoid: [{ pattern: "^$" }] }
                    none: { avoid: [{ pattern: "x{0}" }] }
                """))
                .hasSize(4)
                .allSatisfy(message -> assertThat(message).contains("can never be found"));
    }

    @Test
    void wordsThatAreShieldedInSomeLanguagesAreNone() {
        assertThatCode(() -> Ruleset.parse("r.yaml", """
                tone:
                  terms:
                    dies: { avoid: [{ words: dies, except: [die] }] }
                    fin: { avoid: [{ words: lies, except: [lie] }], languages: [en, fi] }
                    longer: { avoid: [{ words: gap pads, except: [thermal gap pad] }] }
                    written: { avoid: [{ words: gap pads, except: [{ words: gap pad, inflect: false }] }] }
                """)).doesNotThrowAnyException();
    }

    @Test
    void aMatcherLooksForOneThing() {
        assertThat(messages("""
                compliance:
                  forbids:
                    two: [{ words: fund, pattern: fund }]
                    none: [{ parts: [subject] }]
                    idle: [{ pattern: fund, inflect: false }]
                    flag: [{ flags: [x] }]
                """)).hasSize(5).satisfies(messages -> {
            assertThat(messages.get(0)).contains("words and pattern at once");
            assertThat(messages.get(1)).contains("nothing to look for");
            assertThat(messages.get(2)).contains("\"inflect\" does nothing beside \"pattern\"");
            assertThat(messages.get(3)).contains("in \"raised-by\" only");
            assertThat(messages.get(4)).contains("\"x\" is not a flag");
        });
    }

    @Test
    void whatAnEntryMustHaveIsMissedUnlessItIsOff() {
        assertThat(messages("""
                colors: { palette: { ink: { because: x }, gone: { in-force: false } } }
                fonts: { families: { body: { because: x } } }
                disclaimers: { risk: { always: true }, off-here: off }
                claims: { first: { evidence: x } }
                compliance: { forbids: { x: { because: x } }, elements: { y: { because: x } } }
                """)).hasSize(6);
    }

    @Test
    void variablesAreUsedAndDeclared() {
        assertThat(messages("""
                disclaimers:
                  cfd:
                    text: { en: "{loosing}% lose" }
                    variables: { losing: { number: 95..50 } }
                """))
                .containsExactly(
                        "the variable {loosing} is not declared. Expected it in \"variables\" of disclaimers.cfd."
                                + " Did you mean \"losing\"?",
                        "the variable \"losing\" is used by no wording. Expected {losing} in a text."
                                + " Did you mean \"loosing\"?",
                        "the range 95..50 is empty: its first value is above its second. Expected 50..95.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/emails/**", "../x/**", "a\\\\b", "emails/{market", "emails/}x", "[ab", "{market}/{market}"})
    void globsAreWellFormed(String glob) {
        assertThat(messages("content: [{ path: \"" + glob + "\" }]"))
                .singleElement()
                .asString()
                .startsWith("the glob ");
    }

    @Test
    void whatDiffersInOneMarketIsCheckedToo() {
        assertThat(messages("""
                disclaimers:
                  risk:
                    text: Your capital is at risk.
                    by-market: { US-MD: { until: 2026-13-01 }, USMD: { because: x } }
                """)).hasSize(2);
    }

    @Test
    void lockedSectionsExist() {
        assertThat(messages("lock: [disclaimer, rules.color/low-contrast, 'tone.names[\"A.B\"]']"))
                .singleElement()
                .asString()
                .contains("Did you mean \"disclaimers\"?");
    }

    @Test
    void onlyWhatIsSaidIsInTheNotice() {
        assertThat(Ruleset.parse(
                                "r.yaml",
                                "colors: { palette: { ink: '#000' } }\ntone: { formality: { de: formal, ja: formal } }")
                        .notices())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("accepted, but not enforced by this version: tone.formality.ja");
        assertThat(Ruleset.parse("r.yaml", "colors: { palette: { ink: '#000' } }")
                        .notices())
                .isEmpty();
    }

    @Test
    void anEmptyListIsNeitherEverywhereNorNowhere() {
        assertThat(messages("""
                tone:
                  terms:
                    deal: { avoid: [deal], markets: [], languages: [], channels: [] }
                """))
                .hasSize(3)
                .allMatch(message -> message.startsWith("the list is empty, which is neither"));
    }

    private static List<String> problems(String text) {
        RulesetException refused = catchThrowableOfType(RulesetException.class, () -> Ruleset.parse("r.yaml", text));
        assertThat(refused).as("refusal of\n%s", text).isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> messages(String text) {
        RulesetException refused = catchThrowableOfType(RulesetException.class, () -> Ruleset.parse("r.yaml", text));
        assertThat(refused).as("refusal of\n%s", text).isNotNull();
        return refused.problems().stream().map(Problem::message).toList();
    }
}
