package io.brandrules.rules.tone;

import io.brandrules.document.Document;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Fix;
import io.brandrules.match.Match;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The edit that puts other words in a match's place.
 *
 * <p>It is safe where the match is plain text. Where it crosses markup the edit takes the tags with it, grown to a
 * balanced stretch, and wants a look; where it cannot be balanced there is none.
 */
final class Replacement {
    /** Elements that have no end tag; HTML standard, "Void elements". */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private Replacement() {}

    /** The edit that writes a wording in the case of what it replaces. */
    static Optional<Finding.Suggestion> of(Match match, Preferred wording, Document document) {
        return of(match, wording, Casing.of(match, wording.text()), document);
    }

    /** The edit that writes a wording just so. */
    static Optional<Finding.Suggestion> asWritten(Match match, Preferred wording, Document document) {
        return of(match, wording, wording.text(), document);
    }

    private static Optional<Finding.Suggestion> of(Match match, Preferred wording, String text, Document document) {
        return switch (wording.fit()) {
            case SURE -> replaced(match, wording.text(), text, document);
            case WANTS_A_LOOK ->
                replaced(match, wording.text(), text, document)
                        .map(made -> new Finding.Suggestion(made.title(), Fix.Safety.REVIEW, made.edits()));
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Finding.Suggestion> replaced(Match match, String words, String text, Document document) {
        Span span = match.span();
        String source = document.source().slice(span);
        Optional<AttributeToken> attribute = attribute(span, document);
        if (attribute.filter(Replacement::bare).isPresent()) {
            return Optional.empty(); // without quotes, a space would end the value
        }
        boolean plain = source.equals(match.excerpt());
        boolean spaced = source.replaceAll("\\s+", " ").equals(match.excerpt());
        if (plain || spaced) {
            return Optional.of(
                    suggestion(words, Fix.Safety.SAFE, span, escaped(text, span, document, attribute.isPresent())));
        }
        if (!document.markup().html(span.start()) || document.markup().dynamic(span)) {
            return Optional.empty();
        }
        return balanced(span, document.markup().tags())
                .map(grown -> suggestion(
                        words,
                        grown.equals(span) && source.indexOf('<') < 0 ? Fix.Safety.SAFE : Fix.Safety.REVIEW,
                        grown,
                        escaped(text, span, document, attribute.isPresent())));
    }

    /** The attribute whose value holds a span. */
    private static Optional<AttributeToken> attribute(Span span, Document document) {
        List<TagToken> tags = document.markup().tags();
        int index = firstFrom(tags, span.start()) - 1;
        return index < 0
                ? Optional.empty()
                : tags.get(index).attributes().stream()
                        .filter(attribute -> attribute.value().contains(span))
                        .findFirst();
    }

    private static boolean bare(AttributeToken attribute) {
        return attribute.value().end() == attribute.span().end();
    }

    private static Finding.Suggestion suggestion(String words, Fix.Safety safety, Span span, String text) {
        return new Finding.Suggestion("Say \"" + words + "\"", safety, Map.of(span, text));
    }

    /** Grows a span over the adjacent tags that are the partners of tags within it. */
    private static Optional<Span> balanced(Span span, List<TagToken> tags) {
        Deque<String> open = new ArrayDeque<>();
        Deque<String> wantedBefore = new ArrayDeque<>();
        int first = firstFrom(tags, span.start());
        int next = first;
        for (; next < tags.size() && tags.get(next).span().end() <= span.end(); next++) {
            TagToken tag = tags.get(next);
            if (tag.kind() == TagToken.Kind.START && !VOID.contains(tag.name())) {
                open.push(tag.name());
            } else if (tag.kind() == TagToken.Kind.END && !tag.name().equals(open.poll())) {
                wantedBefore.add(tag.name());
            }
        }
        int start = span.start();
        for (int i = first - 1; !wantedBefore.isEmpty(); i--) {
            boolean partner = i >= 0
                    && tags.get(i).span().end() == start
                    && tags.get(i).kind() == TagToken.Kind.START
                    && tags.get(i).name().equals(wantedBefore.poll());
            if (!partner) {
                return Optional.empty();
            }
            start = tags.get(i).span().start();
        }
        int end = span.end();
        for (int i = next; !open.isEmpty(); i++) {
            boolean partner = i < tags.size()
                    && tags.get(i).span().start() == end
                    && tags.get(i).kind() == TagToken.Kind.END
                    && tags.get(i).name().equals(open.poll());
            if (!partner) {
                return Optional.empty();
            }
            end = tags.get(i).span().end();
        }
        return Optional.of(new Span(start, end));
    }

    private static int firstFrom(List<TagToken> tags, int offset) {
        int low = 0;
        int high = tags.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tags.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String escaped(String text, Span span, Document document, boolean inAttribute) {
        if (!document.markup().html(span.start())) {
            return text;
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return inAttribute ? escaped.replace("\"", "&quot;").replace("'", "&#39;") : escaped;
    }
}
