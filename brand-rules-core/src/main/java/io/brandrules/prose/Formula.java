package io.brandrules.prose;

import java.util.Optional;

/**
 * A published formula for how hard a text is to read, and what its score means as a grade of school. Each is cited on
 * the page of the rule.
 */
public enum Formula {
    /** Kincaid and others 1975, from Flesch 1948; a grade of US schools as it stands. */
    FLESCH_KINCAID("en", "Flesch-Kincaid", new double[0]),
    /** The first of Bamberger and Vanecek 1984; a grade of Austrian schools as it stands. */
    WIENER_SACHTEXT("de", "Wiener Sachtextformel", new double[0]),
    /** Kandel and Moles 1958, to Flesch's scale; read by Flesch's own table of 1949. */
    KANDEL_MOLES("fr", "Kandel-Moles", Scale.FLESCH),
    /** Szigriszt Pazos 1993; read by the scale INFLESZ of Barrio-Cantalejo and others 2008. */
    SZIGRISZT_PAZOS("es", "Szigriszt-Pazos", new double[] {80, 4, 65, 6, 55, 10, 40, 12, 20, 16}),
    /** Lucisano and Piemontese 1988, with its own scale of schools. */
    GULPEASE("it", "Gulpease", new double[] {80, 5, 60, 8, 40, 13, 20, 17}),
    /** Douma 1960, to Flesch's scale. */
    DOUMA("nl", "Flesch-Douma", Scale.FLESCH);

    /** Beyond it, the formulas tell nothing apart. */
    public static final int HIGHEST = 20;

    private final String language;
    private final String title;
    private final double[] scale; // score and grade, from easy to hard; empty where the score is a grade

    Formula(String language, String title, double[] scale) {
        this.language = language;
        this.title = title;
        this.scale = scale;
    }

    /** The formula for a language, by its code, if there is one. */
    public static Optional<Formula> of(String language) {
        for (Formula formula : values()) {
            if (formula.language.equals(language)) {
                return Optional.of(formula);
            }
        }
        return Optional.empty();
    }

    /** The name that people know it by. */
    public String title() {
        return title;
    }

    /** Whether the score is a grade as it stands. */
    public boolean isGrade() {
        return scale.length == 0;
    }

    /** The score of a text as its authors have it. */
    public double score(Reading text) {
        double length = text.wordsPerSentence();
        double syllables = text.syllablesPerWord();
        return switch (this) {
            case FLESCH_KINCAID -> 0.39 * length + 11.8 * syllables - 15.59;
            case WIENER_SACHTEXT ->
                19.35 * text.perWord(text.many())
                        + 0.1672 * length
                        + 12.97 * text.perWord(text.longWords())
                        - 3.27 * text.perWord(text.single())
                        - 0.875;
            case KANDEL_MOLES -> 207 - 1.015 * length - 73.6 * syllables;
            case SZIGRISZT_PAZOS -> 206.835 - 62.3 * syllables - length;
            case GULPEASE -> 89 + 300 / length - 10 * text.perWord(text.letters());
            case DOUMA -> 206.84 - 0.93 * length - 77 * syllables;
        };
    }

    /** The grade of school that a text asks for, from 0 to {@link #HIGHEST}. */
    public double grade(Reading text) {
        return Math.max(0, Math.min(HIGHEST, gradeOf(score(text))));
    }

    private double gradeOf(double score) {
        if (isGrade()) {
            return score;
        }
        for (int i = 2; i < scale.length; i += 2) {
            if (score >= scale[i] || i + 2 == scale.length) {
                double step = (scale[i + 1] - scale[i - 1]) / (scale[i - 2] - scale[i]);
                return scale[i - 1] + Math.max(0, scale[i - 2] - score) * step;
            }
        }
        return scale[1];
    }

    private static final class Scale {
        /** Ease of reading and grade, as Flesch 1949 has them. */
        static final double[] FLESCH = {100, 5, 90, 6, 80, 7, 70, 8, 60, 10, 50, 13, 30, 17, 0, 20};
    }
}
