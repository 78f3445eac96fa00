package io.brandrules.read;

import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.Painting;
import io.brandrules.text.Markup;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads HTML: what is written from the flat scan, what is read from the tree. */
final class HtmlReader {
    private HtmlReader() {}

    static Reading read(Markup markup, boolean email, StyleSource sources, NamedRegions regions) {
        HtmlScope scope = HtmlScope.of(markup, markup, email, sources).with(regions);
        Reading reading = read(scope);
        PageMetadata.read(scope, reading);
        for (Markup.Anomaly anomaly : markup.anomalies()) {
            reading.gaps.add(new Gap(Gap.Cause.BROKEN_MARKUP, anomaly.span(), anomaly.what()));
        }
        return reading;
    }

    /** Reads a source without what it says about itself and without its anomalies. */
    static Reading read(HtmlScope scope) {
        return read(scope, view -> view);
    }

    /**
     * Reads a source that stands for HTML.
     *
     * @param rewrite makes HTML of a view, every character in its place
     */
    static Reading read(HtmlScope given, UnaryOperator<String> rewrite) {
        Markup markup = given.markup();
        Reading reading = new Reading();
        HtmlScope scope = SheetReader.read(given, reading);
        String view = rewrite.apply(markup.view());
        boolean fluid = scope.styles().fluid();
        Elements elements = new Elements(scope);
        HtmlTree tree = HtmlTree.parse(
                view,
                markup.tags(),
                tag -> !scope.audience().at(tag.span().start()).equals(Set.of(Environment.OUTLOOK)),
                elements);
        new BlockReader(scope, view, reading).read(tree);
        reading.modes = new Painting.Modes(tree.quirks(), tree.quirks(), fluid);
        if (scope.email()) {
            Preheader.mark(reading.blocks, scope);
        }
        markup.outlookView().map(rewrite).ifPresent(outlook -> {
            Reading apart = new Reading();
            HtmlTree second = HtmlTree.parse(
                    outlook, markup.tags(), tag -> outlook.charAt(tag.span().start()) == '<', elements);
            OutlookContent content = new OutlookContent(markup.conditionals());
            if (!content.isEmpty()) {
                new BlockReader(scope, outlook, apart).read(second, content);
                content.add(apart, reading);
            }
            reading.modes = new Painting.Modes(tree.quirks(), second.quirks(), fluid);
            reading.twins = new Twins(second);
        });
        new DeclarationReader(scope, reading).read();
        return reading;
    }
}
