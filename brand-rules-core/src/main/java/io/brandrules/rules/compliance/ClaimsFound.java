package io.brandrules.rules.compliance;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.match.Cover;
import io.brandrules.match.Match;
import io.brandrules.rules.compliance.ClaimIndex.Saying;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The claims of one document: approved ones that are out of date or out of place, and what looks like a claim and is
 * none of them.
 */
record ClaimsFound(List<Finding> unsubstantiated, List<Finding> expired, List<Finding> outOfScope) {
    static ClaimsFound in(Facts facts, List<Saying> wordings, Optional<Integer> patterns) {
        List<ClaimHit> hits = new ArrayList<>();
        for (Saying wording : wordings) {
            facts.matches().of(wording.set()).forEach(match -> hits.add(ClaimHit.of(wording, match, facts)));
        }
        Cover unknown = Cover.of(matches(hits, ClaimHit::unknown));
        List<Cover> approved = approved(hits, facts);
        List<ClaimHit> wrong = wrong(hits, unknown, approved);
        List<Finding> expired = new ArrayList<>();
        List<Finding> outOfScope = new ArrayList<>();
        wrong.forEach(hit -> (hit.inScope() ? expired : outOfScope).add(hit.finding(facts)));
        Cover told = Cover.of(wrong.stream().map(ClaimHit::match).toList());
        List<Match> looking = patterns.map(set -> facts.matches().of(set)).orElse(List.of()).stream()
                .filter(match -> !accepted(match, approved) && !unknown.holds(match) && !told.holds(match))
                .filter(match -> !facts.written(match))
                .toList();
        NearestClaim nearest = new NearestClaim(wordings, facts);
        return new ClaimsFound(
                Longest.of(looking).stream()
                        .map(match -> unsubstantiated(match, nearest, facts))
                        .toList(),
                expired,
                outOfScope);
    }

    /** What is approved, for each market of the document; once where none is known. */
    private static List<Cover> approved(List<ClaimHit> hits, Facts facts) {
        List<String> markets = facts.context().markets();
        if (markets.isEmpty()) {
            return List.of(Cover.of(matches(hits, ClaimHit::approved)));
        }
        return markets.stream()
                .map(market -> Cover.of(matches(
                        hits, hit -> hit.approvedBeside() && hit.entry().scope().coversMarket(market))))
                .toList();
    }

    private static List<Match> matches(List<ClaimHit> hits, Predicate<ClaimHit> those) {
        return hits.stream().filter(those).map(ClaimHit::match).toList();
    }

    private static boolean accepted(Match match, List<Cover> approved) {
        return approved.stream().allMatch(cover -> cover.holds(match));
    }

    /** Those that are not approved, each place once: those first that the least stands in the way of. */
    private static List<ClaimHit> wrong(List<ClaimHit> hits, Cover unknown, List<Cover> approved) {
        IdentityHashMap<Match, ClaimHit> byMatch = new IdentityHashMap<>();
        List<Match> matches = new ArrayList<>();
        hits.stream()
                .filter(hit -> !hit.unknown() && !hit.approved())
                .filter(hit -> !accepted(hit.match(), approved) && !unknown.holds(hit.match()))
                .sorted(Comparator.comparing(ClaimHit::inScope).reversed())
                .forEach(hit -> {
                    byMatch.put(hit.match(), hit);
                    matches.add(hit.match());
                });
        List<ClaimHit> wrong = new ArrayList<>();
        for (Match match : Longest.of(matches)) {
            Optional.ofNullable(byMatch.get(match)).ifPresent(wrong::add);
        }
        return wrong;
    }

    private static Finding unsubstantiated(Match match, NearestClaim nearest, Facts facts) {
        Optional<Saying> near = nearest.to(match);
        Optional<String> denial = Denial.of(match, facts);
        String message = "\"" + match.quoted() + "\" looks like a claim, and none that is approved says it"
                + denial.map(why -> ", though " + why).orElse("")
                + near.map(claim -> "; the nearest is \"" + claim.text() + "\" ("
                                + claim.claim().entry().path() + "): say it so, or take this out")
                        .orElse("; have it approved in \"claims\", or take it out");
        Finding finding = Finding.at(match, message)
                .entry(new Entry(
                        "claim-patterns",
                        match.matcher().origin(),
                        List.of(),
                        true,
                        Scope.EVERYWHERE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return denial.isPresent() ? finding.possible() : finding;
    }
}
