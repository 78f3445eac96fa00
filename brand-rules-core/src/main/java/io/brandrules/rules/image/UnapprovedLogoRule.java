package io.brandrules.rules.image;

import io.brandrules.document.Image;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Images;
import io.brandrules.ruleset.Logo;
import io.brandrules.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags logos of the brand that are not shown as the brand has them. */
final class UnapprovedLogoRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "image/unapproved-logo",
            Severity.WARNING,
            "Flags the brand's logo where it comes from elsewhere, is too small, or is named otherwise.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        List<LogoSight> logos = ruleset.images().map(Images::logos).orElse(List.of()).stream()
                .map(LogoSight::of)
                .toList();
        return logos.isEmpty() ? Optional.empty() : Optional.of((facts, findings) -> check(logos, facts, findings));
    }

    private static void check(List<LogoSight> logos, Facts facts, Findings findings) {
        for (Image image : facts.document().images()) {
            List<LogoSight> shown = new ArrayList<>();
            for (LogoSight logo : logos) {
                if (logo.shownBy(image) && applies(logo.logo(), facts)) {
                    shown.add(logo);
                }
            }
            // One that is as any of the logos is to be is right.
            boolean right = shown.stream()
                    .anyMatch(logo -> logo.faults(image, facts.document()).isEmpty());
            if (!shown.isEmpty() && !right) {
                tell(shown.get(0), image, facts, findings);
            }
        }
    }

    private static boolean applies(Logo logo, Facts facts) {
        if (facts.marketNeeded(logo.entry())) {
            facts.withoutMarket(INFO.id(), logo.entry());
            return false;
        }
        boolean spoken = logo.entry().scope().languages().isEmpty()
                || facts.context()
                        .language()
                        .map(logo.entry().scope()::coversLanguage)
                        .orElse(false);
        return spoken && facts.applies(logo.entry());
    }

    private static void tell(LogoSight logo, Image image, Facts facts, Findings findings) {
        for (String fault : logo.faults(image, facts.document())) {
            findings.add(
                    Finding.at(image.tag(), "this is the logo \"" + logo.logo().name() + "\", and " + fault)
                            .entry(logo.logo().entry())
                            .markets(facts.markets(logo.logo().entry())));
        }
    }
}
