package io.brandrules.rules.link;

import io.brandrules.document.Gap;
import io.brandrules.document.Link;
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
import io.brandrules.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags links to the brand's own pages that do not say which campaign they belong to. */
final class MissingUtmRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "link/missing-utm",
            Severity.WARNING,
            "Flags links to the brand's hosts that lack the parameters of a campaign.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        Optional<Hosts> own = ruleset.links().flatMap(Links::hosts).map(hosts -> Hosts.of(hosts.items()));
        return ruleset.links()
                .flatMap(Links::utm)
                .filter(utm -> !utm.items().isEmpty())
                .map(utm -> (facts, findings) -> check(utm, own, facts, findings));
    }

    private static void check(Listed utm, Optional<Hosts> own, Facts facts, Findings findings) {
        char filler = facts.document().markup().filler();
        for (LinkedPages.Page page : LinkedPages.of(facts)) {
            // What a form sends, and a file that is fetched, is no visit.
            if (page.link().kind() == Link.Kind.SENT || page.address().scheme().equals("ftp")) {
                continue;
            }
            boolean ours = own.map(hosts -> hosts.cover(page.address().host())).orElse(true);
            List<String> missing = ours ? missing(utm.items(), page.address()) : List.of();
            if (missing.isEmpty()) {
                continue;
            }
            MappedText target = page.target();
            if (mayHoldMore(page.address(), filler)) {
                facts.gap(new Gap(
                        Gap.Cause.TEMPLATE_HOLE, target.span(), "the parameters of a link that a template fills in"));
                continue;
            }
            String message = "this link lacks " + listed(missing) + "; add " + (missing.size() == 1 ? "it" : "them")
                    + ", so that its visits are counted";
            Finding finding = Finding.in(target, 0, target.length(), message).entry(utm.entry());
            // Without a list of hosts, nobody knows which of them count the brand's visits.
            findings.add(own.isPresent() ? finding : finding.possible());
        }
    }

    private static List<String> missing(List<String> wanted, WebAddress address) {
        List<String> missing = new ArrayList<>(wanted);
        for (String pair : address.query().split("[&;]", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                missing.remove(pair.substring(0, equals));
            }
        }
        return missing;
    }

    /** Whether a hole stands where it may bring further parameters: for a parameter, or where the path ends. */
    private static boolean mayHoldMore(WebAddress address, char filler) {
        String rest = address.rest();
        int fragment = rest.indexOf('#');
        String before = fragment < 0 ? rest : rest.substring(0, fragment);
        int mark = before.indexOf('?');
        if (mark < 0) {
            return !before.isEmpty() && before.charAt(before.length() - 1) == filler;
        }
        for (String pair : before.substring(mark + 1).split("[&;]", -1)) {
            int hole = pair.indexOf(filler);
            int equals = pair.indexOf('=');
            if (hole >= 0 && (equals < 0 || hole < equals || hole > equals + 1)) {
                return true;
            }
        }
        return false;
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
