package io.brandrules.lint;

import io.brandrules.document.Document;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The arms of a document's template on which every reader meets something. Immutable. */
public final class Arms {
    private final Markup markup;
    private final BitSet covered;

    private Arms(Markup markup, BitSet covered) {
        this.markup = markup;
        this.covered = covered;
    }

    /** The arms on which one of some places is met. */
    public static Arms of(Markup markup, List<Span> places) {
        return new Arms(markup, BranchCover.of(markup, places));
    }

    /** The arms on which both are met. */
    public Arms and(Arms other) {
        BitSet both = (BitSet) covered.clone();
        both.and(other.covered);
        return new Arms(markup, both);
    }

    /** The arms on which one or the other is met. */
    public Arms or(Arms other) {
        BitSet either = (BitSet) covered.clone();
        either.or(other.covered);
        return new Arms(markup, BranchCover.closed(markup, either));
    }

    /** Whether it is met on no arm at all. */
    public boolean none() {
        return covered.isEmpty();
    }

    /**
     * Whether a reader meets it whichever way the template goes that leads past one of some places.
     *
     * @param places none for every way through the document
     */
    public boolean hold(List<Span> places) {
        return places.isEmpty()
                ? covered.get(0)
                : places.stream()
                        .allMatch(place ->
                                covered.get(markup.branchAt(place.start()).id()));
    }

    /**
     * A way through the template on which it is not met, though it is on another.
     *
     * @param met where it is
     * @param needed where it is needed; empty for everywhere
     */
    public Optional<BranchGap> gap(Document document, List<Span> met, List<Span> needed) {
        return BranchGap.of(document, covered, met, needed);
    }
}
