package io.brandrules.rules.compliance;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.match.Match;
import io.brandrules.rules.compliance.ClaimIndex.Saying;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A place where a document says what a claim of the ruleset says.
 *
 * @param unknown whether it can't be said if it may stand there
 * @param inForce whether its day has come and not passed
 * @param channel whether it is approved for the document's channel
 * @param language whether it is approved for the language of the place
 * @param elsewhere the markets of the document for which it is not approved
 */
record ClaimHit(
        Saying wording,
        Match match,
        boolean unknown,
        boolean inForce,
        boolean channel,
        boolean language,
        List<String> elsewhere) {
    private static final int MOST = 5;

    static ClaimHit of(Saying wording, Match match, Facts facts) {
        Entry entry = wording.claim().entry();
        Scope scope = entry.scope();
        boolean toWhom = facts.marketNeeded(entry);
        if (toWhom) {
            facts.withoutMarket("compliance/claim-out-of-scope", entry);
        }
        Optional<String> language = facts.language(match);
        boolean spoken = scope.languages().isEmpty() || language.isPresent();
        if (!spoken) {
            facts.applies(entry, match); // which tells that the language is not known
        }
        List<String> covered = facts.markets(entry);
        return new ClaimHit(
                wording,
                match,
                toWhom || !spoken,
                scope.coversDay(facts.context().day()),
                scope.channels().isEmpty()
                        || facts.context().channel().map(scope::coversChannel).orElse(false),
                language.map(scope::coversLanguage).orElse(true),
                facts.context().markets().stream()
                        .filter(market -> !covered.contains(market))
                        .toList());
    }

    Entry entry() {
        return wording.claim().entry();
    }

    /** Whether it is approved here but for the market. */
    boolean approvedBeside() {
        return !unknown && inForce && channel && language;
    }

    boolean approved() {
        return approvedBeside() && elsewhere.isEmpty();
    }

    /** Whether it is approved for such content, be it on another day. */
    boolean inScope() {
        return channel && language && elsewhere.isEmpty();
    }

    /** What is wrong with it where it is not approved. */
    Finding finding(Facts facts) {
        String said = "\"" + match.quoted() + "\" ";
        Finding finding = Finding.at(
                        match, said + (inScope() ? late(facts.context().day()) : outside(facts)))
                .entry(entry());
        return finding.markets(elsewhere.isEmpty() ? facts.markets(entry()) : elsewhere);
    }

    private String late(LocalDate day) {
        Scope scope = entry().scope();
        return scope.until()
                .filter(day::isAfter)
                .map(until -> "was approved until " + until + "; take it out, or have it approved anew")
                .orElseGet(() -> "is approved from "
                        + scope.from().map(LocalDate::toString).orElse("") + " on; hold it back until then");
    }

    private String outside(Facts facts) {
        Scope scope = entry().scope();
        if (!elsewhere.isEmpty()) {
            return "is approved for " + listed(scope.markets()) + ", and not for " + listed(elsewhere)
                    + "; take it out, or have it approved there";
        }
        if (!channel) {
            return "is approved for the channel " + listed(scope.channels()) + ", and not for "
                    + facts.context().channel().orElse("content without one")
                    + "; take it out, or have it approved there";
        }
        return "is approved in the language " + listed(scope.languages()) + ", and not in "
                + facts.language(match).orElse("another") + "; take it out, or have this wording approved";
    }

    private static String listed(Collection<String> all) {
        List<String> sorted = all.stream().sorted().toList();
        return sorted.size() > MOST
                ? String.join(", ", sorted.subList(0, MOST)) + " and " + (sorted.size() - MOST) + " more"
                : String.join(", ", sorted);
    }
}
