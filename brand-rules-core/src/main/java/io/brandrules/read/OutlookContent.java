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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Outlook alone reads: the content of conditional comments that are true for it and hidden from the rest. */
final class OutlookContent {
    private final TreeMap<Integer, Integer> contents = new TreeMap<>();

    OutlookContent(List<Conditional> conditionals) {
        for (Conditional conditional : conditionals) {
            Span content = conditional.content();
            if (conditional.hidden()
                    && conditional.outlook()
                    && !content.isEmpty()
                    && end(content.start()) < content.end()) {
                contents.put(content.start(), content.end());
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
                runs.add(new Run(Math.max(run.from(), from) - from, Math.min(run.to(), to) - from, run.element()));
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
                EnumSet.of(Environment.OUTLOOK));
    }

    private boolean within(Span span) {
        return end(span.start()) >= span.end() && end(span.start()) > span.start();
    }

    private boolean overlaps(Span span) {
        Map.Entry<Integer, Integer> content = contents.lowerEntry(span.end());
        return content != null && content.getValue() > span.start();
    }

    private int end(int offset) {
        Map.Entry<Integer, Integer> content = contents.floorEntry(offset);
        return content == null || content.getValue() <= offset ? -1 : content.getValue();
    }
}
