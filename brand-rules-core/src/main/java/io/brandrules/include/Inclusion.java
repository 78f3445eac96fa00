package io.brandrules.include;

import io.brandrules.text.AttributeToken;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place of a file where something else is to be read.
 *
 * @param span that this stands in the place of
 * @param names of a file, of what fills in a value, or of a block
 */
record Inclusion(Span span, Role role, List<String> names) {
    /** What is to be read. */
    enum Role {
        FILE,
        /** A file; that it is not there is told. */
        COMPONENT,
        /** A file that stands for a value. */
        VALUE,
        /** A file whose blocks are filled by those within the place. */
        EMBEDDED,
        /** What fills a block. */
        BLOCK,
        /** What the block that is being read stands in the place of. */
        ORIGINAL
    }

    /**
     * Those of a file, in order; one may lie within another.
     *
     * @param filling what stands in the place of parts of the file
     * @param naming whether any file stands for a value
     */
    static List<Inclusion> of(Markup markup, Filling filling, boolean naming) {
        List<Inclusion> inclusions = new ArrayList<>();
        for (TemplateToken token : markup.templates()) {
            if (token.kind() == TemplateToken.Kind.INCLUDE) {
                boolean embedded = token.keyword().equals("embed");
                Role role = embedded ? Role.EMBEDDED : Role.FILE;
                Span span = embedded ? LayoutBlocks.embedded(markup, token) : token.span();
                Optional<String> name = IncludeName.of(token);
                name.ifPresent(file -> inclusions.add(new Inclusion(span, role, List.of(file))));
                if (name.isEmpty() && naming && token.brought()) {
                    inclusions.add(new Inclusion(token.span(), Role.VALUE, IncludeName.candidates(token)));
                }
            } else if (!filling.original().isEmpty() && LayoutBlocks.original(token)) {
                inclusions.add(new Inclusion(token.span(), Role.ORIGINAL, List.of()));
            } else if (token.kind() == TemplateToken.Kind.HOLE && naming) {
                inclusions.add(new Inclusion(token.span(), Role.VALUE, IncludeName.candidates(token)));
            }
        }
        int inOrder = inclusions.size();
        components(markup, inclusions);
        blocks(markup, filling, inclusions);
        if (inclusions.size() > inOrder) {
            inclusions.sort(Comparator.comparing(Inclusion::span));
        }
        return inclusions;
    }

    private static void components(Markup markup, List<Inclusion> inclusions) {
        for (TagToken tag : markup.tags()) {
            if (tag.name().equals("mj-include") && tag.kind() != TagToken.Kind.END) {
                component(tag, markup)
                        .ifPresent(name -> inclusions.add(new Inclusion(tag.span(), Role.COMPONENT, List.of(name))));
            }
        }
    }

    /** The file that a component of MJML includes; empty for a style sheet, and where a template names it. */
    private static Optional<String> component(TagToken tag, Markup markup) {
        String text = markup.source().text();
        boolean sheet = tag.attribute("type")
                .map(AttributeToken::value)
                .map(value -> text.substring(value.start(), value.end()).strip())
                .filter("css"::equals)
                .isPresent();
        return tag.attribute("path")
                .filter(path -> !sheet && !markup.dynamic(path.value()))
                .map(path ->
                        text.substring(path.value().start(), path.value().end()).strip())
                .filter(path -> !path.isEmpty());
    }

    private static void blocks(Markup markup, Filling filling, List<Inclusion> inclusions) {
        if (filling.blocks().isEmpty()) {
            return;
        }
        for (LayoutBlocks.Block block : LayoutBlocks.of(markup)) {
            if (filling.blocks().containsKey(block.name())) {
                inclusions.add(new Inclusion(block.whole(), Role.BLOCK, List.of(block.name())));
            }
        }
    }
}
