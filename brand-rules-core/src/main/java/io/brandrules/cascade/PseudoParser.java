package io.brandrules.cascade;

import io.brandrules.cascade.SelectorParser.Place;
import io.brandrules.cascade.SelectorParser.Read;
import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pseudo-classes and pseudo-elements, by the same rules as {@link SelectorParser}. */
final class PseudoParser {
    /** How many functions may stand in each other; what is deeper is taken as invalid. */
    private static final int DEEPEST = 64;

    private final CssTokenizer tokens;
    private final SelectorParser lists;
    private int depth;

    PseudoParser(CssTokenizer tokens, SelectorParser lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    @Nullable
    Simple pseudo(Place place) {
        CssToken kind = tokens.next();
        boolean element = kind == CssToken.COLON;
        if (element) {
            kind = tokens.next();
        }
        if (kind == CssToken.IDENT) {
            String name = Ascii.lower(tokens.name());
            tokens.next();
            return element || PseudoElements.legacy(name) ? element(name, place) : plain(name, place);
        }
        if (kind != CssToken.FUNCTION || depth == DEEPEST) {
            return null;
        }
        String name = Ascii.lower(tokens.name());
        depth++;
        tokens.nextSolid();
        Simple read = element ? functionalElement(name, place) : functional(name, place);
        depth--;
        return read;
    }

    /** Whether the parentheses close here, as they do at the end of the text; if so, behind them. */
    private boolean closed() {
        if (tokens.kind() == CssToken.WHITESPACE) {
            tokens.nextSolid();
        }
        if (tokens.kind() == CssToken.CLOSE_PAREN) {
            tokens.next();
            return true;
        }
        return tokens.kind() == CssToken.END;
    }

    private static @Nullable Simple plain(String name, Place place) {
        PseudoClass known = PseudoClass.named(name);
        return known != null && (place.behind() == null || known.follows(place.behind())) ? known : null;
    }

    private @Nullable Simple functional(String name, Place place) {
        switch (name) {
            case "is", "matches" -> {
                return of(ListSelector.Kind.IS, place.inside(true));
            }
            case "where" -> {
                return of(ListSelector.Kind.WHERE, place.inside(true));
            }
            case "not" -> {
                return of(ListSelector.Kind.NOT, place.inside(false));
            }
            default -> {
                return place.behind() == null ? forElements(name, place) : null;
            }
        }
    }

    private @Nullable Simple forElements(String name, Place place) {
        return switch (name) {
            case "-webkit-any" -> of(ListSelector.Kind.ANY, place.ofCompounds());
            case "has" -> place.inHas() ? null : has(place);
            case "nth-child" -> nth(place, false, false);
            case "nth-last-child" -> nth(place, true, false);
            case "nth-of-type" -> nth(place, false, true);
            case "nth-last-of-type" -> nth(place, true, true);
            case "lang" -> lang();
            case "dir" -> {
                String direction = ident();
                yield direction == null ? null : new DirSelector(Ascii.lower(direction));
            }
            case "state", "active-view-transition-type" ->
                ident() == null ? null : new PseudoClass(name, (element, matching) -> false);
            case "host", "host-context" -> host(place);
            default -> null;
        };
    }

    private @Nullable SelectorList list(Place place) {
        List<Read> read = lists.list(place);
        return read != null && closed() ? SelectorParser.selectors(read) : null;
    }

    private @Nullable Simple of(ListSelector.Kind kind, Place place) {
        SelectorList list = list(place);
        return list == null ? null : new ListSelector(kind, list);
    }

    private @Nullable Simple has(Place place) {
        List<Read> read = lists.list(place.anchored());
        if (read == null || !closed()) {
            return null;
        }
        List<RelativeSelector> relative = new ArrayList<>();
        for (Read each : read) {
            Combinator leading = each.leading();
            relative.add(new RelativeSelector(leading == null ? Combinator.DESCENDANT : leading, each.selector()));
        }
        return new HasSelector(List.copyOf(relative));
    }

    private @Nullable Simple nth(Place place, boolean fromEnd, boolean ofType) {
        NthSyntax.Nth nth = new NthSyntax(tokens).parse();
        if (nth == null) {
            return null;
        }
        if (closed()) {
            return new NthSelector(nth, fromEnd, ofType, null);
        }
        if (ofType || tokens.kind() != CssToken.IDENT || !tokens.named("of")) {
            return null;
        }
        tokens.next();
        SelectorList of = list(place.inside(false));
        return of == null ? null : new NthSelector(nth, fromEnd, false, of);
    }

    private @Nullable Simple lang() {
        List<String> ranges = new ArrayList<>();
        while (tokens.kind() == CssToken.IDENT || tokens.kind() == CssToken.STRING) {
            ranges.add(tokens.kind() == CssToken.IDENT ? tokens.name() : tokens.string());
            tokens.next();
            if (closed()) {
                return new LangSelector(List.copyOf(ranges));
            }
            if (tokens.kind() != CssToken.COMMA) {
                return null;
            }
            tokens.nextSolid();
        }
        return null;
    }

    private @Nullable String ident() {
        if (tokens.kind() != CssToken.IDENT) {
            return null;
        }
        String name = tokens.name();
        tokens.next();
        return closed() ? name : null;
    }

    /** The host of a shadow tree, of which a document has none; what it weighs is the argument and itself. */
    private @Nullable Simple host(Place place) {
        SelectorList list = list(place.ofCompounds());
        return list == null || list.selectors().size() != 1
                ? null
                : new PseudoClass("host", (element, matching) -> false);
    }

    private @Nullable Simple element(String name, Place place) {
        return depth == 0 && PseudoElements.plain(name) && nests(name, place)
                ? new PseudoElement(name, Specificity.TYPE)
                : null;
    }

    /** One with arguments; it stands at depth 1, within its own parentheses. */
    private @Nullable Simple functionalElement(String name, Place place) {
        if (depth != 1 || !nests(name, place)) {
            return null;
        }
        if (PseudoElements.selecting(name)) {
            SelectorList list = list(place.ofCompounds());
            boolean many = list != null && list.selectors().size() > 1;
            return list == null || many && name.equals("slotted")
                    ? null
                    : new PseudoElement(name, Specificity.TYPE.plus(list.specificity()));
        }
        return PseudoElements.named(name) && names() ? new PseudoElement(name, Specificity.TYPE) : null;
    }

    private static boolean nests(String name, Place place) {
        return place.behind() == null
                || PseudoElements.nests(name, place.behind().name());
    }

    /** Whether names with spaces between, or an asterisk, and then the closing parenthesis follow; if so, behind it. */
    private boolean names() {
        if (tokens.delim('*')) {
            tokens.nextSolid();
            return closed();
        }
        if (tokens.kind() != CssToken.IDENT) {
            return false;
        }
        while (tokens.kind() == CssToken.IDENT) {
            tokens.nextSolid();
        }
        return closed();
    }
}
