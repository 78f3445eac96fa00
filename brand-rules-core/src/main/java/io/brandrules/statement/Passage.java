package io.brandrules.statement;

import io.brandrules.document.Block;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.MappedText;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is read of a block.
 *
 * @param text all of its text, or what of it is on one way through the template
 * @param kept the characters of the block's text that it consists of
 */
record Passage(Block block, MappedText text, List<Stretch> kept) {
    Passage {
        kept = List.copyOf(kept);
    }

    static Passage of(Block block) {
        return new Passage(
                block, block.text(), List.of(new Stretch(0, block.text().length())));
    }

    /** Some characters as matches in the block's own text, one for each stretch without anything between. */
    List<Match> parts(int from, int to, Matcher matcher) {
        List<Match> parts = new ArrayList<>();
        int read = 0;
        for (Stretch stretch : kept) {
            int shift = stretch.from() - read;
            int first = Math.max(from + shift, stretch.from());
            int end = Math.min(to + shift, stretch.to());
            if (first < end) {
                parts.add(new Match(matcher, Optional.of(block), block.text(), first, end, block.anchor(), true));
            }
            read += stretch.to() - stretch.from();
        }
        return parts;
    }
}
