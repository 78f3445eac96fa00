package io.brandrules.include;

import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a layout in the place of its own.
 *
 * @param whole what the layout as a whole is put around, if that is said; Handlebars
 * @param blocks by name, what each is filled with: the first is read, the next where that asks for it
 * @param original what the block that is being read stands in the place of
 */
record Filling(Optional<Piece> whole, Map<String, List<Piece>> blocks, List<Piece> original) {
    static final Filling NONE = new Filling(Optional.empty(), Map.of(), List.of());

    /** A file that is read, by its number in the composition. */
    record File(int number, Composition.Written written, Markup markup) {
        Optional<String> path() {
            return written.itself() ? Optional.empty() : Optional.of(written.path());
        }
    }

    /** A part of a file. */
    record Piece(File file, Span span) {}

    static Filling around(Piece whole) {
        return new Filling(Optional.of(whole), Map.of(), List.of());
    }

    /** What a layout is filled with that is filled with this, and with the blocks of a file that names it. */
    Filling with(File file, Span range) {
        Map<String, List<Piece>> all = new HashMap<>(blocks);
        for (LayoutBlocks.Block block : LayoutBlocks.of(file.markup())) {
            if (range.contains(block.whole())) {
                List<Piece> pieces = new ArrayList<>(all.getOrDefault(block.name(), List.of()));
                pieces.add(new Piece(file, block.content()));
                all.put(block.name(), pieces);
            }
        }
        return new Filling(whole, all, List.of());
    }

    /** What holds within a piece that stands in the place of others. */
    Filling within(List<Piece> others) {
        return new Filling(whole, blocks, others);
    }
}
