package io.brandrules.style;

import io.brandrules.text.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The families that the URL of a web font's style sheet names in its query, as font services have it: {@code
 * css?family=Open+Sans:400,700|Roboto}, {@code css2?family=Open+Sans:wght@400&family=Roboto}.
 *
 * @see <a href="https://developers.google.com/fonts/docs/css2">Google Fonts, CSS API</a>
 */
final class FontUrl {
    private static final String FAMILY = "family=";

    private FontUrl() {}

    static List<WrittenFamily> families(String url) {
        int query = url.indexOf('?');
        if (query < 0 || !stylesheet(url.substring(0, query))) {
            return List.of();
        }
        int fragment = url.indexOf('#', query);
        int end = fragment < 0 ? CssChars.trimmedEnd(url, 0) : fragment;
        boolean slugs = url.contains("//fonts.bunny.net/");
        List<WrittenFamily> families = new ArrayList<>();
        for (int at = query + 1; at < end; ) {
            int next = url.indexOf('&', at);
            next = next < 0 || next > end ? end : next;
            if (url.startsWith(FAMILY, at)) {
                list(url, at + FAMILY.length(), next, slugs, families);
            }
            at = next + 1;
        }
        return List.copyOf(families);
    }

    private static boolean stylesheet(String path) {
        return path.endsWith("/css") || path.endsWith("/css2") || path.endsWith("/icon");
    }

    /** Reads a list of families with their styles: names end at a colon, families at a bar. */
    private static void list(String url, int from, int to, boolean slugs, List<WrittenFamily> families) {
        int start = from;
        boolean name = true;
        for (int at = from; at <= to; at++) {
            boolean bar = at == to || mark(url, at, to, '|', "%7c");
            if (name && (bar || mark(url, at, to, ':', "%3a"))) {
                family(url, start, at, slugs, families);
                name = false;
            }
            if (bar) {
                start = at < to && url.charAt(at) == '%' ? at + 3 : at + 1;
                at = Math.max(at, start - 1);
                name = true;
            }
        }
    }

    private static boolean mark(String url, int at, int to, char plain, String encoded) {
        return url.charAt(at) == plain
                || url.charAt(at) == '%' && at + 3 <= to && url.regionMatches(true, at, encoded, 0, 3);
    }

    private static void family(String url, int from, int to, boolean slugs, List<WrittenFamily> families) {
        String written = url.substring(from, to);
        String name;
        try {
            name = URLDecoder.decode(written, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException malformed) {
            name = written.strip();
        }
        if (slugs) {
            name = name.toLowerCase(Locale.ROOT).replace('-', ' ');
        }
        if (!name.isEmpty()) {
            families.add(new WrittenFamily(new Span(from, to), name, true));
        }
    }
}
