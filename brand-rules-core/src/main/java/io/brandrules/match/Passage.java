package io.brandrules.match;

import io.brandrules.document.Block;
import io.brandrules.term.Normalized;
import io.brandrules.text.MappedText;
import java.util.Optional;

/** A text of the document as it is searched. Compared by identity, as there is one for each text. */
final class Passage {
    private final Block block;
    private final Normalized normalized;

    Passage(Block block) {
        this.block = block;
        this.normalized = Normalized.of(block.text());
    }

    Optional<Block> block() {
        return Optional.of(block);
    }

    MappedText text() {
        return block.text();
    }

    Normalized normalized() {
        return normalized;
    }
}
