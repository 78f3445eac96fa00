package io.brandrules.rules.tone;

import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.ReaderTally;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.Words;
import io.brandrules.ruleset.Limit;
import io.brandrules.ruleset.Ruleset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags exclamation marks beyond the number that the brand allows. */
final class ExclamationRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/exclamation", Severity.WARNING, "Flags exclamation marks beyond the number that the brand allows.");

    /** In these no sentence is left without an end mark. */
    private static final Set<Part> SHORT = EnumSet.of(Part.SUBJECT, Part.HEADING, Part.BUTTON, Part.LINK);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone()
                .flatMap(tone -> tone.manner().exclamationMarks())
                .filter(limit -> limit.most().isPresent())
                .map(limit -> (facts, findings) -> check(limit, facts, findings));
    }

    private static void check(Limit limit, Facts facts, Findings findings) {
        Map<Part, ReaderTally> tallies = new EnumMap<>(Part.class);
        for (Paragraph paragraph : facts.copy().texts()) {
            Part part = paragraph.block().part();
            String text = paragraph.text();
            int length = paragraph.shown() ? text.length() : 0;
            boolean paired = false;
            for (int at = 0; at < length; at++) {
                char c = text.charAt(at);
                paired |= c == '¡';
                if (c == '!' || c >= 0x80 && marks(c) > 0) {
                    int end = end(text, at);
                    if (spoken(paragraph, at, end, facts)) {
                        ReaderTally tally = tallies.computeIfAbsent(
                                apart(part),
                                p -> new ReaderTally(facts.document().markup()));
                        count(limit, new Run(paragraph, at, end, paired), tally, findings);
                    }
                    at = end - 1;
                }
            }
        }
    }

    /**
     * Marks that stand together.
     *
     * @param paired whether a Spanish mark that opens a sentence stands somewhere before them
     */
    private record Run(Paragraph paragraph, int from, int end, boolean paired) {
        /** Where the marks begin, question marks before them included. */
        int start() {
            int start = from;
            while (start > 0 && paragraph.text().charAt(start - 1) == '?') {
                start--;
            }
            return start;
        }
    }

    /** The subject and the preheader are read apart from the rest. */
    private static Part apart(Part part) {
        return part == Part.SUBJECT || part == Part.PREHEADER ? part : Part.BODY;
    }

    private static int marks(char c) {
        return switch (c) {
            case '!', '\uFF01', '\uFE15', '\uFE57', '\u2048', '\u2049', '\u055C' -> 1;
            case '\u203C' -> 2;
            default -> 0;
        };
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && (marks(text.charAt(end)) > 0 || text.charAt(end) == '?')) {
            end++;
        }
        return end;
    }

    /** Whether marks belong to a sentence, and not to code, an address or a name. */
    private static boolean spoken(Paragraph paragraph, int from, int end, Facts facts) {
        String text = paragraph.text();
        return !(end < text.length() && text.charAt(end) == '=')
                && !paragraph.code(from)
                && !paragraph.words().within(from, Words.Kind.ADDRESS)
                && !facts.settled(paragraph, from, end);
    }

    private static void count(Limit limit, Run run, ReaderTally tally, Findings findings) {
        Paragraph paragraph = run.paragraph();
        int met = 0;
        for (int i = run.from(); i < run.end(); i++) {
            for (int mark = 0; mark < marks(paragraph.text().charAt(i)); mark++) {
                met = tally.add(paragraph.block().text().span(i, i + 1).start());
            }
        }
        if (limit.exceededBy(met)) {
            findings.add(finding(limit, run, met));
        }
    }

    private static Finding finding(Limit limit, Run run, int met) {
        Paragraph paragraph = run.paragraph();
        long most = limit.most().orElse(0d).longValue();
        String where = switch (apart(paragraph.block().part())) {
            case SUBJECT -> "a subject";
            case PREHEADER -> "a preheader";
            default -> "a text";
        };
        String message = most == 0
                ? "the brand uses no exclamation marks; say it without"
                : "this makes " + met + " exclamation marks; the brand allows " + most + " in " + where
                        + ": say it without";
        Finding finding = Finding.in(paragraph.block().text(), run.start(), run.end(), message)
                .entry(limit.entry())
                .environments(paragraph.block().environments())
                .detail("count", met);
        return fix(run).map(finding::fix).orElse(finding);
    }

    /** Spanish marks come in pairs, and French ones behind a space: those are left to people. */
    private static Optional<Finding.Suggestion> fix(Run run) {
        Paragraph paragraph = run.paragraph();
        int from = run.start();
        int end = run.end();
        String text = paragraph.text();
        boolean behindWord = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        if (!behindWord || run.paired()) {
            return Optional.empty();
        }
        boolean asks = text.substring(from, end).indexOf('?') >= 0;
        boolean brief = SHORT.contains(paragraph.block().part()) && end == text.length();
        String instead = asks ? "?" : brief ? "" : text.charAt(from) == '\uFF01' ? "。" : ".";
        return Optional.of(new Finding.Suggestion(
                instead.isEmpty() ? "leave it out" : "end with \"" + instead + "\"",
                Fix.Safety.REVIEW,
                Map.of(paragraph.block().text().span(from, end), instead)));
    }
}
