package io.brandrules.rules.tone;

import io.brandrules.document.Block;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Mention;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Cover;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.Term;
import io.brandrules.term.Normalized;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags words that the brand does not use. */
final class AvoidedTermRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("tone/avoided-term", Severity.ERROR, "Flags words that the brand does not use.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        List<Term> terms = ruleset.tone().map(tone -> tone.terms()).orElse(List.of());
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        int first = index.next();
        terms.forEach(term -> index.add(term.avoid()));
        return Optional.of((facts, findings) -> check(terms, first, facts, findings));
    }

    private static void check(List<Term> terms, int first, Facts facts, Findings findings) {
        Matches matches = facts.matches();
        int end = first + terms.size();
        List<Hit> hits = new ArrayList<>();
        for (int set = matches.nextCandidate(first); set >= 0 && set < end; set = matches.nextCandidate(set + 1)) {
            Term term = terms.get(set - first);
            for (Match match : matches.of(set)) {
                if (match.block().isPresent() && (Address.holds(match) || facts.inCode(match))) {
                    continue;
                }
                if (facts.marketNeeded(term.entry())) {
                    facts.withoutMarket(INFO.id(), term.entry());
                } else if (facts.applies(term.entry(), match) && !facts.shielded(match) && !Mention.is(match, facts)) {
                    hits.add(new Hit(term, match));
                }
            }
        }
        apart(lastEach(asWritten(longest(hits)), facts)).forEach(hit -> findings.add(finding(hit, facts)));
    }

    /** Of hits of one term that overlap the first counts, then the next behind it. */
    private static List<Hit> apart(Collection<Hit> hits) {
        IdentityHashMap<Term, IdentityHashMap<MappedText, Integer>> ends = new IdentityHashMap<>();
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(hit -> hit.match().from()));
        sorted.removeIf(hit -> {
            IdentityHashMap<MappedText, Integer> end =
                    ends.computeIfAbsent(hit.term(), term -> new IdentityHashMap<>());
            boolean overlaps = hit.match().from() < end.getOrDefault(hit.match().text(), 0);
            if (!overlaps) {
                end.put(hit.match().text(), hit.match().to());
            }
            return overlaps;
        });
        return sorted;
    }

    /** Where several terms find the same words for the same markets, that of the latest layer counts. */
    private static Collection<Hit> lastEach(List<Hit> hits, Facts facts) {
        Map<List<Object>, Hit> last = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Match match = hit.match();
            last.put(
                    List.of(
                            match.anchor(),
                            match.span(),
                            facts.markets(hit.term().entry())),
                    hit);
        }
        return last.values();
    }

    /** Of hits that lie within one another only the longest counts: "digital wallet app", not the "wallet" in it. */
    private static List<Hit> longest(List<Hit> hits) {
        Cover all = Cover.of(hits.stream().map(Hit::match).toList());
        return hits.stream().filter(hit -> !all.holdsWithin(hit.match())).toList();
    }

    /** Where two terms find the same words, the one that has them as they are written counts: "cheaper" before "cheap". */
    private static List<Hit> asWritten(List<Hit> hits) {
        Set<Span> written = new HashSet<>();
        for (Hit hit : hits) {
            if (hit.words() && hit.asWritten()) {
                written.add(hit.match().span());
            }
        }
        return hits.stream()
                .filter(hit -> !hit.words()
                        || hit.asWritten()
                        || !written.contains(hit.match().span()))
                .toList();
    }

    private static Finding finding(Hit hit, Facts facts) {
        Match match = hit.match();
        String found = match.quoted();
        Term term = hit.term();
        String language = facts.language(match).orElse("en");
        Optional<Preferred> wording = term.use().map(use -> Preferred.of(match, use, language));
        String message = wording.map(use -> "say \"" + use.text() + "\", not \"" + found + "\"")
                .orElseGet(() -> "the brand avoids \"" + found + "\"" + PartNames.of(match)
                        + (match.block().isPresent() ? "; leave it out or say it in other words" : "; take it out"));
        Finding finding = Finding.at(match, message)
                .entry(term.entry())
                .markets(facts.markets(term.entry()))
                .environments(match.block().map(Block::environments).orElse(Set.of()));
        // A link or an image is no words that others could take the place of.
        return wording.filter(use -> match.block().isPresent())
                .flatMap(use -> Replacement.of(match, use, facts.document()))
                .map(finding::fix)
                .orElse(finding);
    }

    private record Hit(Term term, Match match) {
        boolean words() {
            return match.matcher().target() instanceof Matcher.Words;
        }

        /** Whether words were found as the term has them, and in no other form. */
        boolean asWritten() {
            return match.matcher().target() instanceof Matcher.Words looked
                    && Normalized.text(looked.words()).equals(Normalized.text(match.excerpt()));
        }
    }
}
