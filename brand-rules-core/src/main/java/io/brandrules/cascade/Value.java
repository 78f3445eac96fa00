package io.brandrules.cascade;

import io.brandrules.style.Color;
import io.brandrules.style.ColorValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as the value of a property, and what has been found out of it.
 *
 * <p>What it remembers is immutable, and the same whoever works it out, so that threads may share those of the client's
 * own style sheet.
 */
final class Value {
    private static final Pattern LENGTH = Pattern.compile("[0-9](?:px|pt|pc|in|cm|mm|q)\\b");
    private static final Pattern KEYWORD = Pattern.compile("[a-z-]+");
    private static final Set<String> RELATIVE = Set.of("larger", "smaller");

    private final Property property;
    private final String text;
    private final boolean substitutes;
    private @Nullable Boolean admitted;
    private @Nullable Boolean read;
    private @Nullable String word;
    private @Nullable Size size;
    private @Nullable Boolean constant;
    private @Nullable Object computed;

    /** What a size of text goes back to. */
    enum Size {
        LENGTH,
        KEYWORD,
        OTHER
    }

    Value(Property property, String text) {
        this.property = property;
        this.text = text;
        this.substitutes = Variables.in(text);
    }

    Property property() {
        return property;
    }

    /** As written, escapes and holes included. */
    String text() {
        return text;
    }

    /** Whether it holds a function whose result is only known for an element. */
    boolean substitutes() {
        return substitutes;
    }

    /** Whether the property takes it; otherwise CSS drops the declaration. It must hold no substitutes. */
    boolean admitted() {
        Boolean known = admitted;
        if (known == null) {
            known = color() || !wide().isEmpty() || property.admits(text);
            admitted = known;
        }
        return known;
    }

    /** Whether it is a colour that depends on nothing else, which is then what it computes to. */
    private boolean color() {
        Optional<Color> color = property.takesColor() ? Color.parse(text) : Optional.empty();
        if (color.isPresent()) {
            computed = new ColorValue.Known(color.get());
        }
        return color.isPresent();
    }

    /** Whether Word's engine reads it. */
    boolean readByWord() {
        Boolean known = read;
        if (known == null) {
            known = WordEngine.reads(property, text);
            read = known;
        }
        return known;
    }

    /** The keyword that it is, if it is one that every property takes; else an empty text. */
    String wide() {
        String known = word;
        if (known == null) {
            String lower = text.strip().toLowerCase(Locale.ROOT);
            known = Shorthands.wide(lower) ? lower : "";
            word = known;
        }
        return known;
    }

    /** What it goes back to as a size of text. */
    Size size() {
        Size known = size;
        if (known == null) {
            String lower = text.strip().toLowerCase(Locale.ROOT);
            boolean keyword = KEYWORD.matcher(lower).matches() && !RELATIVE.contains(lower);
            known = LENGTH.matcher(lower).find() ? Size.LENGTH : keyword ? Size.KEYWORD : Size.OTHER;
            size = known;
        }
        return known;
    }

    /** What it computes to on every element; null where that depends on the element, or was not worked out yet. */
    @Nullable
    Object computed() {
        return computed;
    }

    /** Keeps what it computes to on one element, if that is what it computes to on all. */
    void compute(Object onOne) {
        if (constant()) {
            computed = onOne;
        }
    }

    private boolean constant() {
        Boolean known = constant;
        if (known == null) {
            known = !substitutes && property.constant(text);
            constant = known;
        }
        return known;
    }
}
