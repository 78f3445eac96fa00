package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** One item of a list of families as it is read: words, or a string, or what is no family's name. */
final class FamilyItem {
    private @Nullable Span span;
    private StringJoiner name = new StringJoiner(" ");
    private int parts;
    private boolean quoted;
    private boolean broken;
    private boolean generic;

    void clear() {
        span = null;
        name = new StringJoiner(" ");
        parts = 0;
        quoted = false;
        broken = false;
        generic = false;
    }

    void word(Span at, String word) {
        add(at);
        name.add(word);
        broken |= quoted;
    }

    void string(Span at, String string) {
        add(at);
        StringTokenizer words = new StringTokenizer(string, " \t\n\r\f");
        while (words.hasMoreTokens()) {
            name.add(words.nextToken());
        }
        broken |= parts > 1;
        quoted = true;
    }

    /** Takes a token that no family's name has; the function {@code generic()} alone is valid. */
    void other(Span at, boolean isGeneric) {
        add(at);
        generic = isGeneric && parts == 1;
        broken |= !generic;
    }

    private void add(Span at) {
        span = span == null ? at : span.cover(at);
        broken |= generic;
        parts++;
    }

    /** The family; empty where there is nothing, nothing valid, or a generic one. */
    Optional<WrittenFamily> family() {
        return span == null || broken || generic
                ? Optional.empty()
                : Optional.of(new WrittenFamily(span, name.toString(), quoted));
    }

    /** The range of an item that CSS takes for no family. */
    Optional<Span> invalid() {
        return span != null && broken ? Optional.of(span) : Optional.empty();
    }
}
