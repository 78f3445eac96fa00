package io.brandrules.lint;

import io.brandrules.text.Branch;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
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

    /** An arm on which it is not met, where it is met on another of the same conditional. */
    public Optional<Gap> gap() {
        List<Branch> branches = markup.branches();
        for (Branch met : branches) {
            if (met.id() != 0 && covered.get(met.id()) && !covered.get(met.parent())) {
                return branches.stream()
                        .filter(other -> other.chain() == met.chain() && !covered.get(other.id()))
                        .findFirst()
                        .map(other -> new Gap(tag(other), named(other)))
                        .or(() -> Optional.of(new Gap(tag(met), "where the condition " + condition(met) + " fails")));
            }
        }
        return Optional.empty();
    }

    private String named(Branch arm) {
        if (tag(arm).isEmpty()) {
            return markup.html(arm.span().start()) ? "in the HTML part" : "in the plain text part";
        }
        return "on the branch " + condition(arm);
    }

    private String condition(Branch arm) {
        return Excerpts.of(markup.source().slice(tag(arm)));
    }

    /** The tag that opens an arm; empty, where the arm begins, if none does. */
    private Span tag(Branch arm) {
        int start = arm.span().start();
        return markup.templates().stream()
                .map(TemplateToken::span)
                .filter(span -> span.end() == start)
                .findFirst()
                .orElseGet(() -> Span.at(start));
    }

    /**
     * Where something is not met.
     *
     * @param place the tag that opens the arm
     * @param where for a sentence: {@code on the branch {% else %}}
     */
    public record Gap(Span place, String where) {}
}
