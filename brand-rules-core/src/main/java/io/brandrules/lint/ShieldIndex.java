package io.brandrules.lint;

import io.brandrules.data.Origin;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Claim;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What shields the words within it: names and preferred wordings, approved claims, and demanded texts. A match that a
 * shield covers whole is silenced; one that is the shield's whole text only where it is written just as the shield is.
 */
final class ShieldIndex {
    private final int first;
    private final List<Shield> shields = new ArrayList<>();

    ShieldIndex(Ruleset ruleset, MatchIndex.Builder index) {
        this.first = index.next();
        ruleset.tone().ifPresent(tone -> {
            tone.names().forEach(name -> add(name.name(), name.entry(), false, index));
            tone.terms().forEach(term -> term.use().ifPresent(use -> add(use, term.entry(), false, index)));
        });
        for (Claim claim : ruleset.claims()) {
            claim.texts().forEach(text -> add(text, claim.entry(), true, index));
        }
    }

    private void add(String text, Entry entry, boolean claim, MatchIndex.Builder index) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            Origin origin = entry.origin();
            index.add(List.of(DutyIndex.plain(new Matcher.Text(text, false), origin)));
            shields.add(new Shield(text, entry, claim));
        }
    }

    boolean covers(Match match, Facts facts, Map<Disclaimer, List<Match>> demandedTexts, boolean forTone) {
        if (forTone && demandedTexts.values().stream().flatMap(List::stream).anyMatch(match::within)) {
            return true;
        }
        int end = first + shields.size();
        for (int set = facts.matches().nextCandidate(first);
                set >= 0 && set < end;
                set = facts.matches().nextCandidate(set + 1)) {
            Shield shield = shields.get(set - first);
            if ((forTone || shield.claim()) && facts.applies(shield.entry())) {
                Optional<Match> cover = facts.matches().of(set).stream()
                        .filter(match::within)
                        .filter(found -> shield.claim() || wider(found, match) || shield.writtenAs(found))
                        .findFirst();
                if (cover.isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean wider(Match shield, Match match) {
        return shield.to() - shield.from() > match.to() - match.from();
    }

    private record Shield(String text, Entry entry, boolean claim) {
        boolean writtenAs(Match found) {
            return found.excerpt().equals(text);
        }
    }
}
