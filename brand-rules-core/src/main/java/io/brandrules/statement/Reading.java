package io.brandrules.statement;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Part;
import io.brandrules.match.Match;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.Span;
import io.brandrules.wording.Pieces;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some blocks of a document as one running text.
 *
 * @param blocks the passages of the pieces
 */
record Reading(List<Block> blocks, Pieces pieces) {
    private static final Set<Part> RUNNING = EnumSet.of(Part.HEADING, Part.BODY, Part.BUTTON, Part.LINK, Part.FOOTER);

    /** What every reader sees, in order; a sentence may run from one cell or paragraph into the next. */
    static Reading shown(Document document, Matches matches) {
        List<Block> blocks = new ArrayList<>();
        Pieces.Builder pieces = Pieces.builder();
        @Nullable Block last = null;
        for (Block block : document.blocks()) {
            if (shown(block)) {
                pieces.add(matches.normalized(block), last != null && last.branch() == block.branch());
                blocks.add(block);
                last = block;
            }
        }
        return new Reading(blocks, pieces.build());
    }

    /** All else, each block for itself. */
    static Reading unshown(Document document, Matches matches) {
        List<Block> blocks = new ArrayList<>();
        Pieces.Builder pieces = Pieces.builder();
        for (Block block : document.blocks()) {
            if (!shown(block)) {
                pieces.add(matches.normalized(block), false);
                blocks.add(block);
            }
        }
        return new Reading(blocks, pieces.build());
    }

    private static boolean shown(Block block) {
        return RUNNING.contains(block.part())
                && !block.hidden()
                && block.environments().contains(Environment.LIGHT);
    }

    /** Who sees a block of what is not shown. */
    Statement.Sight sight(int passage) {
        Block block = blocks.get(passage);
        return block.hidden() && RUNNING.contains(block.part()) ? Statement.Sight.HIDDEN : Statement.Sight.ELSEWHERE;
    }

    /** Some pieces as matches, one for each block. */
    List<Match> parts(Stretch stretch, Matcher matcher) {
        List<Match> parts = new ArrayList<>();
        for (int piece = stretch.from(); piece < stretch.to(); ) {
            int last = piece;
            while (last + 1 < stretch.to() && pieces.passage(last + 1) == pieces.passage(piece)) {
                last++;
            }
            Block block = blocks.get(pieces.passage(piece));
            parts.add(new Match(
                    matcher,
                    Optional.of(block),
                    block.text(),
                    pieces.written(piece).start(),
                    pieces.written(last).end(),
                    block.anchor(),
                    true));
            piece = last + 1;
        }
        return parts;
    }

    /** Where pieces of one block stand in the source; an empty stretch is the place behind the piece before it. */
    Span span(Stretch stretch) {
        if (stretch.from() < stretch.to()) {
            Block block = blocks.get(pieces.passage(stretch.from()));
            return block.text()
                    .span(
                            pieces.written(stretch.from()).start(),
                            pieces.written(stretch.to() - 1).end());
        }
        int before = stretch.from() - 1;
        Block block = blocks.get(pieces.passage(before));
        Span last = pieces.written(before);
        return Span.at(block.text().span(last.start(), last.end()).end());
    }
}
