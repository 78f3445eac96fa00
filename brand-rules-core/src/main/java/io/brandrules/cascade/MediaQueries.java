package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates media queries for one way of viewing.
 *
 * <p>A list applies if one of its queries does; what is unknown does not.
 *
 * @see <a href="https://www.w3.org/TR/mediaqueries-5/">Media Queries Level 5</a>
 */
final class MediaQueries extends ConditionReader {
    private static final Set<String> RESERVED = Set.of("not", "and", "or", "only", "layer");

    /** The units that depend on the window's width, behind their first letter. */
    private static final List<String> WIDTHS = List.of("w", "i", "min", "max");

    private final MediaFeatures features;

    private MediaQueries(String query, MediaFeatures features) {
        super(query);
        this.features = features;
    }

    /** Whether a list of media queries applies; an empty one does. */
    static boolean apply(CharSequence list, Viewing viewing) {
        if (list.toString().isBlank()) {
            return true;
        }
        if (viewing.engine() == Viewing.Engine.WORD && !plain(list)) {
            return false;
        }
        MediaFeatures features = new MediaFeatures(viewing);
        CssTokenizer tokens = new CssTokenizer(list);
        int start = 0;
        int open = 0;
        while (true) {
            CssToken token = tokens.next();
            if (token == CssToken.END || token == CssToken.COMMA && open == 0) {
                String query = tokens.text().substring(start, tokens.start());
                if (new MediaQueries(query, features).query() == Truth.TRUE) {
                    return true;
                }
                start = tokens.end();
            }
            if (token == CssToken.END) {
                return false;
            }
            open += token.opens() ? 1 : token.closes() && open > 0 ? -1 : 0;
        }
    }

    /** Word knows the types of media, and drops what has conditions. */
    private static boolean plain(CharSequence list) {
        return list.toString().indexOf('(') < 0;
    }

    /** The value of one query; a malformed one is {@code not all}. */
    private Truth query() {
        boolean negated = word("not");
        boolean only = word("only");
        int start = tokens.start();
        if (negated || only) {
            tokens.nextSolid();
        }
        Truth value = null;
        if (tokens.kind() == CssToken.IDENT && !RESERVED.contains(tokens.name().toLowerCase(Locale.ROOT))) {
            value = typed(negated);
        } else if (!only) {
            tokens.seek(start);
            tokens.nextSolid();
            value = condition(true);
        }
        return value == null || tokens.kind() != CssToken.END ? Truth.FALSE : value;
    }

    private @Nullable Truth typed(boolean negated) {
        Truth type = Truth.of(tokens.named("all") || tokens.named("screen"));
        tokens.nextSolid();
        if (word("and")) {
            tokens.nextSolid();
            Truth rest = condition(false);
            if (rest == null) {
                return null;
            }
            type = type.and(rest);
        }
        return negated ? type.not() : type;
    }

    @Override
    @Nullable
    Truth feature(String text) {
        return features.of(text);
    }

    @Override
    Truth function(String name, String argument) {
        return Truth.UNKNOWN;
    }

    /** Whether two ways of viewing that differ in width alone can differ in what a list says. */
    static boolean heedsWidth(CharSequence list) {
        String text = list.toString().toLowerCase(Locale.ROOT);
        return text.contains("width") || text.contains("orientation") || text.contains("aspect");
    }

    /** Whether CSS holds a length that is a share of the window's width: {@code 5vw}, {@code 10dvmin}. */
    static boolean fluid(CharSequence css) {
        String text = css.toString();
        for (int v = text.indexOf('v'); v >= 0; v = text.indexOf('v', v + 1)) {
            if (v > 0 && number(text, v - 1) && unit(text, v + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean number(String text, int last) {
        char c = text.charAt(last);
        boolean variant = c == 'd' || c == 'l' || c == 's';
        return digit(c) || variant && last > 0 && digit(text.charAt(last - 1));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean unit(String text, int from) {
        for (String rest : WIDTHS) {
            int end = from + rest.length();
            if (text.startsWith(rest, from) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
