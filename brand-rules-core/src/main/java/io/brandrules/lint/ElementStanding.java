package io.brandrules.lint;

import io.brandrules.document.Document;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** How a required element stands in a document. Immutable. */
public final class ElementStanding {
    private final Document document;
    private final BitSet covered;
    private final List<Span> places;
    private final boolean stands;
    private final List<Span> dead;
    private final boolean added;

    private ElementStanding(
            Document document, BitSet covered, List<Span> places, boolean stands, List<Span> dead, boolean added) {
        this.document = document;
        this.covered = covered;
        this.places = List.copyOf(places);
        this.stands = stands;
        this.dead = List.copyOf(dead);
        this.added = added;
    }

    static ElementStanding of(ElementSets.Sought sought, Facts facts) {
        Document document = facts.document();
        Markup markup = document.markup();
        if (sought instanceof ElementSets.Sought.One one) {
            List<Span> places = one.places(facts);
            BitSet covered = places.isEmpty() ? new BitSet(0) : BranchCover.of(markup, places);
            return new ElementStanding(
                    document,
                    covered,
                    places,
                    one.stands(facts),
                    places.isEmpty() ? one.dead(facts) : List.of(),
                    one.added(facts));
        }
        ElementSets.Sought.Several several = (ElementSets.Sought.Several) sought;
        List<ElementStanding> each = new ArrayList<>(several.each().size());
        for (ElementSets.Sought one : several.each()) {
            each.add(of(one, facts));
        }
        return several.all() ? all(each, document) : any(each, document);
    }

    private static ElementStanding any(List<ElementStanding> each, Document document) {
        BitSet covered = new BitSet();
        each.forEach(one -> covered.or(one.covered));
        return new ElementStanding(
                document,
                BranchCover.closed(document.markup(), covered),
                places(each),
                each.stream().anyMatch(one -> one.stands),
                each.stream().flatMap(one -> one.dead.stream()).toList(),
                !each.isEmpty() && each.stream().allMatch(one -> one.added));
    }

    /** Of what is needed beside what can't be known, all must be there. */
    private static ElementStanding all(List<ElementStanding> each, Document document) {
        BitSet covered = new BitSet();
        covered.set(0, document.markup().branches().size());
        each.forEach(one -> covered.and(one.covered));
        return new ElementStanding(
                document,
                covered,
                places(each),
                each.stream().allMatch(one -> one.stands),
                each.stream().flatMap(one -> one.dead.stream()).toList(),
                each.stream().anyMatch(one -> one.added)
                        && each.stream().allMatch(one -> one.added || one.covered.get(0)));
    }

    private static List<Span> places(List<ElementStanding> each) {
        List<Span> places = new ArrayList<>();
        each.forEach(one -> places.addAll(one.places));
        return places;
    }

    /**
     * Whether every reader sees it, whichever way the template goes that leads past one of the places that demand it.
     *
     * @param demandedAt the places; none if it is demanded everywhere
     */
    public boolean met(List<Span> demandedAt) {
        return demandedAt.isEmpty()
                ? covered.get(0)
                : demandedAt.stream()
                        .allMatch(place -> covered.get(
                                document.markup().branchAt(place.start()).id()));
    }

    /** Whether it stands somewhere, seen or not. */
    public boolean stands() {
        return stands;
    }

    /** Where it is a link of a mail that leads nowhere, as one that is not done yet, and no other does. */
    public List<Span> dead() {
        return dead;
    }

    /** Whether it can only stand in what is added when the content is sent. */
    public boolean added() {
        return added;
    }

    /** A way through the template on which it is not met though it is on another. */
    public Optional<BranchGap> gap(List<Span> demandedAt) {
        return BranchGap.of(document, covered, places, demandedAt);
    }
}
