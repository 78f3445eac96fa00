package io.brandrules.statement;

import io.brandrules.match.Match;
import io.brandrules.text.Span;
import java.util.List;

/**
 * A demanded text where it stands.
 *
 * @param parts in order, one for each block that it runs through
 * @param sight who sees it
 * @param position of its first piece among all that readers see; 0 for a text that they do not
 * @param words how many pieces it has
 */
public record Statement(List<Match> parts, Sight sight, int position, int words) {
    public Statement {
        parts = List.copyOf(parts);
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

    /** From its first character to its last. */
    public Span span() {
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
