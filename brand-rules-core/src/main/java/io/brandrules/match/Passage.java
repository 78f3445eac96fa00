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
    private final Optional<Block> block;
    private final MappedText text;
    private final Normalized normalized;
    private final boolean turkish;
    private @Nullable String spaced;
    private @Nullable Pieces pieces;
    private int digits = -1;

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
                row = c >= '0' && c <= '9' ? row + 1 : 0;
                most = Math.max(most, row);
            }
            digits = most;
        }
        return digits;
    }

    /** The text with every space a plain one, so that a pattern need not know of the others; each character keeps its place. */
    String spaced() {
        String known = spaced;
        if (known == null) {
            known = spaced(text.toString());
            spaced = known;
        }
        return known;
    }

    private static String spaced(String text) {
        char @Nullable [] spaced = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isSpaceChar(c)) {
                spaced = spaced == null ? text.toCharArray() : spaced;
                spaced[i] = ' ';
            }
        }
        return spaced == null ? text : new String(spaced);
    }
}
