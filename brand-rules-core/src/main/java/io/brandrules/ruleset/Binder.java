package io.brandrules.ruleset;

import io.brandrules.data.MapNode;
import io.brandrules.tokens.DesignTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the merged tree into records, and checks what no schema can. */
final class Binder {
    private Binder() {}

    /**
     * Binds a merged tree whose short forms are expanded and whose layers agree with the schema. A value of another
     * kind than the schema has counts as absent.
     *
     * @param tokens those of the files that the ruleset names
     * @param problems to which what is wrong is added; the ruleset is then of no use
     */
    static Ruleset bind(MapNode merged, RulesetFiles files, DesignTokens tokens, List<Problem> problems) {
        Place root = Place.root(merged, new Problems(problems));
        Markets markets = new Markets(root);
        EntryBinder entries = new EntryBinder(markets);
        Names flags = Names.of(root.at("compliance", "flags"), "compliance.flags", "a flag");
        MatcherBinder matchers = new MatcherBinder(flags::check);
        Optional<Tone> tone = new ToneBinder(entries, matchers).bind(root);
        Compliance compliance = new ComplianceBinder(root, entries, matchers).bind(root);
        List<Matcher> claimPatterns = matchers.bind(root, "claim-patterns");
        LockPaths.check(root);
        List<Problem> notices = new ArrayList<>(files.notices());
        Optional<Colors> colors = new ColorsBinder(entries, new TokenColors(tokens)).bind(root);
        Optional<Fonts> fonts = new FontsBinder(entries, new TokenRoles(tokens), notices).bind(root);
        NotEnforced.notice(root).ifPresent(notices::add);
        IdleEntries.tell(root, notices);
        List<Disclaimer> disclaimers = new DisclaimersBinder(entries, matchers).bind(root);
        IdleIndustries.tell(root, compliance, disclaimers, notices);
        return new Ruleset(
                root.text("brand").orElse(""),
                root.text("version").orElse(""),
                files.digest(),
                files.files(),
                files.folder(),
                files.root(),
                Set.copyOf(root.texts("industries")),
                markets.groups(),
                new ContentBinder(markets).bind(root),
                new TemplatesBinder(files).bind(root),
                RegionsBinder.bind(root),
                colors,
                fonts,
                tone,
                disclaimers,
                new ClaimsBinder(entries).bind(root),
                claimPatterns,
                compliance,
                DeliveryBinder.links(root),
                new DeliveryBinder(entries).images(root),
                DeliveryBinder.email(root),
                RuleSeverities.bind(root),
                new ApprovalsBinder(entries).bind(root),
                entries.exercises(),
                notices);
    }
}
