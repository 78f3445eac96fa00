package io.brandrules.rules.image;

import io.brandrules.document.Gap;
import io.brandrules.document.Image;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Images;
import io.brandrules.ruleset.Ruleset;
import java.util.Optional;

/** Flags images that say nothing to those who do not see them. */
final class MissingAltRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("image/missing-alt", Severity.WARNING, "Flags images without an alternative text.");

    private static final String NAMELESS =
            "this image is all that its link shows, and has no alternative text; say where the link leads";

    private static final String WITHOUT =
            "this image has no alternative text; say what it shows, or write alt=\"\" if it only decorates";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.images().flatMap(Images::alt).map(entry -> (facts, findings) -> check(entry, facts, findings));
    }

    private static void check(Entry entry, Facts facts, Findings findings) {
        for (Image image : facts.document().images()) {
            boolean link = image.use() == Image.Use.LINK;
            boolean missing = link
                    || image.use() == Image.Use.CONTENT && image.alternative().isEmpty();
            if (image.named() || !missing) {
                continue;
            }
            if (image.partial() && image.alternative().isEmpty()) {
                facts.gap(new Gap(
                        Gap.Cause.TEMPLATE_HOLE,
                        image.tag(),
                        "the alternative text of an image that a template gives further attributes"));
            } else {
                findings.add(Finding.at(image.tag(), link ? NAMELESS : WITHOUT).entry(entry));
            }
        }
    }
}
