package io.brandrules.read;

import io.brandrules.document.Element;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.Painting;
import io.brandrules.text.Markup;
import io.brandrules.text.TagToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads HTML: what is written from the flat scan, what is read from the tree. */
final class HtmlReader {
    private HtmlReader() {}

    static Reading read(Markup markup, boolean email, SheetSource linked, NamedRegions regions) {
        Reading reading = read(HtmlScope.of(markup, markup, email, linked).with(regions));
        PageMetadata.read(markup, reading);
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
        List<TagToken> shown =
                tags(scope, tag -> !scope.audience().at(tag.span().start()).equals(Set.of(Environment.OUTLOOK)));
        boolean fluid = scope.styles().fluid();
        Elements elements = new Elements(scope);
        HtmlTree tree = HtmlTree.parse(view, shown, elements);
        new BlockReader(scope, view, reading).read(tree.root());
        reading.modes = new Painting.Modes(tree.quirks(), tree.quirks(), fluid);
        if (scope.email()) {
            Preheader.mark(reading.blocks, scope.audience());
        }
        markup.outlookView().map(rewrite).ifPresent(outlook -> {
            Reading apart = new Reading();
            List<TagToken> live = tags(scope, tag -> outlook.charAt(tag.span().start()) == '<');
            HtmlTree second = HtmlTree.parse(outlook, live, elements);
            new BlockReader(scope, outlook, apart).read(second.root());
            reading.modes = new Painting.Modes(tree.quirks(), second.quirks(), fluid);
            Map<Integer, Element> written = second.written();
            reading.twins = element -> HtmlTree.twin(written, element);
            new OutlookContent(markup.conditionals()).add(apart, reading);
        });
        new DeclarationReader(scope, reading).read();
        return reading;
    }

    private static List<TagToken> tags(HtmlScope scope, Predicate<TagToken> live) {
        return scope.markup().tags().stream().filter(live).toList();
    }
}
