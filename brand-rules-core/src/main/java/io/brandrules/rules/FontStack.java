package io.brandrules.rules;

import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.lint.Facts;
import io.brandrules.style.WrittenFamily;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stack of font families as it is written for a text.
 *
 * @param families in order, one at least
 */
record FontStack(Declaration declaration, List<WrittenFamily> families) {
    /** The properties and attributes that set the font of a text. */
    static final List<String> PROPERTIES = List.of("font-family", "font", "face");

    private static final Pattern WORDS = Pattern.compile("(?!\\d|-\\d)[\\w-]+( (?!\\d|-\\d)[\\w-]+)*");

    /** The stack of a declaration; empty where it has none, or a template or a variable decides on a part of it. */
    static Optional<FontStack> of(Declaration declaration, Facts facts) {
        if (!sets(declaration)) {
            return Optional.empty();
        }
        Document document = facts.document();
        List<WrittenFamily> families = facts.families(declaration);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        boolean attribute = declaration.kind() == Declaration.Kind.ATTRIBUTE;
        String property = attribute ? "font-family" : declaration.property();
        boolean inherited = families.size() == 1
                && families.get(0).keyword()
                && !generic(families.get(0).name());
        boolean whole = inherited
                || WrittenFamily.unresolved(property, declaration.value()).isEmpty()
                        && !document.markup().dynamic(neighboured(declaration.span(), document));
        return inherited || !whole ? Optional.empty() : Optional.of(new FontStack(declaration, families));
    }

    /** Whether a declaration sets the font of a text. */
    private static boolean sets(Declaration declaration) {
        String property = declaration.property();
        return switch (declaration.kind()) {
            case ATTRIBUTE -> property.equals("face") || property.equals("font-family");
            case STYLE_ATTRIBUTE, STYLE_SHEET -> property.equals("font-family") || property.equals("font");
            case FONT_FACE -> false;
        };
    }

    /** A span with the space around it and the character beyond, so that a template's tag beside it shows. */
    private static Span neighboured(Span span, Document document) {
        String source = document.source().text();
        int start = span.start();
        while (start > 0 && Character.isWhitespace(source.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        return new Span(Math.max(0, start - 1), Math.min(source.length(), end + 1));
    }

    /** Where it starts in the declaration's value. */
    int from() {
        return families.get(0).span().start();
    }

    /** Where it ends in the declaration's value. */
    int to() {
        return families.get(families.size() - 1).span().end();
    }

    /** Whether the last of it is a generic family. */
    boolean endsInGeneric() {
        return families.get(families.size() - 1).keyword();
    }

    /** Source text for a stack: names as they are written here, else without quotes; empty where one needs quotes. */
    Optional<String> written(List<String> stack, Document document) {
        if (!stack.stream()
                .allMatch(name -> bare(name) || spelled(name, document).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(
                stack.stream().map(name -> spelled(name, document).orElse(name)).collect(Collectors.joining(", ")));
    }

    private Optional<String> spelled(String name, Document document) {
        return families.stream()
                .filter(family -> family.name().equalsIgnoreCase(name))
                .filter(family -> family.keyword() == generic(name))
                .findFirst()
                .map(family -> document.source()
                        .slice(declaration
                                .value()
                                .span(family.span().start(), family.span().end())));
    }

    /** Whether a name can stand without quotes, as words. */
    static boolean bare(String name) {
        return WORDS.matcher(name).matches();
    }

    /** Whether a name without quotes is a generic family. */
    static boolean generic(String name) {
        return WrittenFamily.generic(name);
    }
}
