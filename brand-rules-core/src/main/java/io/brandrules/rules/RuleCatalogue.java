package io.brandrules.rules;

import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.rules.color.ColorRules;
import io.brandrules.rules.compliance.ComplianceRules;
import io.brandrules.rules.content.ContentRules;
import io.brandrules.rules.disclaimer.DisclaimerRules;
import io.brandrules.rules.email.EmailRules;
import io.brandrules.rules.font.FontRules;
import io.brandrules.rules.image.ImageRules;
import io.brandrules.rules.link.LinkRules;
import io.brandrules.rules.tone.ToneRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every rule, in the order in which they run. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = Stream.of(
                    ColorRules.all(),
                    FontRules.all(),
                    ToneRules.all(),
                    DisclaimerRules.all(),
                    ComplianceRules.all(),
                    LinkRules.all(),
                    ImageRules.all(),
                    EmailRules.all(),
                    ContentRules.all())
            .flatMap(List::stream)
            .toList();

    private RuleCatalogue() {}

    /** The rules; what others leave undecided is told by the last. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** What is known of each rule, by id. */
    public static List<RuleInfo> infos() {
        return RULES.stream()
                .map(Rule::info)
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }
}
