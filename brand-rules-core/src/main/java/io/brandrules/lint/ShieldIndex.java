package io.brandrules.lint;

import io.brandrules.match.Cover;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Claim;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.ruleset.Term;
import io.brandrules.term.Normalized;
import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What shields the words within it, as sets of the match index. Immutable and thread-safe. */
final class ShieldIndex {
    private final int first;
    private final List<Shield> shields = new ArrayList<>();
    private final Map<String, Shield> wordings = new HashMap<>();

    /** The names among them. */
    private final Set<Shield> proper = Collections.newSetFromMap(new IdentityHashMap<>());

    ShieldIndex(Ruleset ruleset, MatchIndex.Builder index) {
        this.first = index.next();
        ruleset.tone().ifPresent(tone -> {
            tone.names().forEach(name -> add(name.name(), name.entry(), true, index));
            proper.addAll(shields);
            Map<String, Integer> avoided = avoided(tone.terms());
            for (int i = 0; i < tone.terms().size(); i++) {
                Term term = tone.terms().get(i);
                if (term.use().isPresent()) {
                    String use = term.use().get();
                    // What a later layer avoids is right no more, whatever a layer beneath it prefers.
                    add(use, term.entry(), avoided.getOrDefault(Normalized.text(use), -1) < i, index);
                }
            }
        });
        for (Claim claim : ruleset.claims()) {
            for (String text : claim.texts()) {
                if (saysSomething(text)) {
                    index.add(List.of(DutyIndex.plain(
                            new Matcher.Text(text, false), claim.entry().origin())));
                    shields.add(new Shield(text, true, new ArrayList<>(List.of(claim.entry())), new ArrayList<>()));
                }
            }
        }
    }

    /** The last term that avoids each wording. */
    private static Map<String, Integer> avoided(List<Term> terms) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).entry().inForce()) {
                for (Matcher matcher : terms.get(i).avoid()) {
                    if (matcher.target() instanceof Matcher.Words words) {
                        last.put(Normalized.text(words.words()), i);
                    }
                }
            }
        }
        return last;
    }

    /** Adds a name or a preferred wording; {@code right} is one that no term may object to. */
    private void add(String text, Entry entry, boolean right, MatchIndex.Builder index) {
        Shield known = wordings.get(text); // many terms prefer the same words
        if (known == null && saysSomething(text)) {
            index.add(List.of(DutyIndex.plain(Matcher.Words.plain(text), entry.origin())));
            known = new Shield(text, false, new ArrayList<>(), new ArrayList<>());
            shields.add(known);
            wordings.put(text, known);
        }
        if (known != null) {
            known.entries().add(entry);
            if (right) {
                known.rights().add(entry);
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
        List<Match> cased = new ArrayList<>(demandedTexts);
        Matches matches = facts.matches();
        int end = first + shields.size();
        for (int set = matches.nextCandidate(first); set >= 0 && set < end; set = matches.nextCandidate(set + 1)) {
            Shield shield = shields.get(set - first);
            List<Entry> entries = applying(shield.entries(), facts);
            if (!entries.isEmpty()) {
                List<Entry> rights = applying(shield.rights(), facts);
                for (Match found : matches.of(set)) {
                    if (!spoken(entries, found, facts)) {
                        continue;
                    }
                    (shield.claim() ? claims : wordings).add(found);
                    if (proper.contains(shield) || shield.cases(found)) {
                        cased.add(found);
                    }
                    if (found.excerpt().equals(shield.text()) && spoken(rights, found, facts)) {
                        asWritten.add(found);
                    }
                }
            }
        }
        List<Match> settled = new ArrayList<>(demandedTexts);
        settled.addAll(wordings);
        settled.addAll(claims);
        return new Shields(
                Cover.of(wordings),
                Cover.of(asWritten),
                Cover.of(claims),
                Cover.of(demandedTexts),
                Cover.of(settled),
                Cover.of(cased));
    }

    private static List<Entry> applying(List<Entry> entries, Facts facts) {
        List<Entry> applying = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (facts.applies(entry)) {
                applying.add(entry);
            }
        }
        return applying;
    }

    /** Whether one of some entries covers the language of a passage; where that is not known, any may. */
    private static boolean spoken(List<Entry> entries, Match found, Facts facts) {
        for (Entry entry : entries) {
            if (entry.scope().languages().isEmpty()
                    || facts.language(found).map(entry.scope()::coversLanguage).orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A text that shields.
     *
     * @param entries that ask for it
     * @param rights those of them by which it is right just as it is written
     */
    private record Shield(String text, boolean claim, List<Entry> entries, List<Entry> rights) {
        /** Whether it says in which case the words that were found are to be: in its own capitals, or as it is written. */
        boolean cases(Match found) {
            return !text.equals(text.toLowerCase(Locale.ROOT))
                    || found.excerpt().equals(text);
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
     * @param cased those of them that say which letters are capitals: words that are preferred in small letters do not
     */
    record Shields(Cover wordings, Cover asWritten, Cover claims, Cover demanded, Cover settled, Cover cased) {
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

        /** Whether all of a stretch is wording whose capitals are settled. */
        boolean fromCase(MappedText text, int from, int to) {
            return cased.holds(text, from, to);
        }

        boolean fromBans(Match match) {
            return claims.holds(match);
        }
    }
}
