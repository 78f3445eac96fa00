package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Part;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text that stands in attributes, and images. Each attribute that is written counts, duplicates too. */
final class AttributeTexts {
    private static final Set<String> DESCRIPTIONS = Set.of(
            "description",
            "og:title",
            "og:description",
            "og:site_name",
            "og:image:alt",
            "twitter:title",
            "twitter:description",
            "twitter:image:alt");
    /** The attributes that may hold text. */
    private static final long TEXTS = TreeElement.bits(Set.of(
            "alt",
            "title",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "placeholder",
            "aria-placeholder",
            "label",
            "value",
            "content"));

    private static final Set<String> PRESSED = Set.of("submit", "button", "reset");

    private final HtmlScope scope;
    private final ImageTags images;
    private final Reading reading;

    /** The text in the making; empty between two. */
    private final TextFlow flow;

    AttributeTexts(HtmlScope scope, Reading reading) {
        this.scope = scope;
        this.images = new ImageTags(scope);
        this.reading = reading;
        this.flow = new TextFlow(scope.templates());
    }

    void read(TreeElement element, Surroundings around) {
        if (element.mayHave(TEXTS)) {
            for (int i = 0; i < element.written().size(); i++) {
                AttributeToken attribute = element.written().get(i);
                Part part = part(element, attribute.name());
                if (part != null) {
                    text(element, attribute, part, around);
                }
            }
        }
        if (ImageTags.image(element)) {
            reading.images.add(images.read(element, around));
        }
    }

    private static @Nullable Part part(TreeElement element, String attribute) {
        return switch (attribute) {
            case "alt" -> Part.ALT;
            case "title" -> Part.TITLE;
            case "aria-label", "aria-description", "aria-roledescription", "aria-valuetext" -> Part.ARIA;
            case "placeholder", "aria-placeholder" -> Part.PLACEHOLDER;
            case "label" -> element.name().equals("option") || element.name().equals("optgroup") ? Part.BODY : null;
            case "value" ->
                element.name().equals("input") && PRESSED.contains(lower(element, "type")) ? Part.BUTTON : null;
            case "content" ->
                element.name().equals("meta")
                                && (DESCRIPTIONS.contains(lower(element, "name"))
                                        || DESCRIPTIONS.contains(lower(element, "property")))
                        ? Part.META
                        : null;
            default -> null;
        };
    }

    private void text(TreeElement element, AttributeToken attribute, Part part, Surroundings around) {
        Span value = attribute.value();
        flow.append(
                scope.markup().source().text(),
                value.start(),
                value.end(),
                Notation.HTML_ATTRIBUTE,
                TextFlow.Manner.COLLAPSED);
        if (flow.isEmpty()) {
            flow.clear();
            return;
        }
        int start = value.start();
        reading.blocks.add(new Block(
                part,
                0,
                flow.take().text(),
                element.tag(),
                List.of(),
                around.ink().hidden(),
                around.language(),
                scope.branch(start),
                scope.audience().at(start)));
    }

    private static String lower(TreeElement element, String attribute) {
        return element.value(attribute).strip().toLowerCase(Locale.ROOT);
    }
}
