package io.brandrules.read;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import io.brandrules.data.Yaml;
import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.Metadata;
import io.brandrules.document.Part;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the YAML between two lines of {@code ---} at the start of a file as metadata, and what of it readers meet. */
final class FrontMatter {
    /** The keys by which generators of sites and of mails know what readers meet first. */
    private static final Map<String, Part> PARTS = Map.of(
            "subject", Part.SUBJECT,
            "preheader", Part.PREHEADER,
            "preview", Part.PREHEADER,
            "preview_text", Part.PREHEADER,
            "previewtext", Part.PREHEADER,
            "title", Part.TITLE,
            "description", Part.META);

    private final Markup markup;
    private final boolean email;
    private final SourceText source;
    private final Span content;
    private final Reading reading;

    private FrontMatter(Markup markup, boolean email, Span content, Reading reading) {
        this.markup = markup;
        this.email = email;
        this.source = markup.source();
        this.content = content;
        this.reading = reading;
    }

    /**
     * Reads it, if there is any.
     *
     * @param email whether the title of a mail that names no subject stands for it
     */
    static void read(Markup markup, boolean email, Reading reading) {
        content(markup.source()).ifPresent(content -> new FrontMatter(markup, email, content, reading).read());
    }

    /** Between the delimiters; empty where the first line is none, or none closes it. */
    private static Optional<Span> content(SourceText source) {
        if (!source.line(1).stripTrailing().equals("---")) {
            return Optional.empty();
        }
        int start = after(source.text(), 0);
        int at = start;
        while (at < source.length()) {
            int next = after(source.text(), at);
            String line = source.text().substring(at, next).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return Optional.of(new Span(start, at));
            }
            at = next;
        }
        return Optional.empty();
    }

    /** Where the next line starts. */
    private static int after(String text, int offset) {
        for (int i = offset; i < text.length(); i++) {
            boolean pair = text.startsWith("\r\n", i);
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return pair ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    private void read() {
        // The first line becomes white space, so that places in the YAML are places in the file.
        String blank = source.text().substring(0, content.start()).replace('-', ' ');
        io.brandrules.data.Reading yaml = Yaml.parse("", SourceText.of(blank + source.slice(content)));
        yaml.faults().stream().findFirst().ifPresent(fault -> {
            int at = Math.min(fault.place().position().offset(), content.end());
            reading.gaps.add(
                    new Gap(Gap.Cause.BROKEN_MARKUP, Span.at(at), "front matter that is no YAML. " + fault.message()));
        });
        yaml.root().filter(MapNode.class::isInstance).map(MapNode.class::cast).ifPresent(this::entries);
    }

    private void entries(MapNode map) {
        for (Map.Entry<String, MapNode.Member> member : map.members().entrySet()) {
            Node value = member.getValue().value();
            text(value).ifPresent(text -> reading.metadata.add(new Metadata.Entry(member.getKey(), text, span(value))));
            Part part = PARTS.get(member.getKey().toLowerCase(Locale.ROOT).replace('-', '_'));
            if (part != null && value instanceof ScalarNode scalar) {
                boolean subject = email && part == Part.TITLE && !map.members().containsKey("subject");
                block(subject ? Part.SUBJECT : part, scalar);
            }
        }
    }

    /** Adds what a reader meets; a value that is not written as it reads stands for the whole of its writing. */
    private void block(Part part, ScalarNode value) {
        Span span = span(value);
        int quote = span.length() - value.text().length() == 2 ? 1 : 0;
        TextFlow flow = new TextFlow(new Templates(markup));
        if (source.text().startsWith(value.text(), span.start() + quote)) {
            int start = span.start() + quote;
            flow.append(
                    source.text(), start, start + value.text().length(), Notation.VERBATIM, TextFlow.Manner.COLLAPSED);
        } else {
            flow.unaligned(value.text(), span.start(), TextFlow.Manner.COLLAPSED);
        }
        if (!flow.isEmpty()) {
            reading.blocks.add(new Block(
                    part,
                    0,
                    flow.take().text(),
                    span,
                    List.of(),
                    false,
                    null,
                    markup.branchAt(span.start()).id(),
                    Set.of(Environment.LIGHT)));
        }
    }

    /** A scalar, or the scalars of a list; a map says nothing that has a place in metadata. */
    private static Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.text());
        }
        if (!(node instanceof ListNode list)) {
            return Optional.empty();
        }
        List<Optional<String>> items = list.items().stream()
                .map(item -> item instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.<String>empty())
                .toList();
        return items.stream().allMatch(Optional::isPresent)
                ? Optional.of(items.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** A scalar as far as it stands as it is read, with its quotes; a list to its last item; else the first character. */
    private Span span(Node value) {
        int start = Math.min(value.origin().position().offset(), content.end());
        if (value instanceof ScalarNode scalar) {
            int quote = start < content.end() && "\"'".indexOf(source.text().charAt(start)) >= 0 ? 1 : 0;
            int end = start + scalar.text().length() + 2 * quote;
            if (end <= content.end() && source.text().startsWith(scalar.text(), start + quote)) {
                return new Span(start, end);
            }
        }
        Span first = new Span(start, Math.min(start + 1, content.end()));
        return value instanceof ListNode list && !list.items().isEmpty()
                ? first.cover(span(list.items().get(list.items().size() - 1)))
                : first;
    }
}
