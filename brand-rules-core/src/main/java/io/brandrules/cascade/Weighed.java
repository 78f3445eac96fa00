package io.brandrules.cascade;

/**
 * A declaration and what it weighs.
 *
 * @param sheet the number of the author's style sheet that it stands in, among those that apply; or {@link #ATTRIBUTE},
 *     or {@link #NOWHERE}
 */
record Weighed(Declared declared, Weight weight, int sheet) {
    /** It stands in the style attribute of the element. */
    static final int ATTRIBUTE = -1;

    /** No author wrote it as CSS. */
    static final int NOWHERE = -2;
}
