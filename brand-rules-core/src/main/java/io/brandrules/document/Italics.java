package io.brandrules.document;

import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of the source that signs other than tags set in italics: Markdown's {@code _so_}.
 *
 * @param spans in source order; no two of them overlap
 */
public record Italics(List<Span> spans) {
    public Italics {
        spans = List.copyOf(spans);
    }

    /** The stretch that holds a place. */
    public Optional<Span> around(Span place) {
        return Optional.of(upTo(place.start()))
                .filter(index -> index >= 0)
                .map(spans::get)
                .filter(span -> span.contains(place));
    }

    /** Whether more than one stretch begins within a place that holds one. */
    public boolean severalIn(Span place) {
        int last = upTo(place.end());
        return last > 0 && spans.get(last - 1).start() >= place.start();
    }

    /** The index of the last stretch that begins at an offset or before it; -1 where none does. */
    private int upTo(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
