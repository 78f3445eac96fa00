package io.brandrules.match;

import io.brandrules.document.Block;
import io.brandrules.term.Normalized;
import io.brandrules.text.MappedText;
import java.util.Optional;

/** A text of the document as it is searched. Compared by identity, as there is one for each text. */
final class Passage {
    private final Optional<Block> block;
    private final MappedText text;
    private final Normalized normalized;

    Passage(Block block) {
        this.block = Optional.of(block);
        this.text = block.text();
        this.normalized = Normalized.of(text);
    }

    /** A text that is no block's, such as a link's target. */
    Passage(MappedText text) {
        this.block = Optional.empty();
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
}
