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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What shields the words within it, as sets of the match index. Immutable and thread-safe. */
final class ShieldIndex {
    private final int first;
    private final List<Shield> shields = new ArrayList<>();
    private final Map<String, Shield> wordings = new HashMap<>();

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
        Shield known = claim ? null : wordings.get(text);
        if (known != null) {
            known.entries().add(entry); // many terms prefer the same words
        } else if (saysSomething(text)) {
            Matcher.Target target = claim ? new Matcher.Text(text, false) : Matcher.Words.plain(text);
            index.add(List.of(DutyIndex.plain(target, entry.origin())));
            Shield shield = new Shield(text, new ArrayList<>(List.of(entry)), claim);
            shields.add(shield);
            if (!claim) {
                wordings.put(text, shield);
            }
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
            if (shield.applies(facts)) {
                for (Match found : matches.of(set)) {
                    (shield.claim() ? claims : wordings).add(found);
                    if (found.excerpt().equals(shield.text())) {
                        asWritten.add(found);
                    }
                }
            }
        }
        List<Match> settled = new ArrayList<>(demandedTexts);
        settled.addAll(wordings);
        settled.addAll(claims);
        return new Shields(
                Cover.of(wordings), Cover.of(asWritten), Cover.of(claims), Cover.of(demandedTexts), Cover.of(settled));
    }

    /**
     * A text that shields.
     *
     * @param entries that ask for it
     */
    private record Shield(String text, List<Entry> entries, boolean claim) {
        boolean applies(Facts facts) {
            for (Entry entry : entries) {
                if (facts.applies(entry)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What shields words in one document.
     *
     * @param wordings names and preferred wordings, however written: they shield what is shorter
     * @param asWritten names and preferred wordings just as they are to be written, and demanded texts: they shield
     *     their whole text too
     * @param claims approved and in force
     * @param demanded texts, which nobody may change
     * @param settled all of these
     */
    record Shields(Cover wordings, Cover asWritten, Cover claims, Cover demanded, Cover settled) {
        boolean fromTone(Match match) {
            return asWritten.holds(match) || wordings.holdsWithin(match) || claims.holds(match);
        }

        boolean fromNames(Match match) {
            return demanded.holds(match) || claims.holds(match);
        }

        /** Whether all of a stretch is wording that is settled: how it is written is not for rules of style. */
        boolean fromStyle(MappedText text, int from, int to) {
            return settled.holds(text, from, to);
        }

        boolean fromBans(Match match) {
            return claims.holds(match);
        }
    }
}
