package io.brandrules.style;

import io.brandrules.style.FontShorthand.Part;
import io.brandrules.text.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the shorthand {@code font}. */
final class FontSyntax {
    private static final Set<String> SYSTEM = Set.of(
            "caption",
            "icon",
            "menu",
            "message-box",
            "small-caption",
            "status-bar",
            "-webkit-control",
            "-webkit-mini-control",
            "-webkit-small-control");

    static final Set<String> STRETCHES = Set.of(
            "ultra-condensed",
            "extra-condensed",
            "condensed",
            "semi-condensed",
            "semi-expanded",
            "expanded",
            "extra-expanded",
            "ultra-expanded");

    /** Lengths are only checked, not computed. */
    private static final Interval ANY = new Interval(0, Double.POSITIVE_INFINITY);

    static final LengthContext ANYWHERE = new LengthContext(ANY, ANY, ANY, ANY, ANY);

    private final CssTokenizer tokens;
    private @Nullable Part style;
    private @Nullable Part weight;
    private @Nullable Part stretch;
    private boolean variant;

    FontSyntax(CharSequence value) {
        tokens = new CssTokenizer(value);
    }

    Optional<FontShorthand> read() {
        tokens.nextSolid();
        if (tokens.kind() == CssToken.IDENT && SYSTEM.contains(CssChars.lower(tokens.name()))) {
            return tokens.nextSolid() == CssToken.END ? Optional.of(system()) : Optional.empty();
        }
        for (int i = 0; beforeSize(); i++) {
            if (i == 4) {
                return Optional.empty();
            }
        }
        Part size = part((t, units) -> FontSize.read(t, units, ANY));
        if (size == null) {
            return Optional.empty();
        }
        Part height = null;
        if (tokens.delim('/')) {
            tokens.nextSolid();
            height = part((t, units) -> LineHeight.read(t, units, new LineHeight.Kind[1]));
            if (height == null) {
                return Optional.empty();
            }
        }
        Part families = families();
        return families == null
                ? Optional.empty()
                : Optional.of(new FontShorthand(
                        Optional.ofNullable(style),
                        Optional.ofNullable(weight),
                        Optional.ofNullable(stretch),
                        Optional.of(size),
                        Optional.ofNullable(height),
                        Optional.of(families)));
    }

    private static FontShorthand system() {
        return new FontShorthand(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Reads one of what may stand before the size, and tells whether there was one that isn't set yet. */
    private boolean beforeSize() {
        if (tokens.kind() == CssToken.IDENT) {
            String word = CssChars.lower(tokens.name());
            return switch (word) {
                case "normal" -> {
                    tokens.nextSolid();
                    yield true;
                }
                case "italic", "oblique" -> style == null && (style = style(word)) != null;
                case "small-caps" -> !variant && (variant = true) && tokens.nextSolid() != CssToken.END;
                case "bold", "bolder", "lighter" ->
                    weight == null && (weight = part((t, units) -> Quantity.number(1))) != null;
                default ->
                    STRETCHES.contains(word)
                            && stretch == null
                            && (stretch = part((t, units) -> Quantity.number(1))) != null;
            };
        }
        if (weight != null || tokens.kind() != CssToken.NUMBER && !Calculation.starts(tokens)) {
            return false;
        }
        int start = tokens.start();
        weight = part((t, units) -> FontWeight.number(t, units));
        if (weight == null) {
            tokens.seek(start);
            tokens.nextSolid();
        }
        return weight != null;
    }

    private Part style(String word) {
        int start = tokens.start();
        int end = tokens.end();
        tokens.nextSolid();
        if (word.equals("oblique") && (tokens.kind() == CssToken.DIMENSION || Calculation.starts(tokens))) {
            int angleStart = tokens.start();
            boolean literal = tokens.kind() == CssToken.DIMENSION;
            Quantity angle = Calculation.quantity(tokens, Units.CONSTANT);
            boolean right = angle != null && angle.is(Quantity.ANGLE) && (!literal || Math.abs(angle.value()) <= 90);
            if (right) {
                end = tokens.end();
                tokens.nextSolid();
            } else {
                tokens.seek(angleStart);
                tokens.nextSolid();
            }
        }
        return new Part(tokens.text().substring(start, end), new Span(start, end));
    }

    /** The part that is one token or one function, and moves behind it; null where it is invalid. */
    private @Nullable Part part(MeasureSyntax.Grammar grammar) {
        int start = tokens.start();
        if (grammar.read(tokens, ANYWHERE.units()) == null) {
            return null;
        }
        int end = tokens.end();
        tokens.nextSolid();
        return new Part(tokens.text().substring(start, end), new Span(start, end));
    }

    private @Nullable Part families() {
        int start = tokens.start();
        int end = start;
        boolean item = false;
        boolean done = false;
        for (CssToken token = tokens.kind(); token != CssToken.END; token = tokens.nextSolid()) {
            if (token == CssToken.COMMA ? !item : done) {
                return null;
            }
            switch (token) {
                case COMMA -> {
                    item = false;
                    done = false;
                }
                case IDENT -> item = true;
                case STRING -> {
                    done = !item;
                    if (item) {
                        return null;
                    }
                    item = true;
                }
                case FUNCTION -> {
                    if (item || !tokens.named("generic")) {
                        return null;
                    }
                    tokens.skipBlock();
                    item = true;
                    done = true;
                }
                default -> {
                    return null;
                }
            }
            end = tokens.end();
        }
        String text = tokens.text().substring(start, end);
        boolean wide = FontScan.list(text).families().stream()
                .anyMatch(f -> !f.quoted() && reserved(CssChars.lower(f.name())));
        return item && !wide ? new Part(text, new Span(start, end)) : null;
    }

    private static boolean reserved(String word) {
        return WrittenFamily.wide(word) || word.equals("default");
    }
}
