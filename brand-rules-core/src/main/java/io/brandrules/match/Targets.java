package io.brandrules.match;

import io.brandrules.document.Document;
import io.brandrules.document.Image;
import io.brandrules.document.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's links and images with their addresses; worked out when they are first asked for. Not thread-safe. */
final class Targets {
    private final Document document;
    private @Nullable List<LinkTo> links;
    private @Nullable List<ImageFrom> images;

    Targets(Document document) {
        this.document = document;
    }

    record LinkTo(Link link, Address address) {}

    record ImageFrom(Image image, Address address) {}

    /** The links that a reader follows. */
    List<LinkTo> links() {
        List<LinkTo> known = links;
        if (known == null) {
            known = new ArrayList<>();
            for (Link link : document.links()) {
                if (link.kind() != Link.Kind.SENT) {
                    known.add(new LinkTo(link, Address.of(link.target())));
                }
            }
            links = known;
        }
        return known;
    }

    List<ImageFrom> images() {
        List<ImageFrom> known = images;
        if (known == null) {
            known = new ArrayList<>();
            for (Image image : document.images()) {
                known.add(new ImageFrom(image, Address.of(image.source())));
            }
            images = known;
        }
        return known;
    }
}
