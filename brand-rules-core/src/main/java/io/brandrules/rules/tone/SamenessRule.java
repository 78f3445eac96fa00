package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Mention;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Measure;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.Sameness;
import io.brandrules.ruleset.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flags texts with more stock phrases than the brand allows. */
final class SamenessRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/sameness", Severity.WARNING, "Flags texts with more stock phrases than the brand allows.");

    private static final int PER = 100;

    /** How many phrases are quoted in a message. */
    private static final int QUOTED = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone().flatMap(tone -> tone.sameness()).flatMap(sameness -> check(sameness, index));
    }

    private static Optional<Check> check(Sameness sameness, MatchIndex.Builder index) {
        Optional<Double> most =
                sameness.per100Words().flatMap(range -> range.most()).map(Measure::value);
        if (most.isEmpty() || sameness.phrases().isEmpty()) {
            return Optional.empty();
        }
        int first = index.next();
        sameness.phrases().forEach(phrase -> index.add(phrase.avoid()));
        return Optional.of((facts, findings) -> {
            List<Hit> hits = hits(sameness.phrases(), first, facts);
            if (!hits.isEmpty()) {
                check(sameness, most.get(), hits, facts, findings);
            }
        });
    }

    private record Hit(Term phrase, Match match) {}

    private static List<Hit> hits(List<Term> phrases, int first, Facts facts) {
        Matches matches = facts.matches();
        int end = first + phrases.size();
        List<Hit> hits = new ArrayList<>();
        for (int set = matches.nextCandidate(first); set >= 0 && set < end; set = matches.nextCandidate(set + 1)) {
            Term phrase = phrases.get(set - first);
            for (Match match : matches.of(set)) {
                if (facts.marketNeeded(phrase.entry())) {
                    facts.withoutMarket(INFO.id(), phrase.entry());
                } else if (facts.applies(phrase.entry(), match)
                        && !facts.shielded(match)
                        && !match.hidden()
                        && !Mention.is(match, facts)) {
                    hits.add(new Hit(phrase, match));
                }
            }
        }
        hits.sort(Comparator.comparing(hit -> hit.match().span()));
        return hits;
    }

    private static void check(Sameness sameness, double most, List<Hit> hits, Facts facts, Findings findings) {
        int words = 0;
        for (Paragraph paragraph : facts.copy().texts()) {
            words += paragraph.shown() ? paragraph.words().count() : 0;
        }
        // A text of fewer words may have as many as one of a hundred.
        double density = hits.size() * (double) PER / Math.max(PER, words);
        if (density > most) {
            findings.add(finding(sameness, most, hits, words));
        }
    }

    private static Finding finding(Sameness sameness, double most, List<Hit> hits, int words) {
        Map<Entry, List<Hit>> byPhrase = new LinkedHashMap<>();
        hits.stream()
                .sorted(Comparator.comparing(hit -> hit.phrase().entry().path()))
                .forEach(hit -> byPhrase.computeIfAbsent(hit.phrase().entry(), e -> new ArrayList<>())
                        .add(hit));
        List<String> quoted = hits.stream()
                .map(hit -> "\"" + hit.match().quoted() + "\"")
                .distinct()
                .toList();
        String listed = String.join(", ", quoted.subList(0, Math.min(QUOTED, quoted.size())))
                + (quoted.size() > QUOTED ? " and " + (quoted.size() - QUOTED) + " more" : "");
        String message = hits.size() + (hits.size() == 1 ? " stock phrase" : " stock phrases") + " in " + words
                + (words == 1 ? " word" : " words") + "; the brand allows "
                + (most == 0 ? "none" : shown(most) + " in a hundred") + ": say "
                + listed + " in words of your own";
        return Finding.at(hits.get(0).match(), message)
                .entry(sameness.entry())
                .related(hits.stream()
                        .skip(1)
                        .map(hit -> new Finding.Place(
                                hit.match().span(), "\"" + hit.match().quoted() + "\""))
                        .toList())
                .detail(
                        "phrases",
                        byPhrase.values().stream().map(SamenessRule::told).toList())
                .detail("count", hits.size())
                .detail("words", words);
    }

    private static Map<String, Object> told(List<Hit> hits) {
        Entry entry = hits.get(0).phrase().entry();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("entry", entry.path());
        told.put("phrase", hits.get(0).phrase().name());
        told.put("count", hits.size());
        entry.because().ifPresent(because -> told.put("because", because));
        entry.source().ifPresent(source -> told.put("source", source));
        return told;
    }

    private static String shown(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
