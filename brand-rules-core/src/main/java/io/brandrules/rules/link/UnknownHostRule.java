package io.brandrules.rules.link;

import io.brandrules.document.Gap;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Links;
import io.brandrules.ruleset.Listed;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.MappedText;
import io.brandrules.web.Hosts;
import io.brandrules.web.LinkWrapper;
import java.util.Optional;

/** Flags links to hosts that are not on the brand's list. */
final class UnknownHostRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "link/unknown-host", Severity.WARNING, "Flags links to hosts that are not on the brand's list.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.links().flatMap(Links::hosts).map(listed -> {
            Hosts hosts = Hosts.of(listed.items());
            return (facts, findings) -> check(listed, hosts, facts, findings);
        });
    }

    private static void check(Listed listed, Hosts hosts, Facts facts, Findings findings) {
        for (LinkedPages.Page page : LinkedPages.of(facts)) {
            String host = page.address().host();
            MappedText target = page.target();
            if (hosts.cover(host)) {
                continue;
            }
            if (LinkWrapper.hides(host)) {
                facts.gap(new Gap(
                        Gap.Cause.UNRESOLVED_VALUE, target.span(), "where a link leads that goes through " + host));
                continue;
            }
            String meant = hosts.nearest(host)
                    .map(name -> "; did you mean " + name + "?")
                    .orElse(": " + hosts.shown());
            findings.add(Finding.in(
                            target,
                            0,
                            target.length(),
                            "this link leads to " + host + ", which is none of the hosts that links may lead to"
                                    + meant)
                    .entry(listed.entry()));
        }
    }
}
