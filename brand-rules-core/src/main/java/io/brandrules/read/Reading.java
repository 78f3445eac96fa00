package io.brandrules.read;

import io.brandrules.cascade.SharedStyles;
import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Element;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
import io.brandrules.document.Image;
import io.brandrules.document.Italics;
import io.brandrules.document.Link;
import io.brandrules.document.Metadata;
import io.brandrules.document.Painting;
import io.brandrules.document.Region;
import io.brandrules.document.StyleSheet;
import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What has been read of a document so far. Not thread-safe. */
final class Reading {
    final List<Metadata.Entry> metadata = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<Declaration> declarations = new ArrayList<>();
    final List<StyleSheet> sheets = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Image> images = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Span> italics = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();

    /** Which of the trees are in quirks mode. */
    Painting.Modes modes = new Painting.Modes(false, false, false);

    /** The element of Outlook's tree that is written where another is. */
    Function<Element, Optional<Element>> twins = Optional::of;

    void addAll(Reading other) {
        modes = other.modes;
        twins = other.twins;
        metadata.addAll(other.metadata);
        blocks.addAll(other.blocks);
        declarations.addAll(other.declarations);
        sheets.addAll(other.sheets);
        links.addAll(other.links);
        images.addAll(other.images);
        regions.addAll(other.regions);
        italics.addAll(other.italics);
        gaps.addAll(other.gaps);
    }

    /**
     * The document, everything in the order of the source.
     *
     * @param composition of the text that was read
     * @param known of styles that other documents share
     */
    Document document(Composition composition, Format format, Markup markup, SharedStyles known) {
        metadata.sort((a, b) -> a.span().compareTo(b.span()));
        blocks.sort((a, b) -> a.text().span().compareTo(b.text().span()));
        if (!declaredInOrder()) {
            declarations.sort((a, b) -> a.span().compareTo(b.span()));
        }
        links.sort((a, b) -> a.tag().compareTo(b.tag()));
        images.sort((a, b) -> a.tag().compareTo(b.tag()));
        regions.sort((a, b) -> a.span().compareTo(b.span()));
        italics.sort((a, b) -> a.compareTo(b));
        gaps.sort((a, b) -> a.span().compareTo(b.span()));
        return new Document(
                composition,
                format,
                markup,
                new Metadata(metadata),
                blocks,
                declarations,
                sheets,
                new Painting(sheets, modes, twins, known),
                links,
                images,
                regions,
                new Italics(italics),
                gaps);
    }

    /** Whether the declarations are in the order of the source already, as those of most documents are. */
    private boolean declaredInOrder() {
        for (int i = 1; i < declarations.size(); i++) {
            if (declarations.get(i - 1).span().compareTo(declarations.get(i).span()) > 0) {
                return false;
            }
        }
        return true;
    }
}
