package io.brandrules.wording;

import io.brandrules.wording.Pieces.Kind;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passage of a text that comes nearest to a wording, and how the two differ.
 *
 * <p>Near is a passage that has at least three in five of the wording's words in their order, with not many others between
 * them: each word of the wording that stands is worth ten, each other word between them takes two, a sign one, and half of what the
 * whole wording is worth must be reached. So a passage with four in five of the words in order, and no more others than
 * the wording has words, is always found.
 *
 * @param passage the pieces of the text, from the first that is the wording's to the last
 * @param kept how many of the wording's words stand there in order
 * @param words how many it has
 * @param changes what differs, in order
 */
public record Alignment(Wording wording, Stretch passage, int kept, int words, List<Change> changes) {
    static final int WORD = 10;
    static final int SIGN = 1;
    private static final double LEAST = 0.6;

    public Alignment {
        changes = List.copyOf(changes);
    }

    /**
     * One difference.
     *
     * @param demanded what the wording has there, variables in braces; empty for what was added
     * @param pieces how many pieces of the wording that is
     * @param found what the text has; empty for what is missing
     * @param place the pieces of the text; empty, before the piece that follows, for what is missing
     */
    public record Change(String demanded, int pieces, String found, Stretch place) {
        /** The same difference, where what the text has is shown otherwise. */
        public Change found(String shown) {
            return new Change(demanded, pieces, shown, place);
        }
    }

    /** How much of the wording stands: 1 is all of its words. */
    public double share() {
        return words == 0 ? 0 : (double) kept / words;
    }

    /** The nearest passage of a text, if one is near. */
    public static Optional<Alignment> of(Wording wording, Pieces text) {
        return of(wording, text, LEAST);
    }

    /**
     * The nearest passage of a text, if one has enough of the wording.
     *
     * @param least the share of its words that is enough, from a half on
     */
    public static Optional<Alignment> of(Wording wording, Pieces text, double least) {
        Grid.Best best = null;
        for (Stretch section : text.sections()) {
            if (section.to() > section.from()) {
                Grid.Best here = Grid.best(wording, text, section);
                best = best == null || here.score() > best.score() ? here : best;
            }
        }
        int words = wording.words();
        if (best == null || best.score() * 2 < words * WORD) {
            return Optional.empty();
        }
        Alignment found = new Trace(wording, text, best.passage()).alignment();
        Stretch grown = Edges.grown(found, text);
        if (!grown.equals(best.passage())) {
            found = new Trace(wording, text, grown).alignment();
        }
        return found.kept >= 2 && found.share() >= least ? Optional.of(found) : Optional.empty();
    }

    /** Differences, for a sentence: {@code "might" stands for "may", "at risk" is missing}. */
    public static String told(List<Change> changes) {
        List<String> parts = new ArrayList<>();
        for (Change change : changes) {
            if (change.found().isEmpty()) {
                parts.add("\"" + change.demanded() + "\" is missing");
            } else if (change.demanded().isEmpty()) {
                parts.add("\"" + change.found() + "\" is added");
            } else {
                parts.add("\"" + change.found() + "\" stands for \"" + change.demanded() + "\"");
            }
        }
        return String.join(", ", parts);
    }

    /** What a piece of the wording is worth where it stands. */
    static int worth(Kind kind) {
        return kind == Kind.SIGN ? SIGN : WORD;
    }

    /** What a piece that is not the wording's takes away. */
    static int cost(Kind kind) {
        return kind == Kind.SIGN ? 1 : 2;
    }
}
