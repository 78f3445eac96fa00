package io.brandrules.term;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;

/**
 * Text as terms are compared: case folded, compatibility forms and ligatures resolved (Unicode's NFKC_Casefold), quotes,
 * hyphens and spaces of every kind made one of each, white space collapsed, invisible characters dropped; each
 * character mapped to the text it came from.
 *
 * <p>{@code œ} is {@code oe}, and figures below the line are figures. Footnote figures, fractions and the signs ™ and ℠ stay as they are, so that they never become a part of the word
 * before them. Folding knows no language: {@code İ} becomes {@code i} with a dot above, and {@code ı} stays. Private-use
 * characters, which stand for template holes, stay too.
 *
 * <p>Normalising is idempotent, linear in the length of the text, and thread-safe.
 *
 * @param text spans of this text count in the original
 * @param original what was normalised
 */
public record Normalized(MappedText text, CharSequence original) {
    /** Normalises a text. */
    public static Normalized of(CharSequence original) {
        return new Normalized(new Folding(original.toString()).fold(), original);
    }

    /** A text in its normalised form, where nobody asks for places. */
    public static String text(String original) {
        return isNormal(original) ? original : of(original).text().toString();
    }

    /** Whether a text is plain ASCII in lower case with single spaces, as most terms are, and so is its own form. */
    private static boolean isNormal(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean normal = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == ' ' && before != ' ';
            if (!normal) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The span in the original of the normalised characters from {@code from} to {@code to}. */
    public Span span(int from, int to) {
        return text.span(from, to);
    }
}
