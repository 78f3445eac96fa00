package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the text of a mail that an inbox shows after the subject: the first of the body, where the body hides it. */
final class Preheader {
    private static final Set<Part> PAINTED = Set.of(Part.BODY, Part.HEADING, Part.BUTTON, Part.FOOTER, Part.PREHEADER);

    private Preheader() {}

    /**
     * Makes the first text a preheader if it is hidden. No preheader counts as hidden, or as hidden
     * from Outlook: the inbox shows it. One that the
     * author names so has its part already.
     */
    static void mark(List<Block> blocks, Audience audience) {
        blocks.stream()
                .filter(block -> PAINTED.contains(block.part()) && !block.runs().isEmpty())
                .filter(block -> block.text().toString().codePoints().anyMatch(Character::isLetterOrDigit))
                .min(Comparator.comparing(block -> block.text().span()))
                .filter(Block::hidden)
                .ifPresent(first -> blocks.set(blocks.indexOf(first), preheader(first, audience)));
        blocks.replaceAll(
                block -> block.part() == Part.PREHEADER && block.hidden() ? preheader(block, audience) : block);
    }

    private static Block preheader(Block block, Audience audience) {
        return new Block(
                Part.PREHEADER,
                0,
                block.text(),
                block.anchor(),
                block.runs(),
                false,
                block.language(),
                block.branch(),
                audience.at(block.text().span().start()));
    }
}
