package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.Formula;
import io.brandrules.prose.Reading;
import io.brandrules.prose.Sentence;
import io.brandrules.ruleset.Limit;
import io.brandrules.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Flags texts that ask for more schooling than the brand allows. */
final class HardToReadRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/hard-to-read", Severity.WARNING, "Flags texts that ask for more schooling than the brand allows.");

    /** How many of the hardest sentences are shown. */
    private static final int SHOWN = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone()
                .flatMap(tone -> tone.manner().grade())
                .filter(limit -> limit.most().isPresent())
                .map(limit -> (facts, findings) -> check(limit, facts, findings));
    }

    private static void check(Limit limit, Facts facts, Findings findings) {
        Map<String, List<Paragraph>> byLanguage = new LinkedHashMap<>();
        for (Paragraph paragraph : facts.copy().prose()) {
            byLanguage
                    .computeIfAbsent(paragraph.language(), language -> new ArrayList<>())
                    .add(paragraph);
        }
        byLanguage.forEach((language, paragraphs) -> {
            if (language.isEmpty()) {
                facts.withoutLanguage(paragraphs.get(0), limit.entry());
            }
            Formula.of(language).ifPresent(formula -> check(limit, formula, paragraphs, facts, findings));
        });
    }

    private static void check(
            Limit limit, Formula formula, List<Paragraph> paragraphs, Facts facts, Findings findings) {
        Readings readings = Readings.of(formula, paragraphs, facts);
        if (readings.exceed(limit)) {
            // Few texts are above the limit, so that only those are looked at for what is in another language.
            Readings own = readings.withoutForeign();
            if (own.exceed(limit)) {
                findings.add(finding(limit, formula, own.all(), own.hardest()));
            }
        }
    }

    private static Finding finding(Limit limit, Formula formula, Reading all, List<Readings.Read> hardest) {
        double value = formula.grade(all);
        String grade = shown(value) + (value < Formula.HIGHEST ? "" : " or above");
        String score = formula.isGrade()
                ? "grade " + grade + " (" + formula.title() + ")"
                : "grade " + grade + " (" + formula.title() + " " + shown(formula.score(all)) + ")";
        String message = "this text reads at " + score + "; the brand allows "
                + shown(limit.most().orElse(0d)) + ": begin with this sentence, the hardest of " + all.sentences();
        Readings.Read first = hardest.get(0);
        List<Finding.Place> related = new ArrayList<>();
        List<Object> sentences = new ArrayList<>();
        for (Readings.Read each : hardest.subList(0, Math.min(SHOWN, hardest.size()))) {
            Sentence sentence = each.sentence();
            if (!sentences.isEmpty()) {
                related.add(new Finding.Place(
                        each.paragraph().block().text().span(sentence.from(), sentence.to()),
                        "hard to read, too: " + sentence.words() + " words"));
            }
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("text", each.paragraph().text().substring(sentence.from(), sentence.to()));
            told.put("words", sentence.words());
            sentences.add(told);
        }
        return Finding.in(
                        first.paragraph().block().text(),
                        first.sentence().from(),
                        first.sentence().to(),
                        message)
                .entry(limit.entry())
                .related(related)
                .detail("formula", formula.title())
                .detail("score", rounded(formula.score(all)))
                .detail("grade", rounded(formula.grade(all)))
                .detail("sentences", sentences);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String shown(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
