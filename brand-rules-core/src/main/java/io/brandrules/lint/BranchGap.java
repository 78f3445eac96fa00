package io.brandrules.lint;

import io.brandrules.document.Document;
import io.brandrules.text.Branch;
import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A way through a template on which something is not met, though it is on another.
 *
 * @param place that begins the way, or the only one on which it is met
 * @param told as the end of a sentence: {@code not where {% else %} of line 5 is taken}
 */
public record BranchGap(Span place, String told) {
    private static final int LONGEST = 60;

    /**
     * The first such way.
     *
     * @param covered the arms on which it is met
     * @param met where it is
     * @param needed where it is needed; empty for everywhere
     */
    static Optional<BranchGap> of(Document document, BitSet covered, List<Span> met, List<Span> needed) {
        Markup markup = document.markup();
        BitSet touched = arms(markup, met);
        BitSet asked = arms(markup, needed);
        List<Branch> branches = markup.branches();
        int around = 0;
        for (int id = 1; id < branches.size(); id++) {
            Branch arm = branches.get(id);
            if (arm.parent() != around || !touched.get(id)) {
                continue;
            }
            Optional<Branch> other = other(branches, arm, covered, touched, asked);
            if (other.isPresent()) {
                return Optional.of(without(document, other.get()));
            }
            if (covered.get(id)) {
                return Optional.of(only(document, branches, arm, covered));
            }
            around = id;
        }
        return Optional.empty();
    }

    /** The arms that hold some places, and those around them. */
    private static BitSet arms(Markup markup, List<Span> places) {
        BitSet arms = new BitSet();
        for (Span place : places) {
            Branch arm = markup.branchAt(place.start());
            while (arm.id() > 0 && !arms.get(arm.id())) {
                arms.set(arm.id());
                arm = markup.branches().get(arm.parent());
            }
        }
        return arms;
    }

    /** An arm of the same conditional on which it is not met at all: best the one on which it is asked for. */
    private static Optional<Branch> other(
            List<Branch> branches, Branch arm, BitSet covered, BitSet touched, BitSet asked) {
        List<Branch> others = branches.stream()
                .filter(other -> other.id() > 0 && other.chain() == arm.chain())
                .filter(other -> !covered.get(other.id()) && !touched.get(other.id()))
                .toList();
        return others.stream()
                .filter(other -> asked.get(other.id()))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private static BranchGap without(Document document, Branch arm) {
        if (document.markup().alternative(arm)) {
            return new BranchGap(Span.at(arm.span().start()), "not " + part(document, arm));
        }
        Span place = opener(document, arm);
        return new BranchGap(place, "not where " + named(document, place) + " is taken");
    }

    private static String part(Document document, Branch arm) {
        return "in the " + (document.markup().html(arm.span().start()) ? "HTML" : "plain text") + " part of the mail";
    }

    /**
     * A way that leads through an arm, or past all arms of its conditional: {@code where {% if x %} of line 2 is taken},
     * {@code in the HTML part of the mail}.
     */
    public static String where(Document document, Branch arm, boolean taken) {
        if (document.markup().alternative(arm)) {
            return part(document, arm);
        }
        return "where " + named(document, opener(document, arm)) + (taken ? " is taken" : " is not taken");
    }

    /** A conditional without an else, on all arms of which it is met. */
    private static BranchGap only(Document document, List<Branch> branches, Branch arm, BitSet covered) {
        List<String> taken = branches.stream()
                .filter(other -> other.id() > 0 && other.chain() == arm.chain() && covered.get(other.id()))
                .map(other -> named(document, opener(document, other)))
                .toList();
        return new BranchGap(opener(document, arm), "only where " + String.join(" or ", taken) + " is taken");
    }

    /** The tag of the template that opens an arm; where it begins if there is none. */
    private static Span opener(Document document, Branch arm) {
        return document.markup().templates().stream()
                .map(TemplateToken::span)
                .filter(span -> span.end() == arm.span().start())
                .findFirst()
                .orElse(Span.at(arm.span().start()));
    }

    private static String named(Document document, Span place) {
        String tag = Excerpts.of(document.source().text(), place);
        Composition.Place written = document.composition().place(place);
        String line = "line "
                + written.file().source().position(written.span().start()).line()
                + (written.file().itself() ? "" : " of " + written.file().name());
        return tag.isEmpty() || tag.length() > LONGEST ? "the branch of " + line : tag + " of " + line;
    }
}
