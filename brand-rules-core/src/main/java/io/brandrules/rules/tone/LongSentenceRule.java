package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.Letters;
import io.brandrules.prose.Sentence;
import io.brandrules.ruleset.Limit;
import io.brandrules.ruleset.Ruleset;
import java.util.Optional;

/** Flags sentences of more words than the brand allows. */
final class LongSentenceRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/long-sentence", Severity.WARNING, "Flags sentences of more words than the brand allows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone()
                .flatMap(tone -> tone.manner().sentenceWords())
                .filter(limit -> limit.most().isPresent())
                .map(limit -> (facts, findings) -> check(limit, facts, findings));
    }

    private static void check(Limit limit, Facts facts, Findings findings) {
        for (Paragraph paragraph : facts.copy().prose()) {
            // No sentence has more words than its paragraph.
            if (limit.exceededBy(paragraph.words().count())) {
                for (Sentence sentence : paragraph.sentences()) {
                    if (limit.exceededBy(sentence.words()) && judged(paragraph, sentence, facts)) {
                        findings.add(finding(limit, paragraph, sentence));
                    }
                }
            }
        }
    }

    /** Whether a sentence is the author's own, in a script that sets words apart. */
    private static boolean judged(Paragraph paragraph, Sentence sentence, Facts facts) {
        int first = paragraph.text().codePointAt(paragraph.words().from(sentence.firstWord()));
        return !Letters.unspaced(first) && !facts.settled(paragraph, sentence.from(), sentence.to());
    }

    private static Finding finding(Limit limit, Paragraph paragraph, Sentence sentence) {
        String message = "this sentence has " + sentence.words() + " words; the brand allows "
                + limit.most().orElse(0d).longValue() + ": make two of it, or say less";
        return Finding.in(paragraph.block().text(), sentence.from(), sentence.to(), message)
                .entry(limit.entry())
                .environments(paragraph.block().environments())
                .detail("words", sentence.words());
    }
}
