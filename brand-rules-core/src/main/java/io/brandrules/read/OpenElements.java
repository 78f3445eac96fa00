package io.brandrules.read;

import io.brandrules.read.TagTraits.Kind;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The elements that are open while a tree is made, the outermost first; and whether the tree can be made by simple means
 * at all. Not thread-safe.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements">HTML, the stack of open
 *     elements</a>
 */
final class OpenElements {
    private static final int DEEPEST = 250;

    private final Elements elements;
    private final TreeElement root;
    private final List<TreeElement> open = new ArrayList<>();
    private boolean odd;

    /** The tag in hand. */
    private Span tag = Span.at(0);

    /** Nothing is open. */
    OpenElements(Elements elements) {
        this.elements = elements;
        this.root = TreeElement.implied(Elements.DOCUMENT, true, -1, Map.of(), elements);
    }

    /** What holds all elements. */
    TreeElement root() {
        return root;
    }

    /** Whether something was met that is not regular. */
    boolean odd() {
        return odd;
    }

    Span tag() {
        return tag;
    }

    /** Takes a tag, or a place that stands for one, in hand. */
    void tag(Span span) {
        tag = span;
    }

    TreeElement at(int index) {
        return open.get(index);
    }

    int size() {
        return open.size();
    }

    void giveUp() {
        odd = true;
    }

    TreeElement top() {
        return open.get(open.size() - 1);
    }

    /** The innermost part of a table that is open; negative outside of all tables. */
    int grid() {
        int at = open.size() - 1;
        while (at >= 0 && !open.get(at).kind().part() && open.get(at).kind() != Kind.TABLE) {
            at--;
        }
        return at;
    }

    int inScope(String name) {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).named(name)) {
                return i;
            }
            if (open.get(i).kind().barrier()) {
                return -1;
            }
        }
    }

    int inButtonScope() {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).kind() == Kind.PARAGRAPH) {
                return i;
            }
            if (open.get(i).kind().barrier() || open.get(i).kind() == Kind.BUTTON) {
                return -1;
            }
        }
    }

    int inListScope() {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).kind() == Kind.ITEM) {
                return i;
            }
            if (open.get(i).kind().barrier()
                    || open.get(i).named("ul")
                    || open.get(i).named("ol")) {
                return -1;
            }
        }
    }

    int inTableScope(String name) {
        for (int i = open.size() - 1; ; i--) {
            if (open.get(i).named(name)) {
                return i;
            }
            if (open.get(i).kind() == Kind.TABLE || open.get(i).kind() == Kind.HTML) {
                return -1;
            }
        }
    }

    void closeParagraph() {
        int at = inButtonScope();
        if (at >= 0) {
            closeTo(at, "", false);
        }
    }

    void closeItem(Kind kind) {
        for (int i = open.size() - 1; i > 0; i--) {
            TreeElement each = open.get(i);
            if (each.kind() == kind) {
                closeTo(i, "", false);
                return;
            }
            boolean passes = each.kind() == Kind.PARAGRAPH || each.named("div") || each.named("address");
            if (each.traits().special() && !passes) {
                return;
            }
        }
    }

    /** Ends a cell, with all formatting that is open in it. */
    void closeCell(int index, String name) {
        while (open.size() > index) {
            pop(name);
        }
    }

    /** Ends an element, and those in it, of which none may be formatting that would go on behind it. */
    void closeTo(int index, String name, boolean formatting) {
        for (int i = index + (formatting ? 1 : 0); i < open.size(); i++) {
            if (open.get(i).kind() == Kind.FORMATTING) {
                giveUp();
                return;
            }
        }
        while (open.size() > index) {
            pop(name);
        }
    }

    /** Takes the innermost element off, which its owner closes. */
    TreeElement remove() {
        return open.remove(open.size() - 1);
    }

    /** Ends the innermost element: behind the tag in hand if that is its end tag, or if it may close itself. */
    void pop(String name) {
        TreeElement closed = open.remove(open.size() - 1);
        boolean own = closed.named(name) || closed.name().indexOf(':') > 0;
        closed.close(own ? tag.end() : tag.start());
    }

    TreeElement imply(String name, int at) {
        TreeElement element = TreeElement.implied(name, true, at, Map.of(), elements);
        enter(element);
        return element;
    }

    TreeElement push(TagToken token, TagTraits traits) {
        TreeElement element = TreeElement.written(token.name(), traits, true, token, elements);
        enter(element);
        if (token.kind() == TagToken.Kind.SELF_CLOSING && token.name().indexOf(':') > 0) {
            open.remove(open.size() - 1);
        }
        return element;
    }

    /** An element that is none of HTML, and may close itself. */
    void pushForeign(TagToken token, TagTraits traits) {
        enter(TreeElement.written(token.name(), traits, false, token, elements));
        if (token.kind() == TagToken.Kind.SELF_CLOSING) {
            open.remove(open.size() - 1);
        }
    }

    private void enter(TreeElement element) {
        (open.isEmpty() ? root : top()).add(element);
        open.add(element);
        if (open.size() > DEEPEST) {
            giveUp();
        }
    }

    /** An element that holds no elements; one of raw text stays open for that. */
    void hold(TreeElement holder, TagToken token, TagTraits traits) {
        TreeElement element = TreeElement.written(token.name(), traits, true, token, elements);
        holder.add(element);
        if (traits.kind() == Kind.RAW_METADATA) {
            open.add(element);
        } else {
            element.close(tag.end());
        }
    }
}
