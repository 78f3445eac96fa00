package io.brandrules.read;

import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.Painting;
import io.brandrules.text.Markup;
import io.brandrules.text.TagToken;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads HTML: what is written from the flat scan, what is read from the tree. */
final class HtmlReader {
    private HtmlReader() {}

    static Reading read(Markup markup, boolean email) {
        Reading reading = read(HtmlScope.of(markup, markup, email));
        PageMetadata.read(markup, reading);
        for (Markup.Anomaly anomaly : markup.anomalies()) {
            reading.gaps.add(new Gap(Gap.Cause.BROKEN_MARKUP, anomaly.span(), anomaly.what()));
        }
        return reading;
    }

    /** Reads a source without what it says about itself and without its anomalies. */
    static Reading read(HtmlScope scope) {
        Markup markup = scope.markup();
        Reading reading = new Reading();
        String view = markup.view();
        List<TagToken> shown =
                tags(scope, tag -> !scope.audience().at(tag.span().start()).equals(Set.of(Environment.OUTLOOK)));
        HtmlTree tree = HtmlTree.parse(view, shown);
        new BlockReader(scope, view, reading).read(tree.root());
        reading.modes = new Painting.Modes(tree.quirks(), tree.quirks());
        if (scope.email()) {
            Preheader.mark(reading.blocks, scope.audience());
        }
        markup.outlookView().ifPresent(outlook -> {
            Reading apart = new Reading();
            List<TagToken> live = tags(scope, tag -> outlook.charAt(tag.span().start()) == '<');
            HtmlTree second = HtmlTree.parse(outlook, live);
            BlockReader blocks = new BlockReader(scope, outlook, apart);
            blocks.read(second.root());
            reading.modes = new Painting.Modes(tree.quirks(), second.quirks());
            reading.twins = blocks.elements()::writtenAt;
            new OutlookContent(markup.conditionals()).add(apart, reading);
        });
        new DeclarationReader(scope, reading).read();
        new SheetReader(scope, reading).read();
        return reading;
    }

    private static List<TagToken> tags(HtmlScope scope, Predicate<TagToken> live) {
        return scope.markup().tags().stream().filter(live).toList();
    }
}
