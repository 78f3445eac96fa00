package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads selectors. Each method begins at the current token and ends at the first one that it does not take; null says
 * that what stands there is no valid selector.
 *
 * @see <a href="https://www.w3.org/TR/selectors-4/#grammar">Selectors Level 4, section 18</a>
 */
final class SelectorParser {
    private final CssTokenizer tokens;
    private final @Nullable SelectorList parent;
    private final SimpleParser simples;
    /** How many nesting selectors were passed, those in invalid arguments of a forgiving list included. */
    private int nestings;

    /** What may stand in a list of selectors, and what becomes of it. */
    record Place(
            boolean relative,
            boolean forgiving,
            boolean compound,
            boolean inHas,
            @Nullable PseudoElement behind) {
        /** The list in the parentheses of a function that may stand anywhere a compound selector may. */
        Place inside(boolean forgivingList) {
            return new Place(false, forgivingList, false, inHas, behind);
        }

        Place anchored() {
            return new Place(true, false, false, true, null);
        }

        Place ofCompounds() {
            return new Place(false, false, true, inHas, behind);
        }
    }

    /** A selector and the combinator it starts with, if it does. */
    record Read(@Nullable Combinator leading, Selector selector) {}

    SelectorParser(CharSequence text, @Nullable SelectorList parent) {
        this.tokens = new CssTokenizer(text);
        this.parent = parent == null ? null : parent.ofElements();
        this.simples = new SimpleParser(tokens, this);
    }

    Optional<SelectorList> parse() {
        tokens.next();
        List<Read> read = list(new Place(parent != null, false, false, false, null));
        return read == null || tokens.kind() != CssToken.END ? Optional.empty() : Optional.of(selectors(read));
    }

    static SelectorList selectors(List<Read> read) {
        return new SelectorList(read.stream().map(Read::selector).toList());
    }

    /** Reads a list up to the parenthesis that closes it, or to the end of the text. */
    @Nullable
    List<Read> list(Place place) {
        List<Read> all = new ArrayList<>();
        while (true) {
            skipSpace();
            int from = tokens.start();
            Read one = complex(place);
            if (one != null && ends()) {
                all.add(one);
            } else if (!place.forgiving) {
                return null;
            } else {
                tokens.seek(from);
                skipInvalid();
            }
            if (tokens.kind() != CssToken.COMMA) {
                return all;
            }
            tokens.next();
        }
    }

    private void skipInvalid() {
        tokens.next();
        while (!ends()) {
            if (tokens.kind().opens()) {
                int from = tokens.end();
                tokens.skipBlock();
                countNestings(from, tokens.end());
            } else if (tokens.delim('&')) {
                nestings++;
            }
            tokens.next();
        }
    }

    private void countNestings(int from, int to) {
        nestings += tokens.text().substring(from, to).indexOf('&') >= 0 ? 1 : 0;
    }

    private boolean ends() {
        return switch (tokens.kind()) {
            case COMMA, CLOSE_PAREN, END -> true;
            default -> false;
        };
    }

    private boolean skipSpace() {
        boolean space = tokens.kind() == CssToken.WHITESPACE;
        if (space) {
            tokens.nextSolid();
        }
        return space;
    }

    private @Nullable Read complex(Place place) {
        int nestingsBefore = nestings;
        Combinator leading = place.relative ? combinator() : null;
        List<Compound> compounds = new ArrayList<>();
        List<Combinator> combinators = new ArrayList<>();
        while (true) {
            Compound compound = compound(place);
            if (compound == null) {
                return null;
            }
            compounds.add(compound);
            boolean space = skipSpace();
            if (ends()) {
                break;
            }
            Combinator combinator = combinator();
            if (combinator == null && space) {
                combinator = Combinator.DESCENDANT;
            }
            if (combinator == null || place.compound || hasPseudoElement(compound)) {
                return null;
            }
            combinators.add(combinator);
        }
        if (parent != null && place.relative && !place.inHas && (leading != null || nestings == nestingsBefore)) {
            compounds.add(0, new Compound(List.of(nesting(parent))));
            combinators.add(0, leading == null ? Combinator.DESCENDANT : leading);
        }
        return new Read(leading, new Selector(compounds, combinators));
    }

    private @Nullable Combinator combinator() {
        Combinator combinator = tokens.delim('>')
                ? Combinator.CHILD
                : tokens.delim('+')
                        ? Combinator.NEXT_SIBLING
                        : tokens.delim('~') ? Combinator.SUBSEQUENT_SIBLING : null;
        if (combinator != null) {
            tokens.nextSolid();
        }
        return combinator;
    }

    private static boolean hasPseudoElement(Compound compound) {
        return compound.simples().stream().anyMatch(PseudoElement.class::isInstance);
    }

    private @Nullable Compound compound(Place place) {
        List<Simple> all = new ArrayList<>();
        Place here = place;
        if (simples.startsType()) {
            Simple type = here.behind == null ? simples.type() : null;
            if (type == null) {
                return null;
            }
            all.add(type);
        }
        while (simples.starts()) {
            Simple simple = simples.simple(here);
            if (simple == null) {
                return null;
            }
            all.add(simple);
            if (simple instanceof PseudoElement pseudo) {
                here = new Place(false, false, false, here.inHas, pseudo);
            }
        }
        return all.isEmpty() ? null : new Compound(all);
    }

    /** The nesting selector, which outside of a nested rule is the root and weighs nothing. */
    Simple nesting() {
        nestings++;
        return parent != null ? nesting(parent) : new ListSelector(ListSelector.Kind.WHERE, ROOT);
    }

    private static Simple nesting(SelectorList parent) {
        return new ListSelector(ListSelector.Kind.IS, parent);
    }

    private static final SelectorList ROOT =
            new SelectorList(List.of(new Selector(List.of(new Compound(List.of(root()))), List.of())));

    private static Simple root() {
        return new PseudoClass("root", (element, matching) -> element.parent() == null);
    }
}
