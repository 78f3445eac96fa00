package io.brandrules.rules.tone;

import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.TitleCase;
import io.brandrules.ruleset.Manner;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags headings that are not in the case in which the brand writes them. */
final class HeadingCaseRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/heading-case",
            Severity.WARNING,
            "Flags headings that are not in the case in which the brand writes them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone()
                .flatMap(tone -> tone.manner().headings())
                .map(headings -> (facts, findings) -> check(headings, facts, findings));
    }

    private static void check(Manner.Headings headings, Facts facts, Findings findings) {
        boolean unknown = false;
        for (Paragraph paragraph : facts.copy().texts()) {
            if (paragraph.block().part() != Part.HEADING) {
                continue;
            }
            String language = paragraph.language();
            if (language.isEmpty() && !unknown) {
                facts.withoutLanguage(paragraph, headings.entry());
                unknown = true;
            } else if (headings.title() ? language.equals("en") : TitleCase.told(language)) {
                HeadingCase words = new HeadingCase(paragraph, facts);
                HeadingCase.Wrong wrong = headings.title() ? words.notInTitleCase() : words.notInSentenceCase();
                if (!wrong.words().isEmpty()) {
                    findings.add(finding(headings, paragraph, words, wrong));
                }
            }
        }
    }

    private static Finding finding(
            Manner.Headings headings, Paragraph paragraph, HeadingCase words, HeadingCase.Wrong wrong) {
        MappedText text = paragraph.block().text();
        List<Integer> places = wrong.words();
        int from = words.words().from(places.get(0));
        int to = words.words().to(places.get(places.size() - 1));
        StringBuilder mended = new StringBuilder(paragraph.text());
        Map<Span, String> edits = new LinkedHashMap<>();
        for (int word : places) {
            int start = words.words().from(word);
            int end = words.words().to(word);
            String right = words.mended(word);
            if (right.length() == end - start) {
                mended.replace(start, end, right);
            }
            edits.put(text.span(start, end), right);
        }
        String message = "the brand writes headings in " + (headings.title() ? "title case" : "sentence case")
                + "; write \"" + mended.substring(from, to) + "\"";
        Finding finding = Finding.in(text, from, to, message)
                .entry(headings.entry())
                .environments(paragraph.block().environments())
                .fix(new Finding.Suggestion("write \"" + mended.substring(from, to) + "\"", Fix.Safety.REVIEW, edits));
        return wrong.certain() ? finding : finding.possible();
    }
}
