package io.brandrules.rules.link;

import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.document.Link;
import io.brandrules.lint.Facts;
import io.brandrules.text.MappedText;
import io.brandrules.text.Ways;
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

    /**
     * A page that a link leads to.
     *
     * @param target as it is written, or the arm of a template's conditional that leads there
     */
    record Page(Link link, WebAddress address, MappedText target) {}

    static List<Page> of(Facts facts) {
        return facts.shared(LinkedPages.class, LinkedPages::find).pages();
    }

    private static LinkedPages find(Facts facts) {
        List<Page> pages = new ArrayList<>();
        for (Link link : facts.document().links()) {
            List<Ways.Way> ways = Ways.of(facts.document().markup(), link.target());
            if (ways.isEmpty() || !ways.stream().allMatch(Ways.Way::complete)) {
                add(link, begun(link.target(), facts.document()), link.target(), facts, pages);
                continue;
            }
            for (Ways.Way way : ways) {
                MappedText arm = link.target().slice(way.from(), way.to());
                boolean whole = arm.toString().equals(way.text().toString().strip());
                add(link, way.text(), whole ? arm : link.target(), facts, pages);
            }
        }
        return new LinkedPages(pages);
    }

    private static void add(Link link, MappedText written, MappedText target, Facts facts, List<Page> pages) {
        WebAddress address = unwrapped(WebAddress.of(written, facts.document()), facts.document());
        if (address.kind() == WebAddress.Kind.UNKNOWN) {
            facts.gap(new Gap(Gap.Cause.TEMPLATE_HOLE, target.span(), "where a link leads that a template fills in"));
        } else if (address.kind() == WebAddress.Kind.WEB) {
            pages.add(new Page(link, address, target));
        }
    }

    /** An address of which no more is known than what stands before a template has a say. */
    private static MappedText begun(MappedText target, Document document) {
        char filler = document.markup().filler();
        int end = 0;
        while (end < target.length() && target.charAt(end) != ' ' && target.charAt(end) != filler) {
            end++;
        }
        MappedText.Builder begun = MappedText.builder().append(target, 0, end);
        int from = end < target.length()
                ? target.span(end, target.length()).start()
                : target.span().end();
        return begun.atomic(String.valueOf(filler), from, target.span().end()).build();
    }

    private static WebAddress unwrapped(WebAddress address, Document document) {
        return LinkWrapper.target(address)
                .map(target ->
                        WebAddress.of(MappedText.builder().atomic(target, 0, 0).build(), document))
                .filter(inner -> inner.kind() == WebAddress.Kind.WEB)
                .orElse(address);
    }
}
