package io.brandrules.wording;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them. */
final class Figure {
    private Figure() {}

    /**
     * What a number is worth: {@code 1.234,5} and {@code 1,234.5} are the same. Where a single separator has exactly
     * three digits behind it, the language says whether they are thousandths; where no language is known, they are
     * thousands.
     *
     * @param written digits, with separators between them
     * @param language a BCP 47 tag, or empty
     */
    static double value(String written, String language) {
        String digits = written.replaceAll("[ '’]", "");
        int last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (last < 0) {
            return Double.parseDouble(digits);
        }
        char separator = digits.charAt(last);
        String whole = digits.substring(0, last);
        String rest = digits.substring(last + 1);
        boolean thousands = whole.indexOf(separator) >= 0
                || rest.length() == 3
                        && !whole.equals("0")
                        && whole.indexOf(',') < 0
                        && whole.indexOf('.') < 0
                        && whole.length() <= 3
                        && !decimal(separator, language);
        return Double.parseDouble(whole.replaceAll("[.,]", "") + (thousands ? "" : ".") + rest);
    }

    private static boolean decimal(char separator, String language) {
        return !language.isEmpty()
                && DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                                .getDecimalSeparator()
                        == separator;
    }
}
