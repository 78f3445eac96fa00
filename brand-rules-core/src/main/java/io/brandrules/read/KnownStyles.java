package io.brandrules.read;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.function.Function;

/**
 * The style sheets and style attributes that were met lately, parsed: documents that are made from one template say the
 * same in them. Thread-safe; what a document is read as does not depend on what is known.
 */
final class KnownStyles {
    /** Of sheets and of attributes each, in bytes, about. */
    private static final int MOST = 8 << 20;

    private final Recent sheets = new Recent(ParsedStyle::sheet);
    private final Recent attributes = new Recent(ParsedStyle::attribute);

    ParsedStyle sheet(String text) {
        return sheets.of(text);
    }

    ParsedStyle attribute(String text) {
        return attributes.of(text);
    }

    /** What was used last, as much as fits. */
    private static final class Recent {
        private final Function<String, ParsedStyle> parse;
        private final LinkedHashMap<String, ParsedStyle> parsed = new LinkedHashMap<>(16, 0.75f, true);
        private int size;

        Recent(Function<String, ParsedStyle> parse) {
            this.parse = parse;
        }

        ParsedStyle of(String text) {
            synchronized (this) {
                ParsedStyle known = parsed.get(text);
                if (known != null) {
                    return known;
                }
            }
            ParsedStyle style = parse.apply(text);
            keep(text, style);
            return style;
        }

        private synchronized void keep(String text, ParsedStyle style) {
            if (style.size() > MOST / 4 || parsed.putIfAbsent(text, style) != null) {
                return;
            }
            size += style.size();
            Iterator<ParsedStyle> eldest = parsed.values().iterator();
            while (size > MOST) {
                size -= eldest.next().size();
                eldest.remove();
            }
        }
    }
}
