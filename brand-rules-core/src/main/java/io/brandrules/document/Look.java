package io.brandrules.document;

import io.brandrules.cascade.ComputedStyle;
import io.brandrules.cascade.TextPaint;
import io.brandrules.style.WrittenFamily;
import java.util.Optional;
import java.util.function.Supplier;

/** How one client paints an element. Thread-safe. */
public final class Look {
    private final Environment environment;
    private final ComputedStyle style;
    private final boolean shown;
    private final Supplier<TextPaint> text;

    Look(Environment environment, ComputedStyle style, boolean shown, Supplier<TextPaint> text) {
        this.environment = environment;
        this.style = style;
        this.shown = shown;
        this.text = text;
    }

    /** The kind of client. */
    public Environment environment() {
        return environment;
    }

    public ComputedStyle style() {
        return style;
    }

    /** Whether its text is painted at all. */
    public boolean shown() {
        return shown;
    }

    /** How its text stands out; worked out when it is asked for. */
    public TextPaint text() {
        return text.get();
    }

    /** The name of the font that the text is to be set in, if it can be had; empty where it is not known. */
    public Optional<String> firstFamily() {
        return style.fontFamily()
                .flatMap(stack ->
                        WrittenFamily.inProperty("font-family", stack).stream().findFirst())
                .map(WrittenFamily::name);
    }
}
