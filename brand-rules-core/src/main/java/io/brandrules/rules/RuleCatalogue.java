package io.brandrules.rules;

import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import java.util.List;

/** Every rule, in the order in which they run. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = List.of(
            new OffPaletteRule(),
            new WrongRoleRule(),
            new LowContrastRule(),
            new UnapprovedPairRule(),
            new RetiredColorRule(),
            new UnsafeSyntaxRule(),
            new UnknownFamilyRule(),
            new WrongFallbackRule(),
            new UnapprovedSourceRule(),
            new OffScaleRule(),
            new TooSmallRule(),
            new BrokenHierarchyRule(),
            new AvoidedTermRule(),
            new MisspeltNameRule(),
            new MissingMarkRule(),
            new AllCapsRule(),
            new EmojiRule(),
            new HeadingCaseRule(),
            new WrongFormalityRule(),
            new LongSentenceRule(),
            new HardToReadRule(),
            new SamenessRule(),
            new ExclamationRule(),
            new MissingDisclaimerRule(),
            new ProhibitedClaimRule(),
            new InsecureLinkRule(),
            new UnknownHostRule(),
            new MissingUtmRule(),
            new MissingAltRule(),
            new UnapprovedLogoRule(),
            new SubjectLengthRule(),
            new MissingPreheaderRule(),
            new PreheaderLengthRule(),
            new TooLargeRule(),
            new NotCheckedRule());

    private RuleCatalogue() {}

    /** The rules; what others leave undecided is told by the last. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** What is known of each rule, by id. */
    public static List<RuleInfo> infos() {
        return RULES.stream()
                .map(Rule::info)
                .sorted(java.util.Comparator.comparing(RuleInfo::id))
                .toList();
    }
}
