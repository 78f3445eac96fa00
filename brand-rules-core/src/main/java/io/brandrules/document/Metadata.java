package io.brandrules.document;

import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the content says about itself: a mail's header, front matter, {@code <meta name>}, the root's {@code lang}.
 *
 * @param entries in source order
 */
public record Metadata(List<Entry> entries) {
    public Metadata {
        entries = List.copyOf(entries);
    }

    /** The first entry of a name, ignoring case. */
    public Optional<Entry> get(String name) {
        return entries.stream().filter(e -> e.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Where something is said. */
    public enum Kind {
        /** In the header of a mail. */
        HEADER,
        /** In the content itself: {@code <meta>}, front matter, the root's {@code lang}. */
        CONTENT
    }

    /**
     * A name and its value.
     *
     * @param kind where it stands
     * @param name as written: {@code description}, {@code brand-rules:market}; {@code lang} for the root's language. The
     *     keys of front matter are the same with a hyphen: {@code brand-rules-market}.
     * @param value decoded; items of a list are joined by {@code ", "}
     * @param span of the value
     */
    public record Entry(Kind kind, String name, String value, Span span) {
        /** What the content itself says. */
        public Entry(String name, String value, Span span) {
            this(Kind.CONTENT, name, value, span);
        }
    }
}
