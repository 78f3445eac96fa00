package io.brandrules.document;

import io.brandrules.text.Branch;
import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader sees of a piece of content, each part with its place in the source. Immutable and thread-safe.
 *
 * @param composition where the text is written
 * @param format it was read as
 * @param markup the scan it was read from
 * @param metadata what the content says about itself
 * @param blocks in reading order
 * @param declarations every written style, in source order
 * @param sheets the style sheets in the order of the cascade, imported ones before the one that imports them
 * @param painting how its elements are painted
 * @param links in source order
 * @param images in source order
 * @param regions in source order
 * @param italics what signs other than tags set in italics
 * @param gaps what could not be read
 */
public record Document(
        Composition composition,
        Format format,
        Markup markup,
        Metadata metadata,
        List<Block> blocks,
        List<Declaration> declarations,
        List<StyleSheet> sheets,
        Painting painting,
        List<Link> links,
        List<Image> images,
        List<Region> regions,
        Italics italics,
        List<Gap> gaps) {
    public Document {
        blocks = List.copyOf(blocks);
        declarations = List.copyOf(declarations);
        sheets = List.copyOf(sheets);
        links = List.copyOf(links);
        images = List.copyOf(images);
        regions = List.copyOf(regions);
        gaps = List.copyOf(gaps);
    }

    /** The text that was read: the file's own, or one put together from what the file holds and includes. */
    public SourceText source() {
        return composition.text();
    }

    /** The first place where something is to be read that was not; a demanded text may stand in it. */
    public Optional<Span> unresolvedInclude() {
        Optional<Span> named = gaps.stream()
                .filter(gap -> gap.cause() == Gap.Cause.UNRESOLVED_INCLUDE)
                .map(Gap::span)
                .findFirst();
        return named.or(() -> markup.templates().stream()
                .filter(token -> token.kind() == TemplateToken.Kind.INCLUDE)
                .map(TemplateToken::span)
                .findFirst());
    }

    /** The images within a link: what readers have of one without words. */
    public List<Image> imagesOf(Link link) {
        int end = markup.endOf(link.tag(), "a");
        List<Image> within = new ArrayList<>();
        for (int i = firstImage(link.tag().start()); i < images.size(); i++) {
            if (images.get(i).tag().start() >= end) {
                break;
            }
            if (images.get(i).use() != Image.Use.DECORATION) {
                within.add(images.get(i));
            }
        }
        return within;
    }

    private int firstImage(int offset) {
        int low = 0;
        int high = images.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (images.get(middle).tag().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Whether a reader in light mode gets to see some characters of a block: a window of some width shows all of them.
     *
     * @param from the first, in the block's text
     * @param to one past the last
     */
    public boolean shows(Block block, int from, int to) {
        if (block.hidden() || !block.environments().contains(Environment.LIGHT)) {
            return false;
        }
        List<Element> elements = new ArrayList<>();
        for (Run run : block.runs()) {
            if (run.from() < to && run.to() > from && !elements.contains(run.element())) {
                elements.add(run.element());
            }
        }
        return elements.isEmpty() || painting.shows(Environment.LIGHT, elements);
    }

    /** The arms of the template's conditionals. */
    public List<Branch> branches() {
        return markup.branches();
    }

    /** The same document with further gaps. */
    public Document with(List<Gap> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<Gap> all = new ArrayList<>(gaps);
        all.addAll(further);
        return new Document(
                composition,
                format,
                markup,
                metadata,
                blocks,
                declarations,
                sheets,
                painting,
                links,
                images,
                regions,
                italics,
                all);
    }
}
