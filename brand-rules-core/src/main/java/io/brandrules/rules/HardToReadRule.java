package io.brandrules.rules;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.Formula;
import io.brandrules.prose.LittleWords;
import io.brandrules.prose.Reading;
import io.brandrules.prose.Sentence;
import io.brandrules.ruleset.Limit;
import io.brandrules.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Flags texts that ask for more schooling than the brand allows. */
final class HardToReadRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/hard-to-read", Severity.WARNING, "Flags texts that ask for more schooling than the brand allows.");

    /** The size of the samples for which the formulas were made. */
    private static final int LEAST_WORDS = 100;

    private static final int LEAST_SENTENCES = 5;

    /** A sentence of fewer words is an exclamation or a label. */
    private static final int SHORTEST = 3;

    /** The grade of a shorter sentence says nothing. */
    private static final int TELLING = 8;

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

    /** A sentence, and what it asks for by itself. */
    private record Read(Paragraph paragraph, Sentence sentence, Reading reading, double grade) {}

    private static void check(
            Limit limit, Formula formula, List<Paragraph> paragraphs, Facts facts, Findings findings) {
        List<Read> read = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                boolean counts = sentence.closed()
                        && sentence.words() >= SHORTEST
                        && !facts.settled(paragraph, sentence.from(), sentence.to());
                if (counts) {
                    Reading one = Reading.of(paragraph.text(), paragraph.words(), sentence, paragraph.language());
                    read.add(new Read(paragraph, sentence, one, formula.grade(one)));
                }
            }
        }
        // Hardly any text is, so only one that looks hard is looked at for what is in another language.
        if (tooHard(limit, formula, read)) {
            read.removeIf(foreign(paragraphs));
        }
        if (tooHard(limit, formula, read)) {
            read.sort(Comparator.comparing((Read one) -> one.sentence().words() < TELLING)
                    .thenComparing(Comparator.comparingDouble(Read::grade).reversed()));
            findings.add(finding(limit, formula, all(read), read));
        }
    }

    private static boolean tooHard(Limit limit, Formula formula, List<Read> read) {
        Reading all = all(read);
        boolean enough = all.known() >= LEAST_WORDS && all.sentences() >= LEAST_SENTENCES;
        return enough && limit.exceededBy(formula.grade(all));
    }

    private static Reading all(List<Read> read) {
        return read.stream().map(Read::reading).reduce(Reading.NONE, Reading::and);
    }

    /** What stands in a paragraph that is in another language than the content says, so that its grade is none. */
    private static Predicate<Read> foreign(List<Paragraph> paragraphs) {
        Set<Paragraph> foreign = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            if (LittleWords.lacking(paragraph.words(), paragraph.language())) {
                foreign.add(paragraph);
            }
        }
        return one -> foreign.contains(one.paragraph());
    }

    private static Finding finding(Limit limit, Formula formula, Reading all, List<Read> hardest) {
        double value = formula.grade(all);
        String grade = shown(value) + (value < Formula.HIGHEST ? "" : " or above");
        String score = formula.isGrade()
                ? "grade " + grade + " (" + formula.title() + ")"
                : "grade " + grade + " (" + formula.title() + " " + shown(formula.score(all)) + ")";
        String message = "this text reads at " + score + "; the brand allows "
                + shown(limit.most().orElse(0d)) + ": begin with this sentence, the hardest of " + all.sentences();
        Read first = hardest.get(0);
        List<Finding.Place> related = new ArrayList<>();
        List<Object> sentences = new ArrayList<>();
        for (Read each : hardest.subList(0, Math.min(SHOWN, hardest.size()))) {
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
