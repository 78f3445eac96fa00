package io.brandrules.match;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.brandrules.term.Normalized;
import io.brandrules.wording.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text that may hold {@code {variables}}, compared after normalisation.
 *
 * <p>Its longest literal stretch is the anchor: only where that was seen is the rest looked at. A final stop of the
 * text is not demanded. Immutable and thread-safe.
 *
 * @param anchor the literal that must be seen; the text itself where it has no variables
 * @param whole the whole text as a pattern, where it has variables
 * @param variables in the order of the pattern's groups
 */
record Wording(String anchor, Optional<Pattern> whole, List<Variable> variables) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)\\}");
    private static final Variable ANYTHING = new Variable(Variable.Kind.TEXT, Optional.empty(), Optional.empty());

    /** While the text is normalised, a variable is one private-use character, which normalisation keeps. */
    private static final char PLACE = '\uF8FF';

    private static final String NUMBER = "[0-9]+(?:[., '][0-9]+)*";

    private static final String HOLE = "[\\x{E000}-\\x{F8FF}]+";

    static Wording of(String text, Map<String, Variable> declared) {
        String stem = withoutFinalStop(text.strip());
        if (stem.indexOf('{') < 0) {
            return new Wording(stem, Optional.empty(), List.of());
        }
        List<Variable> variables = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(stem);
        BitSet known = new BitSet();
        while (matcher.find()) {
            known.set(variables.size(), declared.containsKey(matcher.group(1)));
            variables.add(declared.getOrDefault(matcher.group(1), ANYTHING));
        }
        if (variables.isEmpty()) {
            return new Wording(stem, Optional.empty(), List.of());
        }
        String normalized =
                Normalized.of(matcher.replaceAll(String.valueOf(PLACE))).text().toString();
        String[] literals = normalized.split(String.valueOf(PLACE), -1);
        StringBuilder pattern = new StringBuilder(Pattern.quote(literals[0]));
        String anchor = literals[0].strip();
        for (int i = 1; i < literals.length; i++) {
            String shape = known.get(i - 1) ? shape(variables.get(i - 1).kind()) : shape(literals[i - 1], literals[i]);
            pattern.append('(').append(shape).append(')');
            pattern.append(Pattern.quote(literals[i]));
            anchor = literals[i].strip().length() > anchor.length() ? literals[i].strip() : anchor;
        }
        return new Wording(anchor, Optional.of(Pattern.compile(pattern.toString())), List.copyOf(variables));
    }

    /** Whether seeing the anchor is seeing the text. */
    boolean literal() {
        return whole.isEmpty();
    }

    /** Where a normalised text says this, as pairs of offsets. */
    List<int[]> find(Normalized text) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = whole.orElseThrow().matcher(text.text().toString());
        while (matcher.find()) {
            if (filled(matcher)) {
                found.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        return found;
    }

    private boolean filled(Matcher matcher) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).kind() == Variable.Kind.NUMBER && !inRange(matcher.group(i + 1), variables.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inRange(String written, Variable variable) {
        if (written.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF)) {
            return true; // the template fills it in: the value is not known, and not held against the text
        }
        double number = Double.parseDouble(plain(written));
        return variable.least().map(least -> number >= least).orElse(true)
                && variable.most().map(most -> number <= most).orElse(true);
    }

    /**
     * {@code 1.234,5} and {@code 1,234.5} both as {@code 1234.5}: the last separator is a decimal one, unless exactly
     * three digits follow it.
     */
    private static String plain(String written) {
        String digits = written.replaceAll("[ ']", "");
        int last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (last < 0) {
            return digits;
        }
        String whole = digits.substring(0, last).replaceAll("[.,]", "");
        String rest = digits.substring(last + 1);
        return rest.length() == 3 && !whole.equals("0") ? whole + rest : whole + "." + rest;
    }

    private static String shape(Variable.Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER + "|" + HOLE;
            case DATE -> "[0-9\\pL\\pM .,/-]{0,24}[0-9][0-9\\pL\\pM .,/-]{0,24}|" + HOLE;
            case NAME -> "[^.!?;:]{1,80}?";
            case TEXT -> ".{1,200}?";
        };
    }

    /**
     * What a variable stands for of which nothing is said: between two words some words of one sentence, beside a sign
     * or the end of the text one word or a number ({@code {n}% off}, {@code Hello {name}}).
     */
    private static String shape(String before, String after) {
        boolean words = before.endsWith(" ") && after.startsWith(" ") && !before.isBlank() && !after.isBlank();
        if (words) {
            return "(?:[^.!?…]|\\.[0-9]){1,200}?";
        }
        boolean sign = !after.isEmpty() && after.charAt(0) != ' ' && !Character.isLetterOrDigit(after.charAt(0));
        return NUMBER + (sign ? " ?" : "") + "|[^\\s.,;:!?…()]{1,40}";
    }

    private static String withoutFinalStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }
}
