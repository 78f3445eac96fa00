package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.prose.Formula;
import io.brandrules.prose.LittleWords;
import io.brandrules.prose.Reading;
import io.brandrules.prose.Sentence;
import io.brandrules.ruleset.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences of some running text that a formula is put to, each with what it asks for.
 *
 * @param formula of the language
 * @param read in reading order
 */
record Readings(Formula formula, List<Read> read) {
    /** The size of the samples for which the formulas were made. */
    private static final int LEAST_WORDS = 100;

    private static final int LEAST_SENTENCES = 5;

    /** A sentence of fewer words is an exclamation or a label. */
    private static final int SHORTEST = 3;

    /** The grade of a shorter sentence says nothing. */
    private static final int TELLING = 8;

    Readings {
        read = List.copyOf(read);
    }

    /** A sentence, and what it asks for by itself. */
    record Read(Paragraph paragraph, Sentence sentence, Reading reading, double grade) {}

    static Readings of(Formula formula, List<Paragraph> paragraphs, Facts facts) {
        List<Read> read = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                boolean counts = sentence.closed()
                        && sentence.words() >= SHORTEST
                        && !facts.settled(paragraph, sentence.from(), sentence.to());
                if (counts) {
                    Reading one = Reading.of(paragraph.text(), paragraph.words(), sentence, paragraph.language());
                    read.add(new Read(paragraph, sentence, one, formula.grade(one)));
                }
            }
        }
        return new Readings(formula, read);
    }

    /** What is not in a paragraph in another language than the content says, of which the grade is none. */
    Readings withoutForeign() {
        Set<Paragraph> foreign = new HashSet<>();
        read.forEach(one -> foreign.add(one.paragraph()));
        foreign.removeIf(paragraph -> !LittleWords.lacking(paragraph.words(), paragraph.language()));
        return new Readings(
                formula,
                read.stream().filter(one -> !foreign.contains(one.paragraph())).toList());
    }

    /** Whether there is enough of it to tell, and it asks for more than the limit. */
    boolean exceed(Limit limit) {
        Reading all = all();
        return all.known() >= LEAST_WORDS && all.sentences() >= LEAST_SENTENCES && limit.exceededBy(formula.grade(all));
    }

    /** The counts of all sentences together. */
    Reading all() {
        Reading all = Reading.NONE;
        for (Read one : read) {
            all = all.and(one.reading());
        }
        return all;
    }

    /** All sentences, the hardest first. */
    List<Read> hardest() {
        List<Read> sorted = new ArrayList<>(read);
        sorted.sort(Comparator.comparing((Read one) -> one.sentence().words() < TELLING)
                .thenComparing(Comparator.comparingDouble(Read::grade).reversed()));
        return sorted;
    }
}
