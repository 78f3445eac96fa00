package io.brandrules.rules.link;

import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.document.Link;
import io.brandrules.lint.Facts;
import io.brandrules.text.MappedText;
import io.brandrules.web.LinkWrapper;
import io.brandrules.web.WebAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages that a document links to; of a link whose host a template fills in, or that a service hides, it is told.
 *
 * @param pages in the order of the links
 */
record LinkedPages(List<Page> pages) {
    LinkedPages {
        pages = List.copyOf(pages);
    }

    /** A link, and the page that it leads to. */
    record Page(Link link, WebAddress address) {}

    static List<Page> of(Facts facts) {
        return facts.shared(LinkedPages.class, LinkedPages::find).pages();
    }

    private static LinkedPages find(Facts facts) {
        List<Page> pages = new ArrayList<>();
        for (Link link : facts.document().links()) {
            WebAddress address = unwrapped(WebAddress.of(link.target(), facts.document()), facts.document());
            if (address.kind() == WebAddress.Kind.UNKNOWN) {
                facts.gap(new Gap(
                        Gap.Cause.TEMPLATE_HOLE, link.target().span(), "where a link leads that a template fills in"));
            } else if (address.kind() == WebAddress.Kind.WEB) {
                pages.add(new Page(link, address));
            }
        }
        return new LinkedPages(pages);
    }

    private static WebAddress unwrapped(WebAddress address, Document document) {
        return LinkWrapper.target(address)
                .map(target ->
                        WebAddress.of(MappedText.builder().atomic(target, 0, 0).build(), document))
                .filter(inner -> inner.kind() == WebAddress.Kind.WEB)
                .orElse(address);
    }
}
