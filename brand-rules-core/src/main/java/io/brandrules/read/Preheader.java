package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Part;
import java.util.List;
import java.util.Set;

/** Finds the text of a mail that an inbox shows after the subject: the first of the body, where the body hides it. */
final class Preheader {
    private static final Set<Part> PAINTED = Set.of(Part.BODY, Part.HEADING, Part.BUTTON, Part.FOOTER, Part.PREHEADER);

    private Preheader() {}

    /**
     * Makes the first text a preheader if it is hidden, and what a template fills in before it. No preheader counts as
     * hidden, or as hidden from Outlook: the inbox shows it. One that the author names so has its part already.
     */
    static void mark(List<Block> blocks, HtmlScope scope) {
        int first = first(blocks);
        char filler = scope.markup().filler();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean leads =
                    i == first || PAINTED.contains(block.part()) && filled(block, filler) && before(blocks, i, first);
            if (block.hidden() && (leads || block.part() == Part.PREHEADER)) {
                blocks.set(i, preheader(block, scope.audience()));
            }
        }
    }

    /** Whether a template fills in what stands there. */
    private static boolean filled(Block block, char filler) {
        return !block.runs().isEmpty() && block.text().toString().indexOf(filler) >= 0;
    }

    private static boolean before(List<Block> blocks, int index, int other) {
        return other < 0
                || blocks.get(index)
                                .text()
                                .span()
                                .compareTo(blocks.get(other).text().span())
                        < 0;
    }

    /** The index of the first of the blocks that hold a word; -1 where none does. */
    private static int first(List<Block> blocks) {
        int first = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (PAINTED.contains(block.part())
                    && !block.runs().isEmpty()
                    && before(blocks, i, first)
                    && block.text().toString().codePoints().anyMatch(Character::isLetterOrDigit)) {
                first = i;
            }
        }
        return first;
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
