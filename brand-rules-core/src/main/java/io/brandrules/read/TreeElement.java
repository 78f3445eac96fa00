package io.brandrules.read;

import io.brandrules.cascade.Styled;
import io.brandrules.style.CssText;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of a tree, joined with the tag that was written for it. Not thread-safe. */
final class TreeElement extends TreeNode implements io.brandrules.document.Element {
    private static final @Nullable String[] NO_VALUES = new @Nullable String[0];

    private final String name;
    private final boolean html;
    private final Elements tree;
    private final Span tag;
    private final List<AttributeToken> written;
    private final Map<String, String> given;
    private final @Nullable String[] values;
    private @Nullable InlineStyle inline;
    private @Nullable Set<String> classes;
    private @Nullable Words names;

    private int end = -1;
    private boolean filled;
    private @Nullable TreeElement previous;
    private @Nullable TreeElement next;
    private @Nullable TreeElement firstChild;
    private @Nullable TreeElement lastChild;
    private @Nullable TreeNode firstNode;
    private @Nullable TreeNode lastNode;

    private TreeElement(
            String name,
            boolean html,
            Elements tree,
            Span tag,
            List<AttributeToken> written,
            Map<String, String> given) {
        this.name = name;
        this.html = html;
        this.tree = tree;
        this.tag = tag;
        this.written = written;
        this.given = given;
        this.values = written.isEmpty() ? NO_VALUES : new @Nullable String[written.size()];
    }

    /** The element that a tag opens. */
    static TreeElement written(String name, boolean html, TagToken token, Elements tree) {
        return new TreeElement(name, html, tree, token.span(), token.attributes(), Map.of());
    }

    /**
     * An element that the parser made up.
     *
     * @param start where it begins
     * @param attributes that later tags give it
     */
    static TreeElement implied(String name, boolean html, int start, Map<String, String> attributes, Elements tree) {
        return new TreeElement(name, html, tree, Span.at(Math.max(0, start)), List.of(), attributes);
    }

    /** Hangs a node behind those that the element holds. */
    void add(TreeNode node) {
        node.hang(this, lastNode);
        lastNode = node;
        if (firstNode == null) {
            firstNode = node;
        }
        if (node instanceof TreeElement child) {
            child.previous = lastChild;
            if (lastChild == null) {
                firstChild = child;
            } else {
                lastChild.next = child;
            }
            lastChild = child;
        }
    }

    /** Says where the element ends; the first to say so is right. */
    void close(int offset) {
        if (end < 0) {
            end = offset;
        }
    }

    /** Says that the element holds something that is no text for a reader. */
    void fill() {
        filled = true;
    }

    @Nullable
    TreeNode firstNode() {
        return firstNode;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean html() {
        return html;
    }

    /** The start tag; empty, where the element begins, for one that the parser made up. */
    @Override
    public Span tag() {
        return tag;
    }

    /** From the start tag to the end tag, as far as the parser has it. */
    Span extent() {
        return new Span(tag.start(), Math.max(tag.end(), end));
    }

    /** The attributes as they are written, with those that the parser drops as duplicates. */
    List<AttributeToken> written() {
        return written;
    }

    /** The first of the attributes by that name, as browsers have it, decoded when it is first asked for. */
    @Override
    public @Nullable String attribute(String name) {
        for (int i = 0; i < values.length; i++) {
            if (written.get(i).name().equals(name)) {
                String known = values[i];
                if (known == null) {
                    known = tree.values().attribute(written.get(i).value());
                    values[i] = known;
                }
                return known;
            }
        }
        return given.get(name);
    }

    /** The value of an attribute; empty where it is not set. */
    String value(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    @Override
    public @Nullable String id() {
        return attribute("id");
    }

    @Override
    public Set<String> classes() {
        Set<String> known = classes;
        if (known == null) {
            String names = attribute("class");
            known = names == null ? Set.of() : tree.classes(names);
            classes = known;
        }
        return known;
    }

    @Override
    public @Nullable Styled parent() {
        TreeElement holder = holder();
        return holder == null || holder.holdsTree() ? null : holder;
    }

    /** Whether it stands for the document, which is no element for a selector. */
    private boolean holdsTree() {
        return name.equals(Elements.DOCUMENT);
    }

    @Override
    public @Nullable Styled previous() {
        return previous;
    }

    @Override
    public @Nullable Styled next() {
        return next;
    }

    @Override
    public @Nullable Styled firstChild() {
        return firstChild;
    }

    @Override
    public boolean empty() {
        return firstNode == null && !filled;
    }

    @Override
    public Optional<CssText> style() {
        return tree.style(written);
    }

    /** What its style attribute says, as far as reading needs it. */
    InlineStyle inline() {
        InlineStyle known = inline;
        if (known == null) {
            known = style().map(InlineStyle::of).orElse(InlineStyle.NONE);
            inline = known;
        }
        return known;
    }

    /** Whether the class or the id names the element so. */
    boolean called(Set<String> words) {
        Words known = names;
        if (known == null) {
            String id = attribute("id");
            String classes = attribute("class");
            known = id == null && classes == null ? Words.NONE : tree.words(value("class") + " " + value("id"));
            names = known;
        }
        return known.mention(words);
    }

    /** Whether the role is one of those given. */
    boolean plays(String role) {
        String played = attribute("role");
        return played != null && played.strip().equalsIgnoreCase(role);
    }
}
