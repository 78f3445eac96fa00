package io.brandrules.wording;

import java.util.Optional;

/**
 * What may stand in a variable's place.
 *
 * @param least of a number, if bounded
 * @param most of a number, if bounded
 */
public record Variable(Kind kind, Optional<Double> least, Optional<Double> most) {
    /** The kinds of variable. */
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        TEXT,
        /** Some words of one sentence: what stands between words for a variable of which nothing is said. */
        PHRASE,
        /** One word or one number, without a space: likewise beside a sign or the end of the text. */
        WORD
    }

    /** The numbers that it takes, as a person writes them: {@code 50..95}, {@code 21}; empty where any will do. */
    public String range() {
        if (least.isEmpty() && most.isEmpty()) {
            return "";
        }
        if (least.equals(most)) {
            return least.map(Variable::shown).orElse("");
        }
        return least.map(Variable::shown).orElse("") + ".."
                + most.map(Variable::shown).orElse("");
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
