package io.brandrules.read;

import io.brandrules.text.TagToken;
import java.util.Set;

/**
 * Treats the tags within a picture that is written in the body. Those that HTML has a remedy for, and those that may hold
 * HTML, it leaves to the parser.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign">HTML, the rules for parsing
 *     tokens in foreign content</a>
 */
final class SvgTags {
    private static final Set<String> DRAWN = Set.of(
            "animate",
            "circle",
            "clippath",
            "defs",
            "ellipse",
            "fegaussianblur",
            "filter",
            "g",
            "line",
            "lineargradient",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialgradient",
            "rect",
            "stop",
            "symbol",
            "text",
            "tspan",
            "use");

    private final OpenElements open;

    SvgTags(OpenElements open) {
        this.open = open;
    }

    /** Treats a start tag. */
    void start(TagToken token, TagTraits traits) {
        if (DRAWN.contains(token.name())) {
            open.pushForeign(token, traits);
        } else {
            open.giveUp();
        }
    }

    /** Treats an end tag, which must be that of the innermost element. */
    void end(String name) {
        if (open.top().named(name)) {
            open.pop(name);
        } else {
            open.giveUp();
        }
    }
}
