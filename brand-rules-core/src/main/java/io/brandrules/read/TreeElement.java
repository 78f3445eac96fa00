package io.brandrules.read;

import io.brandrules.cascade.StyleAttribute;
import io.brandrules.cascade.Styled;
import io.brandrules.read.WrittenStyles.StyleText;
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
    private final int number;
    private final String name;
    private final TagTraits traits;
    private final boolean html;
    private final Elements tree;
    private final Span tag;
    private final List<AttributeToken> written;
    private final @Nullable Map<String, String> given;
    private @Nullable String @Nullable [] values;

    /** A bit for each written attribute, by its name's hash, so that most of what is not written is not looked for. */
    private final long hashes;

    private @Nullable StyleText style;
    private @Nullable InlineStyle inline;
    private @Nullable String role;
    private @Nullable Names names;
    private @Nullable Words words;

    private int end = -1;
    private boolean filled;
    private boolean partial;
    private @Nullable TreeElement previous;
    private @Nullable TreeElement next;
    private @Nullable TreeElement firstChild;
    private @Nullable TreeElement lastChild;
    private @Nullable TreeNode firstNode;
    private @Nullable TreeNode lastNode;

    private TreeElement(
            String name,
            TagTraits traits,
            boolean html,
            Elements tree,
            Span tag,
            List<AttributeToken> written,
            @Nullable Map<String, String> given) {
        this.number = tree.number();
        this.name = name;
        this.traits = traits;
        this.html = html;
        this.tree = tree;
        this.tag = tag;
        this.written = written;
        this.given = given;
        long bits = 0;
        for (int i = 0; i < written.size(); i++) {
            bits |= bit(written.get(i).name());
        }
        this.hashes = bits;
    }

    /** The element that a tag opens. */
    static TreeElement written(String name, TagTraits traits, boolean html, TagToken token, Elements tree) {
        TreeElement element = new TreeElement(name, traits, html, tree, token.span(), token.attributes(), null);
        element.partial = token.partial();
        return element;
    }

    /**
     * An element that the parser made up.
     *
     * @param start where it begins
     * @param attributes that later tags give it
     */
    static TreeElement implied(String name, boolean html, int start, Map<String, String> attributes, Elements tree) {
        Span tag = Span.at(Math.max(0, start));
        return new TreeElement(name, TagTraits.of(name), html, tree, tag, List.of(), attributes);
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

    /** Whether a template may give the element further attributes. */
    boolean partial() {
        return partial;
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
    public int number() {
        return number;
    }

    @Override
    public String name() {
        return name;
    }

    boolean named(String name) {
        return this.name.equals(name);
    }

    /** What is known of the element by its name. */
    TagTraits traits() {
        return traits;
    }

    TagTraits.Kind kind() {
        return traits.kind();
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
        int index = index(name);
        if (index < 0) {
            return given == null ? null : given.get(name);
        }
        @Nullable String[] decoded = values;
        if (decoded == null) {
            decoded = new @Nullable String[written.size()];
            values = decoded;
        }
        String known = decoded[index];
        if (known == null) {
            known = tree.values().attribute(written.get(index));
            decoded[index] = known;
        }
        return known;
    }

    /** A bit for each of some names, to ask for them all at once. */
    static long bits(Set<String> names) {
        long bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        return bits;
    }

    /** The bit of a name; those that most elements of a mail have share it with hardly another. */
    private static long bit(String name) {
        int hash = name.hashCode();
        return 1L << (hash ^ hash >>> 12);
    }

    /** Whether an attribute may be written whose name is among those that bits stand for; if not, none is. */
    boolean mayHave(long bits) {
        return (hashes & bits) != 0;
    }

    /** The first of the attributes as written that has a name. */
    Optional<AttributeToken> token(String name) {
        int index = index(name);
        return index < 0 ? Optional.empty() : Optional.of(written.get(index));
    }

    /** The same by its place among those written; negative where none has the name. */
    private int index(String name) {
        if ((hashes & bit(name)) != 0) {
            for (int i = 0; i < written.size(); i++) {
                if (written.get(i).name().equals(name)) {
                    return i;
                }
            }
        }
        return -1;
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
        return names().all();
    }

    private Names names() {
        Names known = names;
        if (known == null) {
            String written = attribute("class");
            known = written == null ? Names.NONE : tree.names(written);
            names = known;
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
    public Optional<StyleAttribute> style() {
        StyleText written = styleText();
        return written == null
                ? Optional.empty()
                : Optional.of(new StyleAttribute(written.text(), written.style().rules()));
    }

    private @Nullable StyleText styleText() {
        if (style == null) {
            int index = index("style");
            style = index < 0 ? null : tree.style(written.get(index).value());
        }
        return style;
    }

    /** What its style attribute says, as far as reading needs it. */
    InlineStyle inline() {
        InlineStyle known = inline;
        if (known == null) {
            StyleText written = styleText();
            known = written == null ? InlineStyle.NONE : written.style().inline();
            inline = known;
        }
        return known;
    }

    /** Whether the class or the id names the element so. */
    boolean called(Words.Sense sense) {
        Words known = words;
        if (known == null) {
            String id = id();
            String component = attribute("css-class"); // MJML's name for the class of what it makes
            known = names().words();
            if (component != null) {
                known = known.and(tree.names(component).words());
            }
            if (id != null) {
                known = known.and(tree.names(id).words());
            }
            words = known;
        }
        return known.mean(sense);
    }

    /** Whether the role is one of those given. */
    boolean plays(String role) {
        String played = this.role;
        if (played == null) {
            played = value("role").strip();
            this.role = played;
        }
        return played.equalsIgnoreCase(role);
    }
}
