package io.brandrules.rules;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Block;
import io.brandrules.document.Run;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.match.Match;
import io.brandrules.prose.Letters;
import io.brandrules.prose.Metalanguage;
import io.brandrules.prose.Sentence;
import io.brandrules.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Words that a text names instead of using them, as a style guide does: {@code say “use” instead of “leverage”}.
 *
 * <p>They fill quotation marks or italics, and their sentence speaks of words. Either alone is common in copy that says
 * what it says: {@code a “risk-free” trial}.
 */
final class Mention {
    private static final Set<String> ITALICS = Set.of("em", "i", "dfn", "cite", "q");
    private static final String OPENERS = "\"“”„«»‹›‘'‚「『";
    private static final String CLOSERS = "\"”“”»«›‹’'‘」』";
    private static final String STOPS = ".,;:!?";

    private Mention() {}

    /** Whether what was found is only named. */
    static boolean is(Match match, Facts facts) {
        Optional<Block> block = match.block();
        return block.isPresent()
                && (quoted(match) || italic(match, block.get()) || facts.document().italics(match.span()).filter(span -> fills(match, span)).isPresent())
                && facts.copy()
                        .of(block.get())
                        .filter(paragraph -> spokenOf(paragraph, match.from()))
                        .isPresent();
    }

    private static boolean spokenOf(Paragraph paragraph, int at) {
        for (Sentence sentence : paragraph.sentences()) {
            if (at < sentence.to()) {
                String language = paragraph.language().isEmpty() ? "en" : paragraph.language();
                return Metalanguage.speaks(paragraph.words(), sentence, at, language);
            }
        }
        return false;
    }

    private static boolean quoted(Match match) {
        String text = match.text().toString();
        int before = match.from() - 1;
        if (before > 0 && Letters.white(text.charAt(before))) {
            before--; // « here »
        }
        int behind = match.to();
        while (behind < text.length()
                && (STOPS.indexOf(text.charAt(behind)) >= 0 || Letters.white(text.charAt(behind)))) {
            behind++;
        }
        return before >= 0
                && behind < text.length()
                && OPENERS.indexOf(text.charAt(before)) >= 0
                && (before == 0 || !Character.isLetterOrDigit(text.charAt(before - 1)))
                && CLOSERS.indexOf(text.charAt(behind)) >= 0
                && (behind + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(behind + 1)));
    }

    private static boolean italic(Match match, Block block) {
        for (Run run : block.runs()) {
            if (run.to() >= match.to()) {
                return run.from() <= match.from() && italic(run.element()) && fills(match, run);
            }
        }
        return false;
    }

    private static boolean italic(Styled element) {
        Styled parent = element.parent();
        return ITALICS.contains(element.name()) || parent != null && ITALICS.contains(parent.name());
    }

    /** Whether neither the letter before a match nor the one behind it lies within a span. */
    private static boolean fills(Match match, Span span) {
        int before = match.from() - 1;
        while (before >= 0 && !Character.isLetterOrDigit(match.text().charAt(before))) {
            before--;
        }
        int behind = match.to();
        while (behind < match.text().length() && !Character.isLetterOrDigit(match.text().charAt(behind))) {
            behind++;
        }
        return (before < 0 || match.text().span(before, before + 1).start() < span.start())
                && (behind == match.text().length()
                        || match.text().span(behind, behind + 1).end() > span.end());
    }

    /** Whether a run has no words besides the match. */
    private static boolean fills(Match match, Run run) {
        for (int at = run.from(); at < run.to(); at++) {
            if ((at < match.from() || at >= match.to())
                    && Character.isLetterOrDigit(match.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
