package io.brandrules.style;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A URL where it is written within CSS.
 *
 * @param span in the CSS, without {@code url()} and quotes
 * @param url with escapes resolved, mapped as the CSS is
 * @see <a href="https://drafts.csswg.org/css-values-4/#urls">CSS Values and Units Module Level 4, section 4.5</a>
 */
public record WrittenUrl(Span span, MappedText url) {
    /** Functions in which a string is a URL. */
    private static final Set<String> FUNCTIONS = Set.of("url", "src", "image", "image-set", "-webkit-image-set");

    /** The URLs in a value or in a whole style sheet, in order: those in {@code url()}, {@code src()}, {@code image-set()}. */
    public static List<WrittenUrl> in(MappedText css) {
        List<WrittenUrl> urls = new ArrayList<>();
        CssTokenizer tokens = new CssTokenizer(css);
        CloserStack open = new CloserStack();
        for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
            if (token == CssToken.URL) {
                urls.add(bare(css, tokens));
            } else if (token == CssToken.STRING && !open.isEmpty()) {
                urls.add(quoted(css, tokens));
            } else if (token == CssToken.FUNCTION && FUNCTIONS.contains(CssChars.lower(tokens.name()))) {
                open.accept(token);
            } else if (!open.isEmpty()) {
                open.accept(token);
            }
        }
        return List.copyOf(urls);
    }

    /** The URL of the current token, {@code url(…)} without quotes. */
    static WrittenUrl bare(MappedText css, CssTokenizer tokens) {
        int open = tokens.text().indexOf('(', tokens.start()) + 1;
        int start = CssChars.skipSpace(tokens.text(), open);
        boolean closed = tokens.text().charAt(tokens.end() - 1) == ')';
        int end = tokens.end() - (closed ? 1 : 0);
        while (end > start && CssChars.space(tokens.text().charAt(end - 1))) {
            end--;
        }
        return of(css, tokens.text(), start, Math.max(start, end));
    }

    /** The URL that the current token, a string, holds. */
    static WrittenUrl quoted(MappedText css, CssTokenizer tokens) {
        return of(css, tokens.text(), tokens.start() + 1, tokens.inside());
    }

    private static WrittenUrl of(MappedText css, String text, int start, int end) {
        Span span = new Span(start, end);
        int escape = escape(text, start, end);
        if (escape == end) {
            return new WrittenUrl(span, css.slice(start, end));
        }
        MappedText.Builder url = MappedText.builder();
        int from = start;
        for (int at = escape; at < end; at = escape(text, from, end)) {
            url.append(css, from, at);
            from = CssChars.escapeEnd(text, at, end);
            Span written = css.span(at, from);
            url.atomic(CssChars.unescape(text, at, from), written.start(), written.end());
        }
        return new WrittenUrl(span, url.append(css, from, end).build());
    }

    /** Where the next escape begins; {@code end} where none does. */
    private static int escape(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '\\') {
            at++;
        }
        return at;
    }
}
