package io.brandrules.include;

import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a file that another of its layout can fill: <code>{% block title %}…{% endblock %}</code>. */
final class LayoutBlocks {
    private static final Set<String> SUPER = Set.of("super()", "parent()", "block.super");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]+\"|'[^']+'");

    private LayoutBlocks() {}

    /**
     * A block.
     *
     * @param whole from the tag that opens it to the one that ends it
     * @param content between the two
     */
    record Block(String name, Span whole, Span content) {}

    /** Those of a file, those that hold others first. */
    static List<Block> of(Markup markup) {
        Deque<TemplateToken> open = new ArrayDeque<>();
        List<Block> blocks = new ArrayList<>();
        for (TemplateToken token : markup.templates()) {
            if (token.keyword().equals("block") && statement(markup, token) && !brief(token)) {
                open.push(token);
            } else if (token.keyword().equals("endblock") && !open.isEmpty()) {
                TemplateToken opening = open.pop();
                Span whole = new Span(opening.span().start(), token.span().end());
                int from = opening.span().end();
                int to = token.span().start();
                blocks.add(new Block(name(opening), whole, new Span(from, to)));
            }
        }
        blocks.sort(Comparator.comparing(Block::whole));
        return blocks;
    }

    /** The token that names the layout of a whole file, and one alone. */
    static Optional<TemplateToken> layout(Markup markup) {
        for (TemplateToken token : markup.templates()) {
            if (token.keyword().equals("extends") && statement(markup, token)) {
                return LITERAL.matcher(token.argument()).matches() ? Optional.of(token) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The end of what is embedded from a token on, with what fills it. */
    static Span embedded(Markup markup, TemplateToken from) {
        int depth = 0;
        for (TemplateToken token : markup.templates()) {
            if (token.span().start() > from.span().start()) {
                depth += token.keyword().equals("embed") ? 1 : token.keyword().equals("endembed") ? -1 : 0;
                if (depth < 0) {
                    return new Span(from.span().start(), token.span().end());
                }
            }
        }
        return from.span();
    }

    /** Whether a token stands for the content that a block has in the layout. */
    static boolean original(TemplateToken token) {
        return token.kind() == TemplateToken.Kind.HOLE
                && SUPER.contains(token.argument().replace(" ", ""));
    }

    private static boolean statement(Markup markup, TemplateToken token) {
        return markup.source().text().startsWith("{%", token.span().start());
    }

    private static String name(TemplateToken token) {
        return token.argument().split("\\s", 2)[0];
    }

    /** Whether the tag says the content, and no other ends the block: <code>{% block title 'Hello' %}</code>; Twig. */
    private static boolean brief(TemplateToken token) {
        String further = token.argument().substring(name(token).length()).strip();
        return !further.isEmpty() && !further.startsWith("scoped") && !further.startsWith("required");
    }
}
