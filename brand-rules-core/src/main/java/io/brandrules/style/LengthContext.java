package io.brandrules.style;

import org.jspecify.annotations.Nullable;

/**
 * What relative lengths are relative to, each in CSS pixels and within bounds.
 *
 * @param fontSize of the element; where the value is a font size itself, of its parent
 * @param rootFontSize of the document's root element
 * @param percentageBase what {@code 100%} is of the property
 * @param viewportWidth of the window, in all its sizes that count
 * @param viewportHeight likewise
 */
public record LengthContext(
        Interval fontSize,
        Interval rootFontSize,
        Interval percentageBase,
        Interval viewportWidth,
        Interval viewportHeight) {
    /** This context for another font size, of which a percentage is one. */
    LengthContext ofFont(Interval size) {
        return new LengthContext(size, rootFontSize, size, viewportWidth, viewportHeight);
    }

    /** The units of a value in this context, percentages as lengths. */
    Units units() {
        return new InContext(this);
    }

    private record InContext(LengthContext context) implements Units {
        @Override
        public Quantity percentage(double value) {
            return new Quantity(context.percentageBase.times(value / 100), Quantity.LENGTH);
        }

        @Override
        public @Nullable Quantity relative(double value, String unit) {
            if (!RELATIVE.matcher(unit).matches()) {
                return null;
            }
            Interval one = unit.startsWith("cq") ? container(unit.substring(2)) : one(unit);
            return one == null
                    ? Quantity.unknown(Quantity.LENGTH, "the height of a line")
                    : new Quantity(one.times(value), Quantity.LENGTH);
        }

        private @Nullable Interval one(String unit) {
            boolean root = unit.startsWith("r");
            Interval font = root ? context.rootFontSize : context.fontSize;
            return switch (root ? unit.substring(1) : unit) {
                case "em", "ic" -> font;
                // What fonts in use have; which font a client takes isn't known.
                case "ex" -> scaled(font, 0.4, 0.6);
                case "ch" -> scaled(font, 0.4, 0.7);
                case "cap" -> scaled(font, 0.6, 0.8);
                case "lh" -> null;
                default -> viewport(unit.substring(unit.indexOf('v') + 1));
            };
        }

        private static Interval scaled(Interval font, double least, double most) {
            return font.times(new Interval(least, most));
        }

        private Interval viewport(String direction) {
            Interval width = context.viewportWidth.times(0.01);
            Interval height = context.viewportHeight.times(0.01);
            return switch (direction) {
                case "h", "b" -> height;
                case "min" -> width.min(height);
                case "max" -> width.max(height);
                default -> width;
            };
        }

        /** A container is no larger than it may be; without one it is the viewport. */
        private Interval container(String direction) {
            return new Interval(0, Math.max(0, viewport(direction).most()));
        }
    }
}
