package io.brandrules.lint;

import io.brandrules.document.Environment;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Entry;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule has to say about one place, before the plan gives it a severity. Immutable: each method answers with a
 * new value.
 *
 * @param span the place, in the source
 * @param excerpt what stands there as the reader sees it; empty for the source's own characters
 * @param message what is wrong, then what to do
 * @param entry of the ruleset that fired
 * @param certain whether it is wrong for sure
 * @param severity in place of the rule's default, where it depends on the case
 * @param markets for which it holds
 * @param environments in which it holds; empty for all
 * @param fix that mends it
 * @param details further figures for reports
 * @param related other places concerned
 */
public record Finding(
        Span span,
        Optional<String> excerpt,
        String message,
        Optional<Entry> entry,
        boolean certain,
        Optional<Severity> severity,
        List<String> markets,
        Set<Environment> environments,
        Optional<Suggestion> fix,
        Map<String, Object> details,
        List<Place> related) {
    public Finding {
        details = Details.copyOf(details);
        related = List.copyOf(related);
    }

    /** Another place that a finding concerns, and what is there. */
    public record Place(Span span, String message) {}

    /** A change of the source that mends the finding; edits are spans of the source with their new text. */
    public record Suggestion(String title, Fix.Safety safety, Map<Span, String> edits) {}

    /** A finding at a place of the source. */
    public static Finding at(Span span, String message) {
        return of(span, Optional.empty(), message);
    }

    /** A finding at a place of the source, where a reader sees a text. */
    public static Finding at(Span span, String excerpt, String message) {
        return of(span, Optional.of(excerpt), message);
    }

    private static Finding of(Span span, Optional<String> excerpt, String message) {
        return new Finding(
                span,
                excerpt,
                message,
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    /** A finding at the characters from {@code from} to {@code to} of a text. */
    public static Finding in(MappedText text, int from, int to, String message) {
        return at(text.span(from, to), text.toString().substring(from, to), message);
    }

    /** A finding at a match. */
    public static Finding at(Match match, String message) {
        Finding finding = in(match.text(), match.from(), match.to(), message);
        return match.certain() ? finding : finding.possible();
    }

    /** The same at another place where a reader sees the same, in the environments of that. */
    public Finding again(Span place, Set<Environment> those) {
        return new Finding(place, excerpt, message, entry, certain, severity, markets, those, fix, details, related);
    }

    /** Names the entry that fired. */
    public Finding entry(Entry fired) {
        return new Finding(
                span,
                excerpt,
                message,
                Optional.of(fired),
                certain,
                severity,
                markets,
                environments,
                fix,
                details,
                related);
    }

    /** Says that it may be wrong, not that it is: one severity lower. */
    public Finding possible() {
        return new Finding(
                span, excerpt, message, entry, false, severity, markets, environments, fix, details, related);
    }

    /** Takes the place of the rule's default severity. */
    public Finding severity(Severity weight) {
        return new Finding(
                span,
                excerpt,
                message,
                entry,
                certain,
                Optional.of(weight),
                markets,
                environments,
                fix,
                details,
                related);
    }

    /** Names the markets for which it holds. */
    public Finding markets(List<String> codes) {
        return new Finding(
                span, excerpt, message, entry, certain, severity, codes, environments, fix, details, related);
    }

    /** Names the environments in which it holds. */
    public Finding environments(Set<Environment> those) {
        return new Finding(span, excerpt, message, entry, certain, severity, markets, those, fix, details, related);
    }

    /** Offers a fix. */
    public Finding fix(Suggestion suggestion) {
        return new Finding(
                span,
                excerpt,
                message,
                entry,
                certain,
                severity,
                markets,
                environments,
                Optional.of(suggestion),
                details,
                related);
    }

    /** Adds a figure for reports. */
    public Finding detail(String name, Object value) {
        return details(Details.copyOf(details).with(name, value));
    }

    /** Gives the figures for reports. */
    public Finding details(Map<String, Object> figures) {
        return new Finding(
                span, excerpt, message, entry, certain, severity, markets, environments, fix, figures, related);
    }

    /** Names other places concerned. */
    public Finding related(List<Place> places) {
        return new Finding(
                span, excerpt, message, entry, certain, severity, markets, environments, fix, details, places);
    }
}
