package io.brandrules.lint;

import io.brandrules.match.Cover;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Claim;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** What shields the words within it, as sets of the match index. Immutable and thread-safe. */
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
        if (saysSomething(text)) {
            Matcher.Target target = claim ? new Matcher.Text(text, false) : Matcher.Words.plain(text);
            index.add(List.of(DutyIndex.plain(target, entry.origin())));
            shields.add(new Shield(text, entry, claim));
        }
    }

    private static boolean saysSomething(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The shields of one document. */
    Shields find(Facts facts, List<Match> demandedTexts) {
        List<Match> wordings = new ArrayList<>();
        List<Match> asWritten = new ArrayList<>(demandedTexts);
        List<Match> claims = new ArrayList<>();
        Matches matches = facts.matches();
        int end = first + shields.size();
        for (int set = matches.nextCandidate(first); set >= 0 && set < end; set = matches.nextCandidate(set + 1)) {
            Shield shield = shields.get(set - first);
            if (facts.applies(shield.entry())) {
                for (Match found : matches.of(set)) {
                    (shield.claim() ? claims : wordings).add(found);
                    if (found.excerpt().equals(shield.text())) {
                        asWritten.add(found);
                    }
                }
            }
        }
        return new Shields(Cover.of(wordings), Cover.of(asWritten), Cover.of(claims), Cover.of(demandedTexts));
    }

    private record Shield(String text, Entry entry, boolean claim) {}

    /**
     * What shields words in one document.
     *
     * @param wordings names and preferred wordings, however written: they shield what is shorter
     * @param asWritten names and preferred wordings just as they are to be written, and demanded texts: they shield
     *     their whole text too
     * @param claims approved and in force
     * @param demanded texts, which nobody may change
     */
    record Shields(Cover wordings, Cover asWritten, Cover claims, Cover demanded) {
        boolean fromTone(Match match) {
            return asWritten.holds(match) || wordings.holdsWithin(match) || claims.holds(match);
        }

        boolean fromNames(Match match) {
            return demanded.holds(match) || claims.holds(match);
        }

        /** Whether all of a stretch is wording that is settled: how it is written is not for rules of style. */
        boolean fromStyle(MappedText text, int from, int to) {
            return wordings.holds(text, from, to) || asWritten.holds(text, from, to) || claims.holds(text, from, to);
        }

        boolean fromBans(Match match) {
            return claims.holds(match);
        }
    }
}
