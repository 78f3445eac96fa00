package io.brandrules.read;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the target and the title of a link or an image in its source, as the parser gives no places for them. */
final class MarkdownTargets {
    private final String view;
    private final ValueText values;

    MarkdownTargets(String view, ValueText values) {
        this.view = view;
        this.values = values;
    }

    /**
     * The target and the title; where they stand in another place, or can't be told, they map to the whole.
     *
     * @param textEnd where the link's text ends
     */
    Target of(int textEnd, Span whole, String destination, @Nullable String title) {
        Optional<Span> place = destination(textEnd, whole, destination);
        Optional<Span> titled =
                place.flatMap(span -> title == null ? Optional.empty() : title(span.end(), whole, title));
        return new Target(
                text(place, whole, destination),
                title == null ? Optional.empty() : Optional.of(text(titled, whole, title)));
    }

    private MappedText text(Optional<Span> place, Span whole, String decoded) {
        return place.map(span -> values.value(span, Notation.MARKDOWN))
                .orElseGet(() -> MappedText.builder()
                        .atomic(decoded, whole.start(), whole.end())
                        .build());
    }

    private Optional<Span> destination(int textEnd, Span whole, String destination) {
        if (view.startsWith("<", whole.start())) {
            return exact(whole.start() + 1, whole.end(), destination);
        }
        int opening = view.indexOf("](", textEnd);
        if (opening < 0 || opening >= whole.end()) {
            return Optional.empty();
        }
        int start = blank(opening + 2, whole.end());
        return exact(view.startsWith("<", start) ? start + 1 : start, whole.end(), destination);
    }

    private Optional<Span> title(int end, Span whole, String title) {
        int start = blank(view.startsWith(">", end) ? end + 1 : end, whole.end());
        return start >= whole.end() ? Optional.empty() : exact(start + 1, whole.end(), title);
    }

    private Optional<Span> exact(int start, int limit, String decoded) {
        int end = Notation.MARKDOWN.reach(view, start, limit, decoded);
        return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private int blank(int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(view.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What a link or an image names. */
    record Target(MappedText destination, Optional<MappedText> title) {}
}
