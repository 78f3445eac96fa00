package io.brandrules.lint;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Image;
import io.brandrules.document.Link;
import io.brandrules.document.Part;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which links and images of a document readers see. Not thread-safe. */
final class SeenTags {
    /** No address that a mail can lead to: mails run no scripts. */
    private static final Pattern NOWHERE = Pattern.compile("(?is)#?!?|javascript:.*|about:blank");

    private final Document document;
    private final Map<Span, Link> links = new HashMap<>();
    private final Map<Span, Image> images = new HashMap<>();

    /** Whether the alternative text of an image is read, by its tag. */
    private final Map<Span, Boolean> named = new HashMap<>();

    private SeenTags(Document document) {
        this.document = document;
        document.links().forEach(link -> links.put(link.tag(), link));
        document.images().forEach(image -> images.put(image.tag(), image));
        for (Block block : document.blocks()) {
            if (block.part() == Part.ALT) {
                named.merge(block.anchor(), read(block), Boolean::logicalOr);
            }
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

    /** Whether a match is a link that leads nowhere, as one in a mail that is not done yet. */
    boolean dead(Match match) {
        Link link = match.matcher().target() instanceof Matcher.LinkTo ? links.get(match.anchor()) : null;
        return link != null && NOWHERE.matcher(link.target().toString().strip()).matches();
    }

    private boolean seen(Link link) {
        if (link.worded()) {
            Span text = link.text().span();
            return document.blocks().stream().anyMatch(block -> shown(block, text));
        }
        List<Image> within = document.imagesOf(link);
        return shown(link.tag()) && within.stream().anyMatch(this::seen);
    }

    /** Whether readers see what a block has of a stretch of the source. */
    private boolean shown(Block block, Span text) {
        MappedText all = block.text();
        if (!read(block) || all.isEmpty() || !all.span().overlaps(text)) {
            return false;
        }
        int from = all.indexAt(text.start());
        int to = all.indexAt(text.end());
        return from < to && document.shows(block, from, to);
    }

    private static boolean read(Block block) {
        return !block.hidden() && block.environments().contains(Environment.LIGHT);
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
