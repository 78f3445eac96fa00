package io.brandrules.read;

import io.brandrules.read.TagTraits.Kind;
import io.brandrules.text.TagToken;
import org.jspecify.annotations.Nullable;

/**
 * Treats the tags of what stands in the body, tables aside.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody">HTML, the insertion mode "in
 *     body"</a>
 */
final class BodyTags {
    private final OpenElements open;
    private @Nullable TreeElement form;

    BodyTags(OpenElements open) {
        this.open = open;
    }

    /**
     * Treats a start tag.
     *
     * @param lineFollows whether a line ends right behind it
     * @param standard whether the document asks for standards mode
     */
    void start(TagToken token, TagTraits traits, boolean lineFollows, boolean standard) {
        Kind kind = traits.kind();
        switch (kind) {
            case HTML, HEAD, BODY -> open.giveUp();
            case METADATA, VOID -> open.hold(open.top(), token, traits);
            case RULE -> {
                open.closeParagraph();
                open.hold(open.top(), token, traits);
            }
            case FORMATTING -> {
                boolean alone = token.name().equals("a") || token.name().equals("nobr");
                if (alone && open.inScope(token.name()) >= 0) {
                    open.giveUp();
                }
                open.push(token, traits);
            }
            case BLOCK, PARAGRAPH -> {
                open.closeParagraph();
                open.push(token, traits);
            }
            case ITEM, DEFINITION -> {
                open.closeItem(kind);
                open.closeParagraph();
                open.push(token, traits);
            }
            case HEADING -> {
                open.closeParagraph();
                if (open.top().kind() == Kind.HEADING) {
                    open.pop("");
                }
                open.push(token, traits);
            }
            case PREFORMATTED -> {
                open.closeParagraph();
                if (lineFollows) {
                    open.giveUp();
                }
                open.push(token, traits);
            }
            case FORM -> {
                if (form != null) {
                    open.giveUp();
                }
                open.closeParagraph();
                form = open.push(token, traits);
            }
            case BUTTON -> {
                if (open.inScope("button") >= 0) {
                    open.giveUp();
                }
                open.push(token, traits);
            }
            case TABLE -> {
                if (standard) {
                    open.closeParagraph();
                }
                open.push(token, traits);
            }
            case SVG -> open.pushForeign(token, traits);
            default -> open.push(token, traits);
        }
    }

    /** Treats an end tag. */
    void end(String name, Kind kind) {
        switch (kind) {
            case FORMATTING -> endFormatting(name);
            case PARAGRAPH -> endScoped(name, open.inButtonScope(), true);
            case BLOCK, BUTTON, PREFORMATTED, DEFINITION -> endScoped(name, open.inScope(name), false);
            case ITEM -> endScoped(name, open.inListScope(), false);
            case HEADING -> endHeading(name);
            case FORM -> endForm(name);
            default -> endOther(name);
        }
    }

    private void endScoped(String name, int index, boolean needed) {
        if (index >= 0) {
            open.closeTo(index, name, false);
        } else if (needed) {
            open.giveUp();
        }
    }

    private void endHeading(String name) {
        for (int i = open.size() - 1; !open.at(i).kind().barrier(); i--) {
            if (open.at(i).kind() == Kind.HEADING) {
                open.closeTo(i, name, false);
                return;
            }
        }
    }

    private void endForm(String name) {
        TreeElement started = form;
        form = null;
        if (started == null) {
            return;
        }
        while (open.top().kind().yielding()) {
            open.pop(name);
        }
        if (open.top() == started) {
            open.pop(name);
        } else {
            open.giveUp();
        }
    }

    /** Ends formatting where nothing else would have to be ended and begun anew. */
    private void endFormatting(String name) {
        int at = open.size() - 1;
        while (!open.at(at).named(name)) {
            TreeElement each = open.at(at--);
            if (each.kind().barrier() || each.kind() == Kind.BODY) {
                return;
            }
            if (each.traits().special() || each.kind() == Kind.FORMATTING) {
                if (open.inScope(name) >= 0) {
                    open.giveUp();
                }
                return;
            }
        }
        open.closeTo(at, name, true);
    }

    private void endOther(String name) {
        int at = open.size() - 1;
        while (!open.at(at).named(name)) {
            if (open.at(at--).traits().special()) {
                return;
            }
        }
        open.closeTo(at, name, false);
    }
}
