package io.brandrules.lint;

import io.brandrules.data.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place where content breaks a rule.
 *
 * @param rule id: {@code color/off-palette}
 * @param message what is wrong, then what to do
 * @param path of the content
 * @param range from the first to the last character concerned
 * @param excerpt the source at the range, entities decoded, white space collapsed, cut in the middle where it is long
 * @param sourceLine the source line on which the range starts
 * @param entry of the ruleset, as a path, if one fired
 * @param origin where that entry is written
 * @param environments ids of those it holds in, where it does not hold in all that the document has
 * @param markets for which it holds, where the entry is bound to markets
 * @param because why
 * @param source by what authority
 * @param owner whom to ask
 * @param fix that mends it
 * @param related other places concerned
 * @param fingerprint independent of line numbers and of the path
 * @param details further figures by name, as the JSON report has them: strings, numbers, booleans, lists and maps of
 *     these
 */
public record Violation(
        String rule,
        Severity severity,
        String message,
        String path,
        Range range,
        String excerpt,
        String sourceLine,
        Optional<String> entry,
        Optional<Origin> origin,
        List<String> environments,
        List<String> markets,
        Optional<String> because,
        Optional<String> source,
        Optional<String> owner,
        Optional<Fix> fix,
        List<Related> related,
        String fingerprint,
        Map<String, Object> details) {
    /** The order of reports: by path, start, end, rule, entry, message. */
    public static final Comparator<Violation> ORDER = Comparator.comparing(Violation::path)
            .thenComparingInt(v -> v.range().start().offset())
            .thenComparingInt(v -> v.range().end().offset())
            .thenComparing(Violation::rule)
            .thenComparing(v -> v.entry().orElse(""))
            .thenComparing(Violation::message);

    public Violation {
        environments = List.copyOf(environments);
        markets = List.copyOf(markets);
        related = List.copyOf(related);
        details = Details.copyOf(details);
    }

    /** {@code path:line:col severity message rule}. */
    @Override
    public String toString() {
        return path + ":" + range.start() + " " + severity.id() + " " + message + " " + rule;
    }

    /**
     * Another place that a violation concerns, and what is there.
     *
     * @param path of its file, which is another where a template includes one
     */
    public record Related(String path, Range range, String message) {}
}
