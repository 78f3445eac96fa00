package io.brandrules.match;

import io.brandrules.document.Link;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a document's links have text; worked out when it is first asked for. Not thread-safe. */
final class LinkTexts {
    private final List<Link> links;

    /** Where texts start, and how far that of those up to there reaches. */
    private @Nullable NavigableMap<Integer, Integer> reaches;

    LinkTexts(List<Link> links) {
        this.links = links;
    }

    /** Whether a span lies in what a reader sees of a link. */
    boolean hold(Span span) {
        NavigableMap<Integer, Integer> known = reaches;
        if (known == null) {
            known = reaches();
            reaches = known;
        }
        Map.Entry<Integer, Integer> before = known.floorEntry(span.start());
        return before != null && span.end() <= before.getValue();
    }

    private NavigableMap<Integer, Integer> reaches() {
        NavigableMap<Integer, Integer> all = new TreeMap<>();
        for (Link link : links) {
            if (!link.text().isEmpty()) {
                Span text = link.text().span();
                all.merge(text.start(), text.end(), Math::max);
            }
        }
        int reach = 0;
        for (Map.Entry<Integer, Integer> text : all.entrySet()) {
            reach = Math.max(reach, text.getValue());
            text.setValue(reach);
        }
        return all;
    }
}
