package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates what {@code not}, {@code and}, {@code or} and brackets make of the features in a condition.
 *
 * @see <a href="https://www.w3.org/TR/mediaqueries-5/#mq-syntax">Media Queries Level 5, section 3</a>
 */
abstract class ConditionReader {
    /** What people nest stays far below; deeper conditions are unknown, so that depth costs no call stack. */
    private static final int DEEPEST = 32;

    final CssTokenizer tokens;
    private int depth;

    ConditionReader(CharSequence condition) {
        tokens = new CssTokenizer(condition);
        tokens.nextSolid();
    }

    /** The value of the feature between brackets, the opening one being read; null where it is none. */
    abstract @Nullable Truth feature(String text);

    /** The value of a function such as {@code selector(a)}. */
    abstract Truth function(String name, String argument);

    /**
     * The condition at the current token, which becomes the one behind it; null where there is none.
     *
     * @param alternatives whether {@code or} may stand in it
     */
    @Nullable
    Truth condition(boolean alternatives) {
        if (word("not")) {
            tokens.nextSolid();
            Truth negated = inBrackets();
            return negated == null ? null : negated.not();
        }
        Truth value = inBrackets();
        if (value == null) {
            return null;
        }
        String joint = word("and") ? "and" : alternatives && word("or") ? "or" : "";
        while (!joint.isEmpty() && word(joint)) {
            tokens.nextSolid();
            Truth next = inBrackets();
            if (next == null) {
                return null;
            }
            value = joint.equals("and") ? value.and(next) : value.or(next);
        }
        return value;
    }

    boolean word(String word) {
        return tokens.kind() == CssToken.IDENT && tokens.named(word);
    }

    private @Nullable Truth inBrackets() {
        boolean function = tokens.kind() == CssToken.FUNCTION;
        if (!function && tokens.kind() != CssToken.OPEN_PAREN) {
            return null;
        }
        String name = function ? tokens.name() : "";
        int inside = tokens.end();
        if (!function && depth < DEEPEST) {
            tokens.nextSolid();
            if (tokens.kind() == CssToken.OPEN_PAREN || tokens.kind() == CssToken.FUNCTION || word("not")) {
                depth++;
                Truth nested = condition(true);
                depth--;
                if (nested != null && closes()) {
                    tokens.nextSolid();
                    return nested;
                }
            }
        }
        return leaf(name, inside);
    }

    private Truth leaf(String name, int inside) {
        tokens.seek(inside);
        int open = 1;
        int end = inside;
        while (open > 0 && tokens.next() != CssToken.END) {
            open += tokens.kind().opens() ? 1 : tokens.kind().closes() ? -1 : 0;
            end = open > 0 ? tokens.end() : end;
        }
        String text = tokens.text().substring(inside, end).strip();
        tokens.nextSolid();
        if (!name.isEmpty()) {
            return function(name, text);
        }
        Truth value = feature(text);
        return value == null ? Truth.UNKNOWN : value;
    }

    private boolean closes() {
        return tokens.kind() == CssToken.CLOSE_PAREN || tokens.kind() == CssToken.END;
    }
}
