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
 */
public record Match(Matcher matcher, Optional<Block> block, MappedText text, int from, int to) {
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** The source span. */
    public Span span() {
        return text.span(from, to);
    }

    /** What was found, as the reader sees it. */
    public String excerpt() {
        return text.toString().substring(from, to);
    }

    /** What was found, fit for a sentence: every space a plain one, characters that show nothing left out. */
    public String quoted() {
        return WHITE.matcher(INVISIBLE.matcher(excerpt()).replaceAll("")).replaceAll(" ");
    }

    /** Whether the reader does not get to see it. */
    public boolean hidden() {
        return block.map(Block::hidden).orElse(false);
    }
}
