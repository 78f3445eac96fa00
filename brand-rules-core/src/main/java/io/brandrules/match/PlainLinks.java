package io.brandrules.match;

import io.brandrules.document.Document;
import io.brandrules.document.Link;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links that are no markup but an address in plain text, be it one that a template fills in. Not thread-safe. */
final class PlainLinks {
    private static final Pattern ADDRESS = Pattern.compile("(?i)url|link|href|uri|unsub|opt.?out");

    /** Elements that services which send mails make links of. */
    private static final Set<String> SENT = Set.of("unsubscribe", "preferences", "webversion", "forwardtoafriend");

    private static final int SHORTEST =
            SENT.stream().mapToInt(String::length).min().orElseThrow();

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}>");

    /** What ends a paragraph. */
    private static final Pattern GAP = Pattern.compile("\\R[ \\t>]*\\R");

    /** How far the words of a link may stand from it. */
    private static final int FAR = 400;

    private final Document document;
    private @Nullable Bounds bounds;
    private @Nullable List<Filled> filled;

    PlainLinks(Document document) {
        this.document = document;
    }

    /** Whether a link is an address as it stands, without a text of its own. */
    static boolean bare(Link link) {
        return !link.text().isEmpty() && link.text().span().equals(link.tag());
    }

    /** The words around a link in its paragraph, up to the links before and behind it. */
    String around(Link link) {
        return around(link.tag());
    }

    /** The holes that a template fills with an address, and the words around each. */
    List<Filled> filled() {
        List<Filled> known = filled;
        if (known == null) {
            known = new ArrayList<>();
            for (Span hole : bounds().holes()) {
                MappedText text = MappedText.verbatim(document.source().text(), hole.start(), hole.end());
                known.add(new Filled(text, around(hole)));
            }
            sent(known);
            filled = known;
        }
        return known;
    }

    /** Elements that become links when the content is sent: {@code <unsubscribe>here</unsubscribe>}. */
    private void sent(List<Filled> filled) {
        String source = document.source().text();
        for (TagToken tag : document.markup().tags()) {
            if (tag.name().length() >= SHORTEST && tag.kind() == TagToken.Kind.START && SENT.contains(tag.name())) {
                int end = Math.min(
                        document.markup().endOf(tag.span(), tag.name()),
                        tag.span().end() + FAR);
                String said = TAG.matcher(source.substring(
                                tag.span().end(), Math.max(tag.span().end(), end)))
                        .replaceAll("");
                MappedText text = MappedText.verbatim(
                        source, tag.span().start(), tag.span().end());
                filled.add(new Filled(text, said));
            }
        }
    }

    private Bounds bounds() {
        Bounds known = bounds;
        if (known == null) {
            known = Bounds.of(document);
            bounds = known;
        }
        return known;
    }

    private String around(Span span) {
        String source = document.source().text();
        Integer before = bounds().ends().floor(span.start());
        Integer behind = bounds().starts().ceiling(span.end());
        int from = Math.max(before == null ? 0 : before, span.start() - FAR);
        int to = Math.min(behind == null ? source.length() : behind, span.end() + FAR);
        String[] front = GAP.split(source.substring(from, span.start()), -1);
        String[] back = GAP.split(source.substring(span.end(), to), 2);
        return front[front.length - 1] + " " + back[0];
    }

    /**
     * What a template fills with an address.
     *
     * @param text as the template has it
     * @param around the words around it
     */
    record Filled(MappedText text, String around) {}

    /** Where links that are no markup start and end, and those of them that a template fills in. */
    private record Bounds(TreeSet<Integer> starts, TreeSet<Integer> ends, List<Span> holes) {
        static Bounds of(Document document) {
            TreeMap<Integer, Integer> ends = new TreeMap<>();
            document.links()
                    .forEach(link -> ends.merge(link.tag().start(), link.tag().end(), Math::max));
            List<Span> bare = document.links().stream()
                    .filter(PlainLinks::bare)
                    .map(Link::tag)
                    .toList();
            List<Span> holes = document.markup().templates().stream()
                    .filter(token -> token.kind() == TemplateToken.Kind.HOLE)
                    .map(TemplateToken::span)
                    .filter(hole -> !document.markup().html(hole.start()))
                    .filter(hole ->
                            ADDRESS.matcher(document.source().slice(hole)).find())
                    .filter(hole -> !within(ends, hole))
                    .toList();
            Bounds bounds = new Bounds(new TreeSet<>(), new TreeSet<>(), holes);
            Stream.concat(bare.stream(), holes.stream()).forEach(span -> {
                bounds.starts.add(span.start());
                bounds.ends.add(span.end());
            });
            return bounds;
        }

        private static boolean within(TreeMap<Integer, Integer> ends, Span hole) {
            Map.Entry<Integer, Integer> before = ends.floorEntry(hole.start());
            return before != null && before.getValue() > hole.start();
        }
    }
}
