package io.brandrules.rules.tone;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Fix;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.ProperName;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags names without the mark that they bear. */
final class MissingMarkRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/missing-mark", Severity.WARNING, "Flags names that lack their ® or ™ on first or on every use.");

    /** What a reader sees of the content itself. */
    private static final Set<Part> SEEN = EnumSet.of(Part.HEADING, Part.BODY, Part.BUTTON, Part.LINK, Part.FOOTER);

    private static final Set<NameForm> NAMED = EnumSet.of(NameForm.EXACT, NameForm.TOLERATED, NameForm.OTHERWISE);

    private static final Map<String, String> SPELLED = Map.of("®", "(r)", "™", "(tm)", "℠", "(sm)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        List<ProperName> names = ruleset.tone().map(tone -> tone.names()).orElse(List.of());
        if (names.stream().allMatch(name -> name.mark().isEmpty())) {
            return Optional.empty();
        }
        int[] sets = FoundName.index(names, index);
        return Optional.of((facts, findings) -> {
            Map<ProperName, List<Match>> marked = new LinkedHashMap<>();
            for (FoundName found : FoundName.in(facts, names, sets)) {
                if (found.name().mark().isPresent() && NAMED.contains(found.form())) {
                    marked.computeIfAbsent(found.name(), name -> new ArrayList<>())
                            .add(found.match());
                }
            }
            marked.forEach((name, matches) -> check(name, matches, facts, findings));
        });
    }

    private static void check(ProperName name, List<Match> matches, Facts facts, Findings findings) {
        String mark = name.mark().orElseThrow();
        boolean every = name.markOn().equals("every");
        List<Span> met = new ArrayList<>();
        for (Match match : matches) {
            if (!seen(match) || facts.written(match)) {
                continue;
            }
            if (facts.marketNeeded(name.entry())) {
                facts.withoutMarket(INFO.id(), name.entry());
                return;
            }
            if (!facts.applies(name.entry(), match)) {
                continue;
            }
            if (!every && facts.met(met, match.span())) {
                continue;
            }
            if (!bears(match, mark)) {
                findings.add(finding(name, match, mark, every, facts));
            }
            met.add(match.span()); // one for an arm at most, however often the name stands there
        }
    }

    private static boolean seen(Match match) {
        return !match.hidden()
                && match.block()
                        .map(block -> SEEN.contains(block.part())
                                && block.environments().contains(Environment.LIGHT))
                        .orElse(false);
    }

    /** Whether the mark follows, be it spelled out or raised. */
    private static boolean bears(Match match, String mark) {
        String text = match.text().toString();
        int at = match.to();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String spelled = SPELLED.getOrDefault(mark, mark);
        return text.startsWith(mark, at) || text.regionMatches(true, at, spelled, 0, spelled.length());
    }

    private static Finding finding(ProperName name, Match match, String mark, boolean every, Facts facts) {
        String when = every ? "each time" : "the first time";
        Finding finding = Finding.at(
                        match,
                        "\"" + name.name() + "\" bears \"" + mark + "\" " + when + "; write \"" + name.name() + mark
                                + "\"")
                .entry(name.entry())
                .markets(facts.markets(name.entry()))
                .environments(match.block().map(Block::environments).orElse(Set.of()));
        Span end = Span.at(match.span().end());
        return facts.decided(match.span())
                ? finding.fix(new Finding.Suggestion("Add \"" + mark + "\"", Fix.Safety.SAFE, Map.of(end, mark)))
                : finding;
    }
}
