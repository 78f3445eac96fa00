package io.brandrules;

import io.brandrules.data.Origin;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.rules.RuleCatalogue;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Example;
import io.brandrules.ruleset.Exercise;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs the examples that a ruleset and its layers give with their entries: what is to pass must not break its entry, and
 * what is to fail must.
 *
 * <p>Each is linted as if its entry applied: for its markets, its channel and its language unless the example names
 * others, on a day on which it is in force, and whatever the severity of rules. What a flag demands is demanded while the
 * flag is up, as what must not raise it is an example, too. Not thread-safe.
 */
public final class RulesetExamples {
    private static final Map<String, Severity> ALL_COUNT =
            RuleCatalogue.infos().stream().collect(Collectors.toUnmodifiableMap(RuleInfo::id, info -> Severity.ERROR));
    private static final int LONGEST_SHOWN = 60;

    private final Ruleset ruleset;
    private final BrandLinter linter;
    private final BrandLinter byFlags;
    private final LocalDate today;
    private final Map<LocalDate, BrandLinter> byDay = new HashMap<>();
    private final Map<LocalDate, BrandLinter> byFlagsAndDay = new HashMap<>();
    private final Map<String, BrandLinter> byLayer = new HashMap<>();
    private final List<ExampleReport.Mismatch> mismatches = new ArrayList<>();

    private RulesetExamples(Ruleset ruleset, LocalDate today) {
        this.ruleset = ruleset;
        this.today = today;
        this.linter = linter(ruleset.forExamples(term -> true, true));
        this.byFlags = linter(ruleset.forExamples(term -> true, false));
    }

    private BrandLinter linter(Ruleset of) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new BrandLinter(Linting.of(of, clock, ALL_COUNT, Optional.empty()));
    }

    /**
     * Runs the examples of a ruleset.
     *
     * @param today on which each entry that is in force is tried; another, on a day of its own
     */
    public static ExampleReport run(Ruleset ruleset, LocalDate today) {
        RulesetExamples run = new RulesetExamples(ruleset, today);
        List<Exercise> entries = ruleset.exercises().stream()
                .filter(exercise -> exercise.entry().inForce())
                .toList();
        List<Exercise> exercised =
                entries.stream().filter(each -> count(each) > 0).toList();
        List<Exercise> enforced = exercised.stream().filter(Exercise::enforced).toList();
        enforced.forEach(run::check);
        return new ExampleReport(
                enforced.size(),
                enforced.stream().mapToInt(RulesetExamples::count).sum(),
                run.mismatches,
                places(exercised, each -> !each.enforced()),
                places(
                        entries,
                        each -> each.demanding()
                                && each.enforced()
                                && each.fail().isEmpty()));
    }

    private static int count(Exercise exercise) {
        return exercise.pass().size() + exercise.fail().size();
    }

    private static List<ExampleReport.Place> places(List<Exercise> exercises, Predicate<Exercise> those) {
        return exercises.stream()
                .filter(those)
                .map(each -> new ExampleReport.Place(
                        each.entry().origin(), each.entry().path()))
                .toList();
    }

    private void check(Exercise exercise) {
        for (Example example : exercise.pass()) {
            ExampleOutcome outcome = lint(exercise, example);
            if (outcome.fails()) {
                tell(exercise, example.origin(), expected("pass", example), outcome.told());
            }
        }
        for (Example example : exercise.fail()) {
            ExampleOutcome outcome = lint(exercise, example);
            if (!outcome.fails() && !failsByItself(exercise, example)) {
                tell(exercise, example.origin(), expected("fail", example), outcome.told());
            }
        }
        if (exercise.demanding() && exercise.fail().isEmpty()) {
            tell(
                    exercise,
                    exercise.entry().origin(),
                    "expected an example that the entry fires on",
                    "there are only some that pass; add one to examples.fail");
        }
    }

    private static String expected(String what, Example example) {
        String text = example.shown().strip().replaceAll("\\s+", " ");
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, text.codePointCount(0, text.length())));
        return "expected \"" + text.substring(0, end) + (end < text.length() ? "…" : "") + "\" to " + what;
    }

    private void tell(Exercise exercise, Origin place, String expected, String happened) {
        mismatches.add(new ExampleReport.Mismatch(place, exercise.entry().path(), expected, happened));
    }

    private ExampleOutcome lint(Exercise exercise, Example example) {
        LocalDate day = day(exercise.entry());
        BrandLinter thatDay = isFlag(exercise)
                ? byFlagsAndDay.computeIfAbsent(day, byFlags::asOf)
                : byDay.computeIfAbsent(day, linter::asOf);
        return new ExampleOutcome(exercise, thatDay.lint(content(example)));
    }

    private static boolean isFlag(Exercise exercise) {
        return exercise.entry().path().startsWith("compliance.flags");
    }

    /** Whether an example breaks its entry where the terms of other layers, which may tell in its place, are left out. */
    private boolean failsByItself(Exercise exercise, Example example) {
        if (isFlag(exercise)) {
            return false; // no term tells in the place of a flag
        }
        String layer = exercise.entry().origin().file();
        BrandLinter alone = byLayer.computeIfAbsent(
                layer,
                file -> linter(
                        ruleset.forExamples(term -> term.entry().origin().file().equals(file), true)));
        return new ExampleOutcome(exercise, alone.asOf(day(exercise.entry())).lint(content(example))).fails();
    }

    private static Content content(Example example) {
        Content content = Content.of("example", example.format(), example.text());
        for (String market : example.markets()) {
            content = content.market(market);
        }
        content = example.channel().map(content::channel).orElse(content);
        return example.language().map(content::language).orElse(content);
    }

    /** Today, or the nearest day on which an entry is in force. */
    private LocalDate day(Entry entry) {
        Scope scope = entry.scope();
        return scope.coversDay(today)
                ? today
                : scope.from().filter(today::isBefore).or(scope::until).orElse(today);
    }
}
