package io.brandrules.lint;

import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the findings of one document into violations, in the order of reports. Not thread-safe. */
final class Answers {
    private static final int LONGEST_EXCERPT = 120;
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private final Document document;
    private final Context context;
    private final Set<Environment> environments = EnumSet.noneOf(Environment.class);
    private final List<Violation> violations = new ArrayList<>();
    private final Set<Known> known = new HashSet<>();
    private final Fingerprint fingerprint;
    private final Map<Integer, String> lines = new HashMap<>(); // one copy of a line, however many violations it has

    Answers(Document document, Context context) {
        this.document = document;
        this.context = context;
        this.fingerprint = new Fingerprint(document.source());
        for (Declaration declaration : document.declarations()) {
            environments.addAll(declaration.environments());
        }
        for (Block block : document.blocks()) {
            environments.addAll(block.environments());
        }
    }

    /** What makes a violation another one. */
    private record Known(String rule, Span span, String entry, String message) {}

    void add(RuleInfo rule, Severity severity, Finding finding) {
        String entry = finding.entry().map(e -> e.path()).orElse("");
        if (!known.add(new Known(rule.id(), finding.span(), entry, finding.message()))) {
            return; // seen in another view of the same source
        }
        SourceText source = document.source();
        Range range = range(finding.span());
        String excerpt = finding.excerpt()
                .map(text -> excerpt(text, finding.span()))
                .orElseGet(() -> shortened(source.slice(finding.span())));
        violations.add(new Violation(
                rule.id(),
                severity,
                finding.message(),
                context.path(),
                range,
                excerpt,
                lines.computeIfAbsent(range.start().line(), source::line),
                finding.entry().map(e -> e.path()),
                finding.entry().map(e -> e.origin()),
                environments(finding),
                finding.markets(),
                finding.entry().flatMap(e -> e.because()),
                finding.entry().flatMap(e -> e.source()),
                finding.entry().flatMap(e -> e.owner()),
                finding.fix().map(this::fix),
                List.of(),
                fingerprint.of(rule.id(), entry, excerpt, finding.span()),
                finding.details()));
    }

    /** All violations in order; equal fingerprints are numbered in that order. */
    List<Violation> violations() {
        List<Violation> sorted = new ArrayList<>(violations);
        sorted.sort(Violation.ORDER);
        Map<String, Integer> counts = new HashMap<>();
        sorted.replaceAll(v -> {
            int count = counts.merge(v.fingerprint(), 1, Integer::sum);
            return count == 1 ? v : numbered(v, count);
        });
        return sorted;
    }

    Range range(Span span) {
        return Range.of(document.source(), span);
    }

    /** The text as the reader sees it, with each template hole as it is written. */
    String excerpt(String text, Span span) {
        char filler = document.markup().filler();
        return shortened(text.indexOf(filler) < 0 ? text : document.source().slice(span));
    }

    private List<String> environments(Finding finding) {
        if (finding.environments().isEmpty() || finding.environments().containsAll(environments)) {
            return List.of();
        }
        return finding.environments().stream().sorted().map(Environment::id).toList();
    }

    private Fix fix(Finding.Suggestion suggestion) {
        List<Fix.Edit> edits = suggestion.edits().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(edit -> new Fix.Edit(range(edit.getKey()), edit.getValue()))
                .toList();
        return new Fix(suggestion.title(), suggestion.safety(), edits);
    }

    private static Violation numbered(Violation v, int count) {
        return new Violation(
                v.rule(),
                v.severity(),
                v.message(),
                v.path(),
                v.range(),
                v.excerpt(),
                v.sourceLine(),
                v.entry(),
                v.origin(),
                v.environments(),
                v.markets(),
                v.because(),
                v.source(),
                v.owner(),
                v.fix(),
                v.related(),
                v.fingerprint() + "-" + count,
                v.details());
    }

    private static String shortened(String text) {
        String flat = plain(text) ? text : WHITE.matcher(text).replaceAll(" ").strip();
        if (flat.length() <= LONGEST_EXCERPT) {
            return flat;
        }
        int half = (LONGEST_EXCERPT - 1) / 2;
        int head = Character.isHighSurrogate(flat.charAt(half - 1)) ? half - 1 : half;
        int tail = flat.length() - half;
        tail = Character.isLowSurrogate(flat.charAt(tail)) ? tail + 1 : tail;
        return flat.substring(0, head) + "…" + flat.substring(tail);
    }

    /** Whether a text has no white space but single spaces between words, as most have. */
    private static boolean plain(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && last == ' ') {
                return false;
            }
            last = c;
        }
        return last != ' ';
    }
}
