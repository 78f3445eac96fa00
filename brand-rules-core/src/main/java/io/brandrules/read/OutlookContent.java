package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Image;
import io.brandrules.document.Link;
import io.brandrules.document.Region;
import io.brandrules.document.Run;
import io.brandrules.text.Conditional;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What Outlook alone reads: the content of conditional comments that are true for it and hidden from the rest. */
final class OutlookContent {
    private final int[] starts;
    private final int[] ends;
    private int count;

    OutlookContent(List<Conditional> conditionals) {
        starts = new int[conditionals.size()];
        ends = new int[conditionals.size()];
        for (Conditional conditional : conditionals) {
            Span content = conditional.content();
            if (conditional.hidden()
                    && conditional.outlook()
                    && !content.isEmpty()
                    && end(content.start()) < content.end()) {
                starts[count] = content.start();
                ends[count++] = content.end();
            }
        }
    }

    /** Adds what was read of Outlook's view and stands in such content; the rest all clients read alike. */
    void add(Reading outlook, Reading reading) {
        for (Block block : outlook.blocks) {
            parts(block, reading.blocks);
        }
        for (Link link : outlook.links) {
            if (within(link.tag())) {
                reading.links.add(link);
            }
        }
        for (Image image : outlook.images) {
            if (within(image.tag())) {
                reading.images.add(image);
            }
        }
        for (Region region : outlook.regions) {
            if (within(region.tag())) {
                reading.regions.add(region);
            }
        }
    }

    /** Of a block that lies across the border, the stretches within. */
    private void parts(Block block, List<Block> blocks) {
        MappedText text = block.text();
        if (text.span().isEmpty() ? !within(text.span()) : !overlaps(text.span())) {
            return;
        }
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && within(text.span(i, i + 1));
            if (inside && from < 0 && !TextFlow.white(text.charAt(i))) {
                from = i;
            } else if (!inside && from >= 0) {
                blocks.add(part(block, from, i));
                from = -1;
            }
        }
    }

    private static Block part(Block block, int from, int end) {
        int to = end;
        while (to > from && TextFlow.white(block.text().charAt(to - 1))) {
            to--;
        }
        List<Run> runs = new ArrayList<>();
        for (Run run : block.runs()) {
            if (run.to() > from && run.from() < to) {
                int last = Math.min(run.to(), to) - from;
                runs.add(new Run(Math.max(run.from(), from) - from, last, run.element(), run.language()));
            }
        }
        return new Block(
                block.part(),
                block.level(),
                block.text().slice(from, to),
                block.anchor(),
                runs,
                block.hidden(),
                block.language(),
                block.branch(),
                Set.of(Environment.OUTLOOK));
    }

    private boolean within(Span span) {
        return end(span.start()) >= span.end() && end(span.start()) > span.start();
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return count == 0;
    }

    /** Whether some of such content stands in a span. */
    boolean overlaps(Span span) {
        int last = last(span.end() - 1);
        return last >= 0 && ends[last] > span.start();
    }

    private int end(int offset) {
        int last = last(offset);
        return last < 0 || ends[last] <= offset ? -1 : ends[last];
    }

    /** The last content that begins at an offset or before it; negative where none does. */
    private int last(int offset) {
        int index = Arrays.binarySearch(starts, 0, count, offset);
        return index < 0 ? -index - 2 : index;
    }
}
