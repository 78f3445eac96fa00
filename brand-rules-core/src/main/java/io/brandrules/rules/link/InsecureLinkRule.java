package io.brandrules.rules.link;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Links;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.MappedText;
import io.brandrules.web.Hosts;
import java.util.Map;
import java.util.Optional;

/** Flags links that anybody on the way can read. */
final class InsecureLinkRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("link/insecure", Severity.WARNING, "Flags links that do not use https.");
    private static final String HTTP = "http";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        Optional<Hosts> own = ruleset.links().flatMap(Links::hosts).map(hosts -> Hosts.of(hosts.items()));
        return ruleset.links()
                .flatMap(Links::https)
                .map(entry -> (facts, findings) -> check(entry, own, facts, findings));
    }

    private static void check(Entry entry, Optional<Hosts> own, Facts facts, Findings findings) {
        for (LinkedPages.Page page : LinkedPages.of(facts)) {
            if (page.address().insecure()) {
                MappedText target = page.target();
                String message = "this link to " + page.address().host() + " goes over "
                        + page.address().scheme() + ", which anybody on the way can read and change; use https";
                Finding finding =
                        Finding.in(target, 0, target.length(), message).entry(entry);
                boolean known =
                        own.map(hosts -> hosts.cover(page.address().host())).orElse(false);
                findings.add(known ? fixed(finding, target) : finding);
            }
        }
    }

    /** With the fix, where the scheme is what the link begins with. */
    private static Finding fixed(Finding finding, MappedText target) {
        String text = target.toString();
        int start = text.length() - text.stripLeading().length();
        return text.regionMatches(true, start, HTTP + ":", 0, HTTP.length() + 1)
                ? finding.fix(new Finding.Suggestion(
                        "Use https", Fix.Safety.REVIEW, Map.of(target.span(start, start + HTTP.length()), "https")))
                : finding;
    }
}
