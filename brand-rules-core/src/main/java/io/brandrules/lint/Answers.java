package io.brandrules.lint;

import io.brandrules.cache.BoundedCache;
import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.ruleset.Entry;
import io.brandrules.text.Composition;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the findings of one document into violations, in the order of reports. Not thread-safe. */
final class Answers {
    private static final List<Environment> ALL = List.of(Environment.values());

    private static final Comparator<Fix.Edit> BY_PLACE =
            Comparator.comparing(edit -> edit.range().span());

    private final Document document;
    private final SourceText source;
    private final Composition composition;
    private final Context context;
    private final List<Answer> answers = new ArrayList<>();
    private final Fingerprint fingerprint;
    private final Map<String, Integer> fingerprints = new HashMap<>();
    private final Set<Environment> environments;
    private Set<Environment> lastHolding = Set.of();
    private List<String> lastTold = List.of();
    private SourceText lineSource;
    private int lineNumber;
    private String line = "";

    Answers(Document document, Context context, BoundedCache<String, String> fingerprints) {
        this.document = document;
        this.source = document.source();
        this.composition = document.composition();
        this.context = context;
        this.lineSource = source;
        this.fingerprint = new Fingerprint(source, fingerprints);
        this.environments = environments(document);
    }

    /**
     * What a rule found, and how much it weighs.
     *
     * @param place where it starts and, in the lower half, where it ends
     */
    private record Answer(RuleInfo rule, Severity severity, Finding finding, long place) {
        static Answer of(RuleInfo rule, Severity severity, Finding finding) {
            Span span = finding.span();
            return new Answer(rule, severity, finding, (long) span.start() << 32 | span.end());
        }

        String entry() {
            return finding.entry().isPresent() ? finding.entry().get().path() : "";
        }

        /** The order of reports, by all that makes a violation another one. */
        int compareTo(Answer other) {
            int order = Long.compare(place, other.place);
            order = order != 0 ? order : rule.id().compareTo(other.rule.id());
            order = order != 0 ? order : entry().compareTo(other.entry());
            return order != 0 ? order : finding.message().compareTo(other.finding.message());
        }
    }

    void add(RuleInfo rule, Severity severity, Finding finding) {
        Span span = finding.span();
        Objects.checkFromToIndex(span.start(), span.end(), source.length());
        answers.add(Answer.of(rule, severity, finding));
    }

    /**
     * All violations in order. What was found in several views of the same source is told once; equal fingerprints are
     * numbered in that order.
     */
    List<Violation> violations() {
        answers.sort(Answer::compareTo);
        List<Violation> violations = new ArrayList<>(answers.size());
        Repeats repeats = new Repeats(composition);
        Answer last = null;
        for (Answer answer : answers) {
            boolean again = last != null && answer.compareTo(last) == 0;
            if (!again && !repeats.told(answer.rule().id(), answer.entry(), answer.finding())) {
                violations.add(violation(answer));
            }
            last = answer;
        }
        return composition.plain() ? violations : byFile(violations);
    }

    /** In the order of the files; what is told alike of one place in them is told once. */
    private static List<Violation> byFile(List<Violation> violations) {
        violations.sort(Violation.ORDER);
        List<Violation> once = new ArrayList<>(violations.size());
        for (Violation violation : violations) {
            boolean told = !once.isEmpty() && Violation.ORDER.compare(once.get(once.size() - 1), violation) == 0;
            if (!told) {
                once.add(violation);
            }
        }
        return once;
    }

    private Violation violation(Answer answer) {
        Finding finding = answer.finding();
        Optional<Entry> entry = finding.entry();
        Composition.Place place = composition.place(finding.span());
        SourceText file = place.file().source();
        Range range = Range.of(file, place.span());
        String excerpt = finding.excerpt().isPresent()
                ? excerpt(finding.excerpt().get(), finding.span())
                : Excerpts.of(source.text(), finding.span());
        return new Violation(
                answer.rule().id(),
                answer.severity(),
                finding.message(),
                path(place.file()),
                range,
                excerpt,
                line(file, range.start().line()),
                entry.map(Entry::path),
                entry.map(Entry::origin),
                environments(finding),
                finding.markets(),
                entry.flatMap(Entry::because),
                entry.flatMap(Entry::source),
                entry.flatMap(Entry::owner),
                finding.fix().flatMap(fix -> fix(fix, place.file())),
                related(finding.related()),
                numbered(fingerprint.of(answer.rule().id(), answer.entry(), excerpt, finding.span())),
                finding.details());
    }

    private String path(Composition.Written file) {
        return file.itself() ? context.path() : file.name();
    }

    private List<Violation.Related> related(List<Finding.Place> places) {
        List<Violation.Related> related = new ArrayList<>(places.size());
        for (Finding.Place place : places) {
            Composition.Place written = composition.place(place.span());
            related.add(new Violation.Related(
                    path(written.file()), Range.of(written.file().source(), written.span()), place.message()));
        }
        return related;
    }

    /** Where a span stands in the file itself; what is included stands where it is included. */
    Range range(Span span) {
        return Range.of(composition.written().get(0).source(), composition.here(span));
    }

    /** The text as the reader sees it, with each template hole as it is written. */
    String excerpt(String text, Span span) {
        char filler = document.markup().filler();
        return text.indexOf(filler) < 0 ? Excerpts.of(text) : Excerpts.of(source.text(), span);
    }

    /** One copy of a line, however many violations it has: they come in its order. */
    @SuppressWarnings("ReferenceEquality") // files that read alike are still two
    private String line(SourceText file, int number) {
        if (number != lineNumber || file != lineSource) {
            line = file.line(number);
            lineNumber = number;
            lineSource = file;
        }
        return line;
    }

    private String numbered(String print) {
        int count = fingerprints.merge(print, 1, Integer::sum);
        return count == 1 ? print : print + "-" + count;
    }

    /** Where a finding holds; most hold where the one before does. */
    private List<String> environments(Finding finding) {
        Set<Environment> those = finding.environments();
        if (!those.equals(lastHolding)) {
            lastHolding = those;
            lastTold = those.isEmpty() || those.containsAll(environments) ? List.of() : ids(those);
        }
        return lastTold;
    }

    private static List<String> ids(Set<Environment> those) {
        List<String> ids = new ArrayList<>();
        for (Environment environment : ALL) {
            if (those.contains(environment)) {
                ids.add(environment.id());
            }
        }
        return ids;
    }

    /** Those that the document has something for. */
    private static Set<Environment> environments(Document document) {
        Set<Environment> all = EnumSet.noneOf(Environment.class);
        @Nullable Set<Environment> last = null;
        for (Declaration declaration : document.declarations()) {
            // Most stand in the same: those of the document.
            if (declaration.environments() != last) {
                last = declaration.environments();
                all.addAll(last);
                if (all.size() == ALL.size()) {
                    return all;
                }
            }
        }
        for (Block block : document.blocks()) {
            all.addAll(block.environments());
        }
        return all;
    }

    /** A fix, as it is to be written; none where that can't be, or not in the file of the finding alone. */
    private Optional<Fix> fix(Finding.Suggestion suggestion, Composition.Written file) {
        List<Fix.Edit> edits = new ArrayList<>(suggestion.edits().size());
        Fix.Safety safety = suggestion.safety();
        for (Map.Entry<Span, String> each : suggestion.edits().entrySet()) {
            Optional<Composition.Edit> edit = composition.edit(each.getKey(), each.getValue());
            if (edit.isEmpty() || !edit.get().place().file().equals(file)) {
                return Optional.empty();
            }
            safety = edit.get().encoded() ? Fix.Safety.REVIEW : safety;
            edits.add(new Fix.Edit(
                    Range.of(file.source(), edit.get().place().span()),
                    edit.get().text()));
        }
        edits.sort(BY_PLACE);
        return Optional.of(new Fix(suggestion.title(), safety, edits));
    }
}
