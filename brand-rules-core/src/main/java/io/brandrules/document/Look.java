package io.brandrules.document;

import io.brandrules.cascade.ComputedStyle;
import io.brandrules.cascade.TextPaint;

/**
 * How one client paints an element.
 *
 * @param shown whether its text is painted at all
 * @param text how its text stands out
 */
public record Look(ComputedStyle style, boolean shown, TextPaint text) {}
