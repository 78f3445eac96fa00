package io.brandrules.read;

import io.brandrules.cascade.Styled;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the parsed tree, joined with the tag that was written for it. */
final class TreeElement implements io.brandrules.document.Element {
    private final Element node;
    private final Elements tree;
    private final Optional<TagToken> token;
    private final Map<String, String> attributes;
    private final InlineStyle inline;
    private @Nullable Set<String> classes;

    TreeElement(Element node, Elements tree) {
        this.node = node;
        this.tree = tree;
        this.token = node.sourceRange().isImplicit()
                ? Optional.empty()
                : tree.tags().at(node.sourceRange().startPos());
        this.attributes = attributes(node, token, tree.values());
        this.inline = InlineStyle.of(attributes.getOrDefault("style", ""));
    }

    private static Map<String, String> attributes(Element node, Optional<TagToken> token, ValueText values) {
        Map<String, String> attributes = new HashMap<>();
        for (AttributeToken attribute : token.map(TagToken::attributes).orElse(List.of())) {
            attributes.computeIfAbsent(
                    attribute.name(),
                    name -> values.value(attribute.value(), Notation.HTML_ATTRIBUTE)
                            .toString());
        }
        if (token.isEmpty()) {
            for (Attribute attribute : node.attributes()) {
                attributes.put(attribute.getKey(), attribute.getValue());
            }
        }
        return attributes;
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
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    @Override
    public @Nullable String id() {
        return attributes.get("id");
    }

    @Override
    public Set<String> classes() {
        Set<String> known = classes;
        if (known == null) {
            known = words(attributes.getOrDefault("class", ""));
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
    public MappedText style() {
        for (AttributeToken attribute : written()) {
            if (attribute.name().equals("style")) {
                return tree.values().css(attribute.value(), Notation.HTML_ATTRIBUTE);
            }
        }
        return MappedText.EMPTY;
    }

    /** What its style attribute says, as far as reading needs it. */
    InlineStyle inline() {
        return inline;
    }

    /** Whether the class or the id names the element so. */
    boolean called(Set<String> words) {
        return Words.mention(attributes.getOrDefault("class", ""), words)
                || Words.mention(attributes.getOrDefault("id", ""), words);
    }

    /** Whether the role is one of those given. */
    boolean plays(String role) {
        return attributes.getOrDefault("role", "").strip().equalsIgnoreCase(role);
    }
}
