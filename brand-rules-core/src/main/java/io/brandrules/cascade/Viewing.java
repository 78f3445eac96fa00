package io.brandrules.cascade;

/**
 * How a client looks at a document: what conditional rules are decided by.
 *
 * @param engine that paints
 * @param dark whether the reader prefers a dark scheme
 * @param width of the viewport, in CSS pixels
 * @param hooked whether the attributes count that Outlook.com sets on what it darkens
 */
public record Viewing(Engine engine, boolean dark, double width, boolean hooked) {
    /** A wide window with a light scheme. */
    public static final Viewing LIGHT = new Viewing(Engine.BROWSER, false, 1280, false);

    /** A wide window with a dark scheme. */
    public static final Viewing DARK = new Viewing(Engine.BROWSER, true, 1280, false);

    /** Outlook for Windows. */
    public static final Viewing OUTLOOK = new Viewing(Engine.WORD, false, 1280, false);

    /** The same in a window of another width, in CSS pixels. */
    public Viewing wide(double pixels) {
        return new Viewing(engine, dark, pixels, hooked);
    }

    /** The same in a client that sets hooks. */
    public Viewing hooked(boolean sets) {
        return new Viewing(engine, dark, width, sets);
    }

    /** The height of the viewport, in CSS pixels. */
    public double height() {
        return width < 600 ? 812 : 800;
    }

    /** What paints. */
    public enum Engine {
        /** A browser, or a client that embeds one. */
        BROWSER,
        /** Word's engine: no media queries, no custom properties, no translucency, no gradients. */
        WORD
    }
}
