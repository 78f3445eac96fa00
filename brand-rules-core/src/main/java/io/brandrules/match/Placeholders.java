package io.brandrules.match;

import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template or the sending system fills in; worked out when it is first asked for. Not thread-safe. */
final class Placeholders {
    private final Markup markup;
    private @Nullable List<Named> named;

    Placeholders(Markup markup) {
        this.markup = markup;
    }

    /** A placeholder by what stands in it, without filters: {@code {{ address | upcase }}} is {@code address}. */
    record Named(Address name, Span span) {}

    /** All placeholders of the document, in order. */
    List<Named> named() {
        List<Named> known = named;
        if (known == null) {
            known = new ArrayList<>();
            for (TemplateToken token : markup.templates()) {
                if (token.kind() == TemplateToken.Kind.HOLE || token.brought()) {
                    known.add(new Named(Address.of(name(token)), token.span()));
                }
            }
            named = known;
        }
        return known;
    }

    private static String name(TemplateToken token) {
        String written = (token.keyword() + " " + token.argument()).strip();
        int filter = written.indexOf('|');
        return filter < 0 ? written : written.substring(0, filter).strip();
    }
}
