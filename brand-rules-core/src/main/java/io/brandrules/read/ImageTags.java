package io.brandrules.read;

import io.brandrules.document.Image;
import io.brandrules.text.MappedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what the tag of an image says of it. */
final class ImageTags {
    private final HtmlScope scope;

    ImageTags(HtmlScope scope) {
        this.scope = scope;
    }

    /** Whether an element is an image. */
    static boolean image(TreeElement element) {
        boolean image = Boxes.replaced(element.name())
                || element.name().equals("input") && lower(element, "type").equals("image");
        return image && !element.tag().isEmpty();
    }

    Image read(TreeElement element, Surroundings around) {
        boolean shown = element.name().equals("img");
        MappedText source = value(element, "src")
                .or(() -> shown ? Optional.empty() : value(element, "href"))
                .or(() -> value(element, "xlink:href"))
                .orElse(MappedText.EMPTY);
        OptionalDouble width = length(element, "width");
        return new Image(
                source, value(element, "alt"), use(element, around, width), width, element.tag(), element.partial());
    }

    private static Image.Use use(TreeElement element, Surroundings around, OptionalDouble width) {
        if (element.name().equals("image") || element.name().startsWith("v:")) {
            return Image.Use.DRAWING;
        }
        boolean passedOver = element.plays("presentation")
                || element.plays("none")
                || lower(element, "aria-hidden").equals("true");
        boolean pixel = tiny(width) || tiny(length(element, "height"));
        if (passedOver || pixel || around.ink().hidden()) {
            return Image.Use.DECORATION;
        }
        // A component of MJML may be image and link in one.
        boolean link = element.name().equals("img") && element.attribute("href") != null
                || element.name().equals("input");
        return link ? Image.Use.LINK : Image.Use.CONTENT;
    }

    /**
     * Makes of the images within a link what they are: all that readers have of it, or a decoration of its text.
     *
     * @param text whether the link has one
     */
    static void link(TreeElement element, boolean text, List<Image> within) {
        boolean said =
                text || says(element, "aria-label") || says(element, "aria-labelledby") || says(element, "title");
        if (said) {
            within.replaceAll(image -> image.use() == Image.Use.CONTENT ? image.as(Image.Use.DECORATION) : image);
        } else if (!element.partial() && within.stream().noneMatch(image -> image.named() || image.partial())) {
            within.replaceAll(image -> image.use() == Image.Use.CONTENT ? image.as(Image.Use.LINK) : image);
        }
    }

    private static boolean says(TreeElement element, String attribute) {
        return !element.value(attribute).isBlank();
    }

    private static boolean tiny(OptionalDouble pixels) {
        return pixels.isPresent() && pixels.getAsDouble() <= 1;
    }

    private static OptionalDouble length(TreeElement element, String dimension) {
        OptionalDouble styled = element.inline().pixels(dimension);
        return styled.isPresent() ? styled : pixels(element.value(dimension));
    }

    /** The number of pixels that an attribute or a property gives; empty for shares and the like. */
    static OptionalDouble pixels(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < text.length() && end < 9 && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String unit = text.substring(end).strip();
        boolean number = end > 0
                && text.charAt(0) < 128
                && Character.isDigit(text.charAt(0))
                && text.indexOf('.') == text.lastIndexOf('.');
        return number && (unit.isEmpty() || unit.equals("px"))
                ? OptionalDouble.of(Double.parseDouble(text.substring(0, end)))
                : OptionalDouble.empty();
    }

    private Optional<MappedText> value(TreeElement element, String name) {
        return element.token(name).map(scope.values()::value);
    }

    private static String lower(TreeElement element, String attribute) {
        return element.value(attribute).strip().toLowerCase(Locale.ROOT);
    }
}
