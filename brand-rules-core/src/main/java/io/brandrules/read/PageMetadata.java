package io.brandrules.read;

import io.brandrules.document.Metadata;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.TagToken;

/** Reads what a page says about itself: {@code <meta name>}, {@code <meta property>}, the root's language. */
final class PageMetadata {
    private PageMetadata() {}

    static void read(HtmlScope scope, Reading reading) {
        ValueText values = scope.values();
        boolean rooted = false;
        for (TagToken tag : scope.pageTags()) {
            if (tag.kind() == TagToken.Kind.END) {
                continue;
            }
            if (tag.name().equals("meta")) {
                tag.attribute("name")
                        .or(() -> tag.attribute("property"))
                        .ifPresent(name -> tag.attribute("content")
                                .ifPresent(content -> add(text(values, name), content, values, reading)));
            } else if (tag.name().equals("html") && !rooted) {
                rooted = true;
                tag.attribute("lang")
                        .or(() -> tag.attribute("xml:lang"))
                        .ifPresent(language -> add("lang", language, values, reading));
            }
        }
    }

    private static String text(ValueText values, AttributeToken attribute) {
        return values.attribute(attribute).strip();
    }

    private static void add(String name, AttributeToken value, ValueText values, Reading reading) {
        reading.metadata.add(new Metadata.Entry(name, values.attribute(value), value.value()));
    }
}
