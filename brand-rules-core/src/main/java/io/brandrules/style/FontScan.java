package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Reads font families off the value of {@code font-family} or of the shorthand {@code font}.
 *
 * <p>A {@code var()} is read as if its fallback stood there, so that the families in it are found in their place.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-prop">CSS Fonts Module Level 4, sections 2.1 and 2.8</a>
 */
final class FontScan {
    /** What may stand before the size in the shorthand, beside a stretch: style, variant and weight. */
    private static final Set<String> BEFORE_SIZE =
            Set.of("normal", "italic", "oblique", "small-caps", "bold", "bolder", "lighter");

    private static final Set<String> SIZES = Set.of(
            "xx-small",
            "x-small",
            "small",
            "medium",
            "large",
            "x-large",
            "xx-large",
            "xxx-large",
            "smaller",
            "larger",
            "math");

    private static final Set<String> SYSTEM_FONTS =
            Set.of("caption", "icon", "menu", "message-box", "small-caption", "status-bar");

    private static final Set<String> SUBSTITUTIONS = Set.of("var", "env", "attr");

    private final CssTokenizer tokens;
    private final List<WrittenFamily> families = new ArrayList<>();
    private final List<Span> unresolved = new ArrayList<>();
    private final Deque<Integer> substitutions = new ArrayDeque<>();
    private final FamilyItem item = new FamilyItem();
    private Part part;
    private boolean unknown;
    private boolean oblique;

    /** Where in the shorthand the scan is; the list of families is its end, and all of {@code font-family}. */
    private enum Part {
        BEFORE_SIZE,
        AFTER_SIZE,
        LINE_HEIGHT,
        FAMILIES,
        NOTHING
    }

    private FontScan(CharSequence value, Part part) {
        this.tokens = new CssTokenizer(value);
        this.part = part;
    }

    static FontScan list(CharSequence value) {
        return new FontScan(value, Part.FAMILIES).run();
    }

    /** Scans the value of a property; nothing is found where the property takes no family. */
    static FontScan of(String property, CharSequence value) {
        return of(FamilyProperties.of(property), value);
    }

    /** Scans the value of a property that takes families in some way. */
    static FontScan of(FamilyProperties takes, CharSequence value) {
        return switch (takes) {
            case LIST -> list(value);
            case SHORTHAND -> new FontScan(value, Part.BEFORE_SIZE).run();
            case SOURCES -> new FontScan(value, Part.NOTHING).installed();
            case NONE -> new FontScan("", Part.NOTHING);
        };
    }

    List<WrittenFamily> families() {
        return List.copyOf(families);
    }

    List<Span> unresolved() {
        Collections.sort(unresolved);
        return List.copyOf(unresolved);
    }

    private FontScan run() {
        for (CssToken token = tokens.nextSolid(); token != CssToken.END; token = tokens.nextSolid()) {
            if (token == CssToken.FUNCTION && SUBSTITUTIONS.contains(CssChars.lower(tokens.name()))) {
                openSubstitution();
            } else if (token == CssToken.CLOSE_PAREN && !substitutions.isEmpty()) {
                closeSubstitution();
            } else {
                read(token);
            }
        }
        while (!substitutions.isEmpty()) {
            closeSubstitution();
        }
        flush();
        return this;
    }

    /** Reads the fonts that {@code local()} names in the sources of a font face. */
    private FontScan installed() {
        for (CssToken token = tokens.nextSolid(); token != CssToken.END; token = tokens.nextSolid()) {
            if (token == CssToken.FUNCTION && tokens.named("local")) {
                token = tokens.nextSolid();
                while (token != CssToken.CLOSE_PAREN && token != CssToken.END) {
                    family(token == CssToken.COMMA ? CssToken.DELIM : token);
                    token = tokens.nextSolid();
                }
                flush();
            } else {
                skipFunction(token);
            }
        }
        return this;
    }

    private void openSubstitution() {
        substitutions.push(tokens.start());
        CssToken token = tokens.nextSolid();
        while (token != CssToken.COMMA && token != CssToken.CLOSE_PAREN && token != CssToken.END) {
            if (token.opens()) {
                tokens.skipBlock();
            }
            token = tokens.nextSolid();
        }
        if (token != CssToken.COMMA) {
            unknown = true;
            part = part == Part.LINE_HEIGHT ? Part.FAMILIES : part;
            closeSubstitution();
        }
    }

    private void closeSubstitution() {
        unresolved.add(new Span(substitutions.pop(), tokens.end()));
    }

    private void read(CssToken token) {
        switch (part) {
            case BEFORE_SIZE -> beforeSize(token);
            case AFTER_SIZE -> {
                part = tokens.delim('/') ? Part.LINE_HEIGHT : Part.FAMILIES;
                if (part == Part.FAMILIES) {
                    family(token);
                }
            }
            case LINE_HEIGHT -> {
                skipFunction(token);
                part = Part.FAMILIES;
            }
            case FAMILIES -> family(token);
            case NOTHING -> skipFunction(token);
        }
    }

    private void skipFunction(CssToken token) {
        if (token.opens()) {
            tokens.skipBlock();
        }
    }

    private void beforeSize(CssToken token) {
        boolean angled = oblique;
        oblique = false;
        switch (token) {
            case IDENT -> wordBeforeSize(CssChars.lower(tokens.name()));
            // A weight is at least 1, so that 0 is a size: "font: 0/0 a".
            case NUMBER -> part = tokens.number() == 0 ? Part.AFTER_SIZE : part;
            case DIMENSION -> part = angled && angle() ? part : Part.AFTER_SIZE;
            case PERCENTAGE -> part = Part.AFTER_SIZE;
            case FUNCTION -> {
                tokens.skipBlock();
                part = Part.AFTER_SIZE;
            }
            default -> {
                if (unknown && (token == CssToken.STRING || tokens.delim('/'))) {
                    part = Part.AFTER_SIZE;
                    read(token);
                } else {
                    invalid();
                }
            }
        }
    }

    private boolean angle() {
        Quantity quantity = Units.CONSTANT.literal(tokens);
        return quantity != null && quantity.is(Quantity.ANGLE);
    }

    private void wordBeforeSize(String word) {
        oblique = word.equals("oblique");
        if (SIZES.contains(word)) {
            part = Part.AFTER_SIZE;
        } else if (SYSTEM_FONTS.contains(word)) {
            part = Part.NOTHING;
        } else if (unknown && !precedes(word) && !hole(word) || WrittenFamily.wide(word)) {
            part = Part.FAMILIES;
            family(CssToken.IDENT);
        } else if (hole(word)) {
            unknown = true;
        } else if (!precedes(word)) {
            invalid();
        }
    }

    /** Whether a template fills the word in, or a part of it. */
    private static boolean hole(String word) {
        return word.chars().anyMatch(CssChars::hole);
    }

    /** Gives the rest of the shorthand up: it has no size, and CSS drops it. */
    private void invalid() {
        unresolved.add(new Span(tokens.start(), tokens.text().length()));
        part = Part.NOTHING;
    }

    private void family(CssToken token) {
        switch (token) {
            case COMMA -> flush();
            case IDENT -> item.word(new Span(tokens.start(), tokens.end()), tokens.name());
            case STRING -> item.string(new Span(tokens.start(), tokens.end()), tokens.string());
            default -> {
                int start = tokens.start();
                boolean generic = token == CssToken.FUNCTION && tokens.named("generic");
                skipFunction(token);
                item.other(new Span(start, tokens.end()), generic);
            }
        }
    }

    private void flush() {
        item.family().ifPresent(families::add);
        item.invalid().ifPresent(unresolved::add);
        item.clear();
    }

    private static boolean precedes(String word) {
        return BEFORE_SIZE.contains(word) || FontSyntax.STRETCHES.contains(word);
    }
}
