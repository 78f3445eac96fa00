package io.brandrules.read;

import io.brandrules.document.StyleSheet;
import io.brandrules.text.TagToken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the style sheets of an HTML source in the order of the cascade.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/semantics.html#update-a-style-block">HTML, section 4.2.6</a>
 * @see <a href="https://drafts.csswg.org/cssom/#css-style-sheet-collections">CSSOM, section 6.2</a>
 */
final class SheetReader {
    private final HtmlScope scope;
    private final Reading reading;

    /** The title of the preferred set: that of the first titled sheet that is no alternative. */
    private String preferred = "";

    SheetReader(HtmlScope scope, Reading reading) {
        this.scope = scope;
        this.reading = reading;
    }

    void read() {
        for (TagToken tag : scope.markup().tags()) {
            if (tag.name().equals("style") && isCss(attribute(tag, "type").orElse(""))) {
                scope.styles().sheetAt(tag.span().end()).ifPresent(style -> inline(tag, style));
            }
        }
    }

    private void inline(TagToken tag, WrittenStyles.StyleText style) {
        reading.sheets.add(new StyleSheet(
                Optional.empty(),
                style.span(),
                style.text(),
                media(tag),
                scope.audience().at(tag.span().start()),
                chosen(attribute(tag, "title").orElse(""), false)));
    }

    private List<String> media(TagToken tag) {
        return attribute(tag, "media")
                .filter(media -> !media.isBlank())
                .map(media -> List.of("@media " + media.strip()))
                .orElse(List.of());
    }

    /** Whether a sheet belongs to no set of sheets, or to the one that is preferred. */
    private boolean chosen(String title, boolean alternate) {
        if (title.isEmpty()) {
            return true;
        }
        if (preferred.isEmpty() && !alternate) {
            preferred = title;
        }
        return !alternate && title.equals(preferred);
    }

    private static boolean isCss(String type) {
        return type.isEmpty() || type.toLowerCase(Locale.ROOT).equals("text/css");
    }

    private Optional<String> attribute(TagToken tag, String name) {
        return tag.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .map(attribute -> scope.values()
                        .value(attribute.value(), Notation.HTML_ATTRIBUTE)
                        .toString());
    }
}
