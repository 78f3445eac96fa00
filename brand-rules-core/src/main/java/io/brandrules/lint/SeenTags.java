package io.brandrules.lint;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Image;
import io.brandrules.document.Link;
import io.brandrules.document.Part;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which links and images of a document readers see. Not thread-safe. */
final class SeenTags {
    private final Document document;
    private final Map<Span, Link> links = new HashMap<>();
    private final Map<Span, Image> images = new HashMap<>();

    /** Whether the alternative text of an image is read, by its tag. */
    private final Map<Span, Boolean> named = new HashMap<>();

    /** Where texts that are read start, and how far that of those up to there reaches. */
    private final TreeMap<Integer, Integer> reaches = new TreeMap<>();

    private SeenTags(Document document) {
        this.document = document;
        document.links().forEach(link -> links.put(link.tag(), link));
        document.images().forEach(image -> images.put(image.tag(), image));
        for (Block block : document.blocks()) {
            boolean read = !block.hidden() && block.environments().contains(Environment.LIGHT);
            if (block.part() == Part.ALT) {
                named.merge(block.anchor(), read, Boolean::logicalOr);
            } else if (read) {
                Span span = block.text().span();
                reaches.merge(span.start(), span.end(), Math::max);
            }
        }
        int reach = 0;
        for (Map.Entry<Integer, Integer> text : reaches.entrySet()) {
            reach = Math.max(reach, text.getValue());
            text.setValue(reach);
        }
    }

    static SeenTags of(Facts facts) {
        return new SeenTags(facts.document());
    }

    /** Whether readers see a link or an image that a matcher found; what is neither counts as it is. */
    boolean seen(Match match) {
        Matcher.Target target = match.matcher().target();
        Link link = target instanceof Matcher.LinkTo ? links.get(match.anchor()) : null;
        Image image = target instanceof Matcher.ImageOf ? images.get(match.anchor()) : null;
        return (link == null || seen(link)) && (image == null || seen(image));
    }

    private boolean seen(Link link) {
        if (link.worded()) {
            Map.Entry<Integer, Integer> text =
                    reaches.floorEntry(link.text().span().start());
            return text != null && text.getValue() > link.text().span().start();
        }
        List<Image> within = document.imagesOf(link);
        return shown(link.tag()) && within.stream().anyMatch(this::seen);
    }

    private boolean seen(Image image) {
        Boolean read = named.get(image.tag());
        return read == null ? image.use() != Image.Use.DECORATION && shown(image.tag()) : read;
    }

    /** Whether a tag does not stand where Outlook alone looks. */
    private boolean shown(Span tag) {
        return document.markup().conditionals().stream()
                .noneMatch(comment -> comment.hidden() && comment.content().contains(tag));
    }
}
