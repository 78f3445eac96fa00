package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.EmojiScan;
import io.brandrules.ruleset.Manner;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.SourceText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Flags emoji that the brand does not use. */
final class EmojiRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("tone/emoji", Severity.WARNING, "Flags emoji that the brand does not use.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone().flatMap(tone -> tone.manner().emoji()).map(emoji -> {
            Set<String> allowed = new HashSet<>(emoji.allowed());
            emoji.allowed().forEach(each -> allowed.add(EmojiScan.plain(each)));
            return (facts, findings) -> check(emoji, allowed, facts, findings);
        });
    }

    private static void check(Manner.Emoji emoji, Set<String> allowed, Facts facts, Findings findings) {
        for (Paragraph paragraph : facts.copy().texts()) {
            EmojiScan scan = new EmojiScan(paragraph.text());
            while (scan.next()) {
                String found = paragraph.text().substring(scan.from(), scan.to());
                boolean fine = allowed.contains(found)
                        || allowed.contains(EmojiScan.plain(found))
                        || paragraph.code(scan.from())
                        || facts.settled(paragraph, scan.from(), scan.to());
                if (!fine) {
                    findings.add(finding(
                            emoji, paragraph, scan, found, facts.document().source()));
                }
            }
        }
    }

    private static Finding finding(
            Manner.Emoji emoji, Paragraph paragraph, EmojiScan scan, String found, SourceText source) {
        String message = emoji.allowed().isEmpty()
                ? "the brand uses no emoji; leave out " + found
                : found + " is not an emoji that the brand uses; leave it out, or take one of "
                        + String.join(" ", emoji.allowed());
        Finding finding = Finding.in(paragraph.block().text(), scan.from(), scan.to(), message)
                .entry(emoji.entry())
                .environments(paragraph.block().environments());
        return WithoutSpace.around(paragraph, scan.from(), scan.to(), source)
                .map(edit -> finding.fix(new Finding.Suggestion("leave out " + found, Fix.Safety.REVIEW, edit)))
                .orElse(finding);
    }
}
