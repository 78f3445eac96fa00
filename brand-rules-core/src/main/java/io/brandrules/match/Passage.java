package io.brandrules.match;

import io.brandrules.document.Block;
import io.brandrules.term.Normalized;
import io.brandrules.term.TurkishI;
import io.brandrules.text.MappedText;
import io.brandrules.wording.Pieces;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of the document as it is searched. Compared by identity, as there is one for each text. */
final class Passage {
    private static final String SILENT = "\u00ad\u200b\u2060\ufeff";

    private final Optional<Block> block;
    private final MappedText text;
    private final Normalized normalized;
    private final boolean turkish;
    private @Nullable String spaced;
    private @Nullable Pieces pieces;
    private int @Nullable [] places;
    private int digits = -1;
    private long pairs = -1;

    /**
     * The text of a block.
     *
     * @param language its tag
     */
    Passage(Block block, String language) {
        this.block = Optional.of(block);
        this.turkish = TurkishI.spoken(language);
        this.text = block.text();
        this.normalized = Normalized.of(text);
    }

    /** A text that is no block's, such as a link's target. */
    Passage(MappedText text) {
        this.block = Optional.empty();
        this.turkish = false;
        this.text = text;
        this.normalized = Normalized.of(text);
    }

    Optional<Block> block() {
        return block;
    }

    MappedText text() {
        return text;
    }

    Normalized normalized() {
        return normalized;
    }

    /** Its words, figures and signs. */
    Pieces pieces() {
        Pieces known = pieces;
        if (known == null) {
            known = Pieces.builder().add(normalized, false).build();
            pieces = known;
        }
        return known;
    }

    /** Whether its language tells i with a dot from i without one. */
    boolean turkish() {
        return turkish;
    }

    /** The most digits that stand in a row; those of other scripts are digits to no pattern. */
    int digits() {
        if (digits < 0) {
            int row = 0;
            int most = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (SILENT.indexOf(c) < 0) {
                    row = c >= '0' && c <= '9' ? row + 1 : 0;
                    most = Math.max(most, row);
                }
            }
            digits = most;
        }
        return digits;
    }

    /** The pairs of {@linkplain Kinds kinds of characters} that stand side by side as patterns read it. */
    long pairs() {
        if (pairs < 0) {
            pairs = Kinds.pairs(spaced());
        }
        return pairs;
    }

    /**
     * The text as patterns read it: with every space a plain one, so that a pattern need not know of the others, and
     * without soft hyphens and other signs that only say where a line may break.
     */
    String spaced() {
        String known = spaced;
        if (known == null) {
            known = heard(text.toString());
            spaced = known;
        }
        return known;
    }

    /** Where a character of the text as patterns read it stands. */
    int place(int at) {
        int[] known = places;
        return known == null ? at : known[at];
    }

    private String heard(String all) {
        int plain = 0;
        while (plain < all.length() && (all.charAt(plain) < 0x80 || isHeard(all.charAt(plain)))) {
            plain++;
        }
        if (plain == all.length()) {
            return all;
        }
        StringBuilder heard = new StringBuilder(all.length());
        int[] at = new int[all.length()];
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (SILENT.indexOf(c) < 0) {
                at[heard.length()] = i;
                heard.append(Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        places = heard.length() < all.length() ? at : null;
        return heard.toString();
    }

    private static boolean isHeard(char c) {
        return !Character.isSpaceChar(c) && SILENT.indexOf(c) < 0;
    }
}
