package io.brandrules.read;

import io.brandrules.cascade.Styled;
import io.brandrules.style.CssText;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the parsed tree, joined with the tag that was written for it. */
final class TreeElement implements io.brandrules.document.Element {
    private final Element node;
    private final Elements tree;
    private final Optional<TagToken> token;
    private final Map<String, Optional<String>> attributes = new HashMap<>(8);
    private @Nullable InlineStyle inline;
    private @Nullable Set<String> classes;

    TreeElement(Element node, Elements tree) {
        this.node = node;
        this.tree = tree;
        this.token = node.sourceRange().isImplicit()
                ? Optional.empty()
                : tree.tags().at(node.sourceRange().startPos());
    }

    @Override
    public String name() {
        return node.normalName();
    }

    @Override
    public boolean html() {
        return node.tag().namespace().equals("http://www.w3.org/1999/xhtml");
    }

    /** The start tag; empty, where the element begins, for one that the parser made up. */
    @Override
    public Span tag() {
        return token.map(TagToken::span)
                .orElseGet(() -> Span.at(Math.max(0, node.sourceRange().startPos())));
    }

    /** From the start tag to the end tag, as far as the parser has it. */
    Span extent() {
        return new Span(
                tag().start(), Math.max(tag().end(), node.endSourceRange().endPos()));
    }

    /** The attributes as they are written, with those that the parser drops as duplicates. */
    List<AttributeToken> written() {
        return token.map(TagToken::attributes).orElse(List.of());
    }

    Optional<String> value(String name) {
        Optional<String> known = attributes.get(name);
        if (known == null) {
            known = read(name);
            attributes.put(name, known);
        }
        return known;
    }

    /** The first of the attributes by that name, as browsers have it, decoded when it is first asked for. */
    private Optional<String> read(String name) {
        if (token.isEmpty()) {
            return node.hasAttr(name) ? Optional.of(node.attr(name)) : Optional.empty();
        }
        for (AttributeToken attribute : written()) {
            if (attribute.name().equals(name)) {
                return Optional.of(tree.values().attribute(attribute.value()));
            }
        }
        return Optional.empty();
    }

    @Override
    public @Nullable String attribute(String name) {
        return value(name).orElse(null);
    }

    @Override
    public @Nullable String id() {
        return attribute("id");
    }

    @Override
    public Set<String> classes() {
        Set<String> known = classes;
        if (known == null) {
            known = words(value("class").orElse(""));
            classes = known;
        }
        return known;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.split("[ \\t\\n\\f\\r]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    @Override
    public @Nullable Styled parent() {
        return tree.find(node.parent());
    }

    @Override
    public @Nullable Styled previous() {
        return tree.find(node.previousElementSibling());
    }

    @Override
    public @Nullable Styled next() {
        return tree.find(node.nextElementSibling());
    }

    @Override
    public @Nullable Styled firstChild() {
        return tree.find(node.firstElementChild());
    }

    @Override
    public boolean empty() {
        return node.childNodes().stream().allMatch(child -> child instanceof Comment);
    }

    @Override
    public Optional<CssText> style() {
        return tree.style(written());
    }

    /** What its style attribute says, as far as reading needs it. */
    InlineStyle inline() {
        InlineStyle known = inline;
        if (known == null) {
            known = tree.style(written()).map(InlineStyle::of).orElse(InlineStyle.NONE);
            inline = known;
        }
        return known;
    }

    /** Whether the class or the id names the element so. */
    boolean called(Set<String> words) {
        return value("class").map(names -> tree.mentions(names, words)).orElse(false)
                || value("id").map(names -> tree.mentions(names, words)).orElse(false);
    }

    /** Whether the role is one of those given. */
    boolean plays(String role) {
        return value("role").orElse("").strip().equalsIgnoreCase(role);
    }
}
