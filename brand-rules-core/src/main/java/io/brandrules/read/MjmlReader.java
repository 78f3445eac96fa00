package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Gap;
import io.brandrules.document.Link;
import io.brandrules.document.Part;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads MJML as it is written: styles from the flat scan, text from the tree of the HTML that it stands for. */
final class MjmlReader {
    /** The components that are links without standing for one in the tree. */
    private static final Set<String> LINKING = Set.of("mj-button", "mj-image", "mj-carousel-image");

    private final HtmlScope scope;
    private final Markup markup;

    private MjmlReader(Markup markup, StyleSource sources) {
        this.markup = markup;
        this.scope = HtmlScope.of(markup, markup, true, sources);
    }

    static Reading read(Markup markup, StyleSource sources) {
        return new MjmlReader(markup, sources).read();
    }

    private Reading read() {
        Reading reading = HtmlReader.read(scope, view -> MjmlView.of(view, markup.tags()));
        PageMetadata.read(scope, reading);
        for (Markup.Anomaly anomaly : markup.anomalies()) {
            reading.gaps.add(new Gap(Gap.Cause.BROKEN_MARKUP, anomaly.span(), anomaly.what()));
        }
        List<TagToken> tags = markup.tags();
        for (int i = 0; i < tags.size(); i++) {
            TagToken tag = tags.get(i);
            if (tag.kind() == TagToken.Kind.SELF_CLOSING && LINKING.contains(tag.name())) {
                link(tag, reading);
            }
            if (tag.kind() != TagToken.Kind.START) {
                continue;
            }
            int end = i + 1 < tags.size()
                    ? tags.get(i + 1).span().start()
                    : markup.source().length();
            Span content = new Span(tag.span().end(), Math.max(tag.span().end(), end));
            switch (tag.name()) {
                case "mj-preview" -> preview(tag, content, reading);
                case "mj-button", "mj-image", "mj-carousel-image" -> link(tag, reading);
                case "mj-html-attribute" -> attribute(tag, content, reading);
                default -> {}
            }
        }
        return reading;
    }

    private void preview(TagToken tag, Span content, Reading reading) {
        TextFlow flow = new TextFlow(scope.templates());
        flow.append(
                markup.source().text(), content.start(), content.end(), Notation.HTML_TEXT, TextFlow.Manner.COLLAPSED);
        if (!flow.isEmpty()) {
            reading.blocks.add(new Block(
                    Part.PREHEADER,
                    0,
                    flow.take().text(),
                    tag.span(),
                    List.of(),
                    false,
                    null,
                    scope.branch(content.start()),
                    scope.audience().at(content.start())));
        }
    }

    /** A button, or an image, is a link, though the element that it stands for in the tree is none. */
    private void link(TagToken tag, Reading reading) {
        value(tag, "href").ifPresent(href -> {
            MappedText text = reading.blocks.stream()
                    .filter(block ->
                            block.part() == Part.BUTTON && block.anchor().equals(tag.span()))
                    .map(Block::text)
                    .findFirst()
                    .orElse(MappedText.EMPTY);
            reading.links.add(new Link(href, text, tag.span()));
        });
    }

    /** An attribute that MJML is told to add to the HTML that it writes. */
    private void attribute(TagToken tag, Span content, Reading reading) {
        MappedText text = scope.values().value(content, Notation.HTML_TEXT);
        value(tag, "name")
                .ifPresent(name -> reading.declarations.add(new Declaration(
                        Declaration.Kind.ATTRIBUTE,
                        "td",
                        name.toString().strip(),
                        text,
                        content,
                        scope.branch(content.start()),
                        scope.audience().at(content.start()))));
    }

    private Optional<MappedText> value(TagToken tag, String name) {
        return tag.attribute(name).map(scope.values()::value);
    }
}
