package io.brandrules.rules.disclaimer;

import io.brandrules.document.Document;
import io.brandrules.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words of a demanded text as they are to be written into the source. */
final class Restored {
    private Restored() {}

    /** The edits as source; empty where one would cut through markup or through what a template fills in. */
    static Optional<Map<Span, String>> of(Map<Span, String> edits, Document document) {
        Map<Span, String> written = new LinkedHashMap<>();
        for (Map.Entry<Span, String> edit : edits.entrySet()) {
            Span span = edit.getKey();
            boolean html = document.markup().html(span.start());
            if (html && document.source().slice(span).indexOf('<') >= 0
                    || document.markup().dynamic(span) && !span.isEmpty()) {
                return Optional.empty();
            }
            written.put(span, html ? escaped(edit.getValue()) : edit.getValue());
        }
        return Optional.of(written);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
