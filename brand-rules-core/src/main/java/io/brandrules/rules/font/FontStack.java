package io.brandrules.rules.font;

import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.lint.DeclaredValue;
import io.brandrules.style.WrittenFamily;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stack of font families as it is written for a text.
 *
 * @param families in order, one at least
 */
record FontStack(Declaration declaration, List<WrittenFamily> families) {
    private static final Pattern WORDS = Pattern.compile("(?!\\d|-\\d)[\\w-]+( (?!\\d|-\\d)[\\w-]+)*");

    /** Whether what is declared sets the font of a text, to families of its own. */
    static boolean sets(DeclaredValue<WrittenFamily> value) {
        String property = value.property();
        boolean font = property.equals("font-family") || property.equals(value.ofAttribute() ? "face" : "font");
        List<WrittenFamily> families = value.written();
        boolean inherited = families.size() == 1
                && families.get(0).keyword()
                && !generic(families.get(0).name());
        return font && !families.isEmpty() && !inherited;
    }

    /** Whether a value is written out, and no variable decides on a part of it. */
    static boolean resolved(DeclaredValue<WrittenFamily> value) {
        String property = value.ofAttribute() ? "font-family" : value.property();
        return WrittenFamily.unresolved(property, value.text()).isEmpty();
    }

    /** Whether no template decides on a part of it. */
    boolean decided(Document document) {
        return !document.markup().dynamic(neighboured(declaration.span(), document));
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

    /** Source text for a stack: names as they are written here, else without quotes; empty where one needs quotes. */
    Optional<String> written(List<String> stack, Document document) {
        List<String> names = new ArrayList<>(stack.size());
        for (String name : stack) {
            Optional<String> spelled = spelled(name, document);
            if (spelled.isEmpty() && !bare(name)) {
                return Optional.empty();
            }
            names.add(spelled.orElse(name));
        }
        return Optional.of(String.join(", ", names));
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
