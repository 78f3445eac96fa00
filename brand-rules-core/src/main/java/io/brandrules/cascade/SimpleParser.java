package io.brandrules.cascade;

import io.brandrules.cascade.AttributeSelector.Case;
import io.brandrules.cascade.AttributeSelector.Operator;
import io.brandrules.cascade.SelectorParser.Place;
import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads simple selectors, by the same rules as {@link SelectorParser}. */
final class SimpleParser {
    private final CssTokenizer tokens;
    private final SelectorParser lists;
    private final PseudoParser pseudos;

    SimpleParser(CssTokenizer tokens, SelectorParser lists) {
        this.tokens = tokens;
        this.lists = lists;
        this.pseudos = new PseudoParser(tokens, lists);
    }

    boolean startsType() {
        return tokens.kind() == CssToken.IDENT || tokens.delim('*') || tokens.delim('|');
    }

    boolean starts() {
        return switch (tokens.kind()) {
            case HASH, COLON, OPEN_SQUARE -> true;
            case DELIM -> tokens.delim('.') || tokens.delim('&');
            default -> false;
        };
    }

    /** A type or universal selector. No sheet here declares a namespace, so no prefix but none and any is valid. */
    @Nullable
    Simple type() {
        if (tokens.delim('|')) {
            tokens.next();
            return typeName(true);
        }
        boolean any = tokens.delim('*');
        String name = any ? null : tokens.name();
        tokens.next();
        if (!tokens.delim('|')) {
            return TypeSelector.of(name, false);
        }
        if (!any) {
            return null;
        }
        tokens.next();
        return typeName(false);
    }

    private @Nullable Simple typeName(boolean none) {
        boolean any = tokens.delim('*');
        if (!any && tokens.kind() != CssToken.IDENT) {
            return null;
        }
        String name = any ? null : tokens.name();
        tokens.next();
        return TypeSelector.of(name, none);
    }

    @Nullable
    Simple simple(Place place) {
        if (tokens.kind() == CssToken.COLON) {
            return pseudos.pseudo(place);
        }
        if (place.behind() != null) {
            return null;
        }
        return switch (tokens.kind()) {
            case HASH -> id();
            case OPEN_SQUARE -> attribute();
            default -> tokens.delim('&') ? nesting() : className();
        };
    }

    private Simple nesting() {
        tokens.next();
        return lists.nesting();
    }

    private @Nullable Simple id() {
        if (!tokens.identifier()) {
            return null;
        }
        Simple id = new IdSelector(tokens.name());
        tokens.next();
        return id;
    }

    private @Nullable Simple className() {
        if (tokens.next() != CssToken.IDENT) {
            return null;
        }
        Simple name = new ClassSelector(tokens.name());
        tokens.next();
        return name;
    }

    private @Nullable Simple attribute() {
        tokens.nextSolid();
        boolean anyNamespace = tokens.delim('*');
        if (anyNamespace) {
            tokens.next();
        }
        if (tokens.delim('|')) {
            tokens.next();
        } else if (anyNamespace) {
            return null;
        }
        if (tokens.kind() != CssToken.IDENT) {
            return null;
        }
        String name = Ascii.lower(tokens.name());
        tokens.nextSolid();
        if (closed()) {
            return new AttributeSelector(name, anyNamespace, Operator.PRESENT, "", Case.DEFAULT);
        }
        Operator operator = operator();
        if (operator == null || tokens.kind() != CssToken.IDENT && tokens.kind() != CssToken.STRING) {
            return null;
        }
        String value = tokens.kind() == CssToken.STRING ? tokens.string() : tokens.name();
        tokens.nextSolid();
        Case letters = letters();
        return closed() ? new AttributeSelector(name, anyNamespace, operator, value, letters) : null;
    }

    /** Whether the brackets close here, as they do at the end of the text; if so, behind them. */
    private boolean closed() {
        if (tokens.kind() == CssToken.CLOSE_SQUARE) {
            tokens.next();
            return true;
        }
        return tokens.kind() == CssToken.END;
    }

    private Case letters() {
        Case letters = Case.DEFAULT;
        if (tokens.kind() == CssToken.IDENT) {
            String flag = Ascii.lower(tokens.name());
            letters = flag.equals("i") ? Case.IGNORED : flag.equals("s") ? Case.KEPT : Case.DEFAULT;
            if (letters != Case.DEFAULT) {
                tokens.nextSolid();
            }
        }
        return letters;
    }

    private @Nullable Operator operator() {
        if (tokens.delim('=')) {
            tokens.nextSolid();
            return Operator.EQUAL;
        }
        Operator operator = tokens.kind() != CssToken.DELIM
                ? null
                : switch (tokens.text().charAt(tokens.start())) {
                    case '~' -> Operator.WORD;
                    case '|' -> Operator.LANGUAGE;
                    case '^' -> Operator.PREFIX;
                    case '$' -> Operator.SUFFIX;
                    case '*' -> Operator.SUBSTRING;
                    default -> null;
                };
        int end = tokens.end();
        if (operator == null || tokens.next() != CssToken.DELIM || !tokens.delim('=') || tokens.start() != end) {
            return null;
        }
        tokens.nextSolid();
        return operator;
    }
}
