package io.brandrules.lint;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Block;
import io.brandrules.document.Run;
import io.brandrules.match.Match;
import io.brandrules.prose.Letters;
import io.brandrules.prose.Metalanguage;
import io.brandrules.prose.Sentence;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that a text names instead of using them, as a style guide does: {@code say “use” instead of “leverage”}.
 *
 * <p>They fill quotation marks or italics, and their sentence speaks of words. Either alone is common in copy that says
 * what it says: {@code a “risk-free” trial}.
 */
public final class Mention {
    private static final Set<String> ITALICS = Set.of("em", "i", "dfn", "cite", "q");
    private static final String OPENERS = "\"“”„«»‹›‘'‚「『";
    private static final String CLOSERS = "\"”“”»«›‹’'‘」』";
    private static final String STOPS = ".,;:!?";

    /** How many characters around it are looked at for others in quotation marks. */
    private static final int FAR = 300;

    /** How many runs around one are looked at for others in italics. */
    private static final int AROUND = 4;

    private final Match match;
    private final Block block;
    private final Facts facts;

    private Mention(Match match, Block block, Facts facts) {
        this.match = match;
        this.block = block;
        this.facts = facts;
    }

    /** Whether what was found is only named. */
    public static boolean is(Match match, Facts facts) {
        Optional<Block> block = match.block();
        return block.isPresent() && new Mention(match, block.get(), facts).named();
    }

    private boolean named() {
        boolean quoted = quoted(match.text().toString());
        return (quoted || fillsItalics())
                && facts.copy()
                        .of(block)
                        .filter(paragraph -> spokenOf(paragraph, quoted))
                        .isPresent();
    }

    private boolean spokenOf(Paragraph paragraph, boolean quoted) {
        String language = paragraph.language().isEmpty() ? "en" : paragraph.language();
        return paragraph
                .sentenceAt(match.from())
                .filter(sentence -> Metalanguage.speaks(
                        paragraph.words(), sentence, match.from(), several(sentence, quoted), language))
                .isPresent();
    }

    private boolean quoted(String text) {
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

    private boolean fillsItalics() {
        int run = run();
        return run >= 0
                        && italic(block.runs().get(run))
                        && fills(span(block.runs().get(run)))
                || facts.document()
                        .italics()
                        .around(match.span())
                        .filter(this::fills)
                        .isPresent();
    }

    /** Whether neither the letter before the match nor the one behind it lies within a span. */
    private boolean fills(Span span) {
        int before = match.from() - 1;
        while (before >= 0 && !Character.isLetterOrDigit(match.text().charAt(before))) {
            before--;
        }
        int behind = match.to();
        while (behind < match.text().length()
                && !Character.isLetterOrDigit(match.text().charAt(behind))) {
            behind++;
        }
        return (before < 0 || match.text().span(before, before + 1).start() < span.start())
                && (behind == match.text().length()
                        || match.text().span(behind, behind + 1).end() > span.end());
    }

    /** Whether the sentence sets off something else in the same manner. */
    private boolean several(Sentence sentence, boolean quoted) {
        if (quoted) {
            return marked(Math.max(sentence.from(), match.from() - FAR), match.from() - 2)
                    || marked(match.to() + 2, Math.min(sentence.to(), match.to() + FAR));
        }
        int run = run();
        List<Run> runs = block.runs();
        for (int i = Math.max(0, run - AROUND); i < Math.min(runs.size(), run + AROUND + 1); i++) {
            Run other = runs.get(i);
            if (i != run && other.from() >= sentence.from() && other.to() <= sentence.to() && italic(other)) {
                return true;
            }
        }
        return facts.document().italics().severalIn(match.text().span(sentence.from(), sentence.to()));
    }

    private boolean marked(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = match.text().charAt(at);
            if (c != '\'' && c != '’' && OPENERS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The index of the run that holds the match; -1 where none does. */
    private int run() {
        List<Run> runs = block.runs();
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).from() <= match.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && runs.get(low - 1).to() >= match.to() ? low - 1 : -1;
    }

    private Span span(Run run) {
        return match.text().span(run.from(), run.to());
    }

    private static boolean italic(Run run) {
        Styled parent = run.element().parent();
        return ITALICS.contains(run.element().name()) || parent != null && ITALICS.contains(parent.name());
    }
}
