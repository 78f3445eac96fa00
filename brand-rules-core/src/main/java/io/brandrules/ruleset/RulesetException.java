package io.brandrules.ruleset;

import java.util.List;
import java.util.stream.Collectors;

/** A ruleset that cannot be used, with all of its problems. */
public final class RulesetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public RulesetException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A ruleset that cannot be found or chosen, where there is no file to point into. */
    public RulesetException(String message) {
        super(message);
        this.problems = List.of();
    }

    /** Every problem, by file and place. */
    public List<Problem> problems() {
        return problems;
    }
}
