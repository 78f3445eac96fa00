package io.brandrules.read;

import io.brandrules.document.Metadata;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.TagToken;
import java.util.Optional;

/** Reads what a page says about itself: {@code <meta name>}, {@code <meta property>}, the root's language. */
final class PageMetadata {
    private PageMetadata() {}

    static void read(HtmlScope scope, Reading reading) {
        ValueText values = scope.values();
        boolean rooted = false;
        for (TagToken tag : scope.markup().tags()) {
            if (tag.kind() == TagToken.Kind.END) {
                continue;
            }
            if (tag.name().equals("meta")) {
                named(tag, "name")
                        .or(() -> named(tag, "property"))
                        .ifPresent(name -> named(tag, "content")
                                .ifPresent(content -> add(text(values, name), content, values, reading)));
            } else if (tag.name().equals("html") && !rooted) {
                rooted = true;
                named(tag, "lang")
                        .or(() -> named(tag, "xml:lang"))
                        .ifPresent(language -> add("lang", language, values, reading));
            }
        }
    }

    private static Optional<AttributeToken> named(TagToken tag, String name) {
        return tag.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    private static String text(ValueText values, AttributeToken attribute) {
        return values.attribute(attribute).strip();
    }

    private static void add(String name, AttributeToken value, ValueText values, Reading reading) {
        reading.metadata.add(new Metadata.Entry(name, values.attribute(value), value.value()));
    }
}
