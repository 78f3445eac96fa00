package io.brandrules.rules.disclaimer;

import io.brandrules.document.Environment;
import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.PaintedRun;
import io.brandrules.match.Match;
import io.brandrules.statement.Statement;
import io.brandrules.style.Measure;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The text around a demanded one: the running text of the document, without the demanded text itself. */
final class Surroundings {
    private Surroundings() {}

    /** The size in pixels in which most of it is set; empty where there is none, or it is not known. */
    static Optional<Double> size(Facts facts, Statement statement) {
        Map<Double, Integer> letters = new TreeMap<>();
        for (PaintedRun run : facts.runs()) {
            if (run.block().part() == Part.BODY && !holds(statement, run)) {
                run.looks().stream()
                        .filter(look -> look.environment() == Environment.LIGHT)
                        .findFirst()
                        .ifPresent(look -> {
                            if (look.style().fontSize() instanceof Measure.Known size
                                    && size.interval().exact()) {
                                letters.merge(size.interval().least(), run.to() - run.from(), Integer::sum);
                            }
                        });
            }
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean holds(Statement statement, PaintedRun run) {
        for (Match part : statement.parts()) {
            if (part.block().filter(run.block()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
