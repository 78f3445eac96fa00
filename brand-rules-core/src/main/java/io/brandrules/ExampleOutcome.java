package io.brandrules;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What linting an example of an entry came to. */
record ExampleOutcome(Exercise exercise, LintResult result) {
    private static final String NOT_CHECKED = "content/not-checked";

    /** Whether the example breaks its entry. */
    boolean fails() {
        return own().isPresent() || flagged();
    }

    /** What was found, or what was found instead of something. */
    String told() {
        if (!result.failures().isEmpty()) {
            return result.failures().get(0).message();
        }
        Optional<Violation> own = own();
        if (own.isPresent()) {
            return found(own.get()) + " breaks " + own.get().rule() + ": "
                    + own.get().message();
        }
        if (flagged()) {
            return "the flag is up";
        }
        return result.violations().stream()
                .filter(violation -> !violation.rule().equals(NOT_CHECKED))
                .findFirst()
                .map(other ->
                        "the entry finds nothing; " + other.entry().orElse(other.rule()) + " does: " + found(other))
                .or(() -> result.violations().stream()
                        .findFirst()
                        .map(gap -> "the entry finds nothing; not checked: " + gap.message()))
                .orElse("the entry finds nothing");
    }

    private static String found(Violation violation) {
        return "\"" + violation.excerpt() + "\" at " + violation.range().start();
    }

    private Optional<Violation> own() {
        return result.violations().stream().filter(this::isOwn).findFirst();
    }

    private boolean isOwn(Violation violation) {
        return violation.entry().filter(exercise.paths()::contains).isPresent() || names(violation);
    }

    /** Whether a violation of the text as a whole names the entry among those that brought it about. */
    private boolean names(Violation violation) {
        return violation.details().get("phrases") instanceof List<?> phrases
                && phrases.stream()
                        .anyMatch(phrase -> phrase instanceof Map<?, ?> map
                                && exercise.entry().path().equals(map.get("entry")));
    }

    private boolean flagged() {
        return exercise.flag()
                .filter(flag -> result.flags().stream().anyMatch(up -> up.flag().equals(flag)))
                .isPresent();
    }
}
