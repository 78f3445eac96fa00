package io.brandrules.rules.color;

/** Notations of colours that clients of e-mail do not read, and what is known of them. */
enum ColorNotation {
    /** {@code rgb(0 128 0)}. */
    SPACED(
            "Gmail drops the whole style attribute or <style> for it, and Outlook for Windows and Yahoo do not read it",
            "css-rgb",
            "2021-08",
            false),
    /** {@code hsl(120 100% 25%)}, and {@code hwb()}, which has no other syntax; nobody has tested them in mail. */
    SPACED_HUE(
            "it has the syntax of rgb(0 128 0), for which Gmail drops the whole style attribute or <style>",
            "css-rgb",
            "2021-08",
            false),
    /** {@code lab()}, {@code lch()}, {@code oklab()}, {@code oklch()}. */
    LAB(
            "Gmail drops the whole style attribute for it, and Outlook and Yahoo do not read it",
            "css-modern-color",
            "2023-01",
            false),
    /** {@code color()}, {@code color-mix()}, relative colours and the like, which nobody has tested in mail. */
    NEWER("it is newer than lab(), which Gmail, Outlook and Yahoo do not read", "css-modern-color", "2023-01", false),
    /** {@code light-dark()}. */
    LIGHT_DARK("Gmail, Outlook and Yahoo do not read it", "css-function-light-dark", "2024-08", true),
    /** Alpha, in whatever notation. */
    ALPHA("Outlook for Windows reads no colour with alpha", "css-rgba", "2021-05", true),
    /** {@code var()}. */
    VARIABLE(
            "Gmail drops the property's definition, and Outlook for Windows and Yahoo do not read it",
            "css-variables",
            "2020-02",
            false);

    private static final String SOURCE = "caniemail.com/features/";

    private final String effect;
    private final String page;
    private final String tested;
    private final boolean earlierCounts;

    ColorNotation(String effect, String page, String tested, boolean earlierCounts) {
        this.effect = effect;
        this.page = page;
        this.tested = tested;
        this.earlierCounts = earlierCounts;
    }

    /** What becomes of it, with the source and the month of the test. */
    String told() {
        return effect + " (" + SOURCE + page + ", " + tested + ")";
    }

    /** Whether a client that does not read it goes by a declaration of the same property before it. */
    boolean earlierCounts() {
        return earlierCounts;
    }
}
