package io.brandrules.statement;

import io.brandrules.match.Match;
import io.brandrules.text.Span;
import java.util.List;

/**
 * A demanded text where it stands.
 *
 * @param parts in order, one for each block that it runs through, or for each stretch of that
 * @param place its span; where it takes words from an arm of the template, the place in the source where that begins
 * @param sight who sees it
 * @param position of its first piece among all that readers see; 0 for a text that they do not
 * @param words how many pieces it has
 */
public record Statement(List<Match> parts, Span place, Sight sight, int position, int words) {
    public Statement {
        parts = List.copyOf(parts);
    }

    /** A text that is read on whatever way a template takes. */
    static Statement of(List<Match> parts, Sight sight, int position, int words) {
        return new Statement(parts, span(parts), sight, position, words);
    }

    /** Who sees a text. */
    public enum Sight {
        /** Every reader. */
        SHOWN,
        /** Nobody: it is in the document and hidden. */
        HIDDEN,
        /** Some: it is an attribute, the subject, metadata, or for some clients alone. */
        ELSEWHERE
    }

    public boolean shown() {
        return sight == Sight.SHOWN;
    }

    /** Whether it is read so on one arm of the template alone. */
    boolean armed() {
        return !place.equals(span());
    }

    /** From its first character to its last. */
    public Span span() {
        return span(parts);
    }

    private static Span span(List<Match> parts) {
        return new Span(
                parts.get(0).span().start(), parts.get(parts.size() - 1).span().end());
    }

    /** What stands there, as the reader sees it. */
    public String excerpt() {
        return String.join(" ", parts.stream().map(Match::excerpt).toList());
    }

    /** What stands there, fit for a sentence. */
    public String quoted() {
        return String.join(" ", parts.stream().map(Match::quoted).toList());
    }

    /** Whether it lies within another text that stands there. */
    public boolean within(Statement other) {
        return other.span().contains(span());
    }
}
