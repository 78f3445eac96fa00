package io.brandrules.match;

import io.brandrules.document.Block;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place where a matcher found what it looks for.
 *
 * @param matcher that found it
 * @param block that holds it, where it lies in one
 * @param text in which it was found
 * @param from first character, in the text
 * @param to one past the last
 * @param anchor the start tag of what holds it
 * @param certain whether it is what is looked for, whatever a template fills in beside it
 */
public record Match(
        Matcher matcher, Optional<Block> block, MappedText text, int from, int to, Span anchor, boolean certain) {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FILLED = Pattern.compile("\\p{Co}+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** A match in a passage; the block's start tag is its anchor, or its own place where it lies in no block. */
    static Match in(Passage passage, Matcher matcher, int from, int to) {
        Span anchor = passage.block()
                .map(Block::anchor)
                .orElseGet(() -> passage.text().span(from, to));
        return new Match(matcher, passage.block(), passage.text(), from, to, anchor, true);
    }

    /** A match of the whole of a text that is no block's. */
    static Match whole(Matcher matcher, MappedText text, Span anchor) {
        return new Match(matcher, Optional.empty(), text, 0, text.length(), anchor, true);
    }

    /** The same match, which a template may make none. */
    Match possible() {
        return new Match(matcher, block, text, from, to, anchor, false);
    }

    /** The source span. */
    public Span span() {
        return text.span(from, to);
    }

    /** What was found, as the reader sees it. */
    public String excerpt() {
        return text.toString().substring(from, to);
    }

    /**
     * What was found, fit for a sentence: every space a plain one, characters that show nothing left out, <code>{…}</code>
     * for what a template fills in.
     */
    public String quoted() {
        String shown =
                FILLED.matcher(INVISIBLE.matcher(excerpt()).replaceAll("")).replaceAll("{…}");
        return WHITE.matcher(shown).replaceAll(" ");
    }

    /** Whether the reader does not get to see it. */
    public boolean hidden() {
        return block.map(Block::hidden).orElse(false);
    }
}
