package io.brandrules.read;

import io.brandrules.text.AttributeToken;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** An element of the parsed tree, joined with the tag that was written for it. */
final class TreeElement {
    private final Element node;
    private final Optional<TagToken> token;
    private final Map<String, String> attributes;
    private final InlineStyle style;

    TreeElement(Element node, TagIndex tags, ValueText values) {
        this.node = node;
        this.token = node.sourceRange().isImplicit()
                ? Optional.empty()
                : tags.at(node.sourceRange().startPos());
        this.attributes = attributes(node, token, values);
        this.style = InlineStyle.of(attributes.getOrDefault("style", ""));
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

    String name() {
        return node.normalName();
    }

    boolean isHtml() {
        return node.tag().namespace().equals("http://www.w3.org/1999/xhtml");
    }

    /** The start tag; empty, where the element begins, for one that the parser made up. */
    Span tag() {
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

    Map<String, String> attributes() {
        return attributes;
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    InlineStyle style() {
        return style;
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
