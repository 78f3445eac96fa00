package io.brandrules.read;

import io.brandrules.document.Gap;
import io.brandrules.text.Markup;

/** Reads the file of a style sheet: what is written in it, and what it imports. */
final class CssReader {
    private CssReader() {}

    static Reading read(Markup markup, StyleSource sources) {
        Reading reading = new Reading();
        HtmlScope scope = SheetReader.read(HtmlScope.of(markup, markup, false, sources), reading);
        new DeclarationReader(scope, reading).read();
        for (Markup.Anomaly anomaly : markup.anomalies()) {
            reading.gaps.add(new Gap(Gap.Cause.BROKEN_MARKUP, anomaly.span(), anomaly.what()));
        }
        return reading;
    }
}
