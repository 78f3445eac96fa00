package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.match.Cover;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.CommonWord;
import io.brandrules.ruleset.ProperName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name that was found, be it written as it should or otherwise.
 *
 * @param form how it is written there
 */
record FoundName(ProperName name, Match match, NameForm form) {
    /** The numbers of the sets that find names, in the same order. */
    static int[] index(List<ProperName> names, MatchIndex.Builder index) {
        return names.stream()
                .mapToInt(name -> index.addName(name.name(), name.entry().origin()))
                .toArray();
    }

    /**
     * All names in a document; one that lies within a longer one that applies is only a part of that.
     *
     * @param names those of the ruleset
     * @param sets that find them
     */
    static List<FoundName> in(Facts facts, List<ProperName> names, int[] sets) {
        return facts.shared(All.class, all -> new All(find(all, names, sets))).found();
    }

    private static List<FoundName> find(Facts facts, List<ProperName> names, int[] sets) {
        List<FoundName> found = new ArrayList<>();
        for (int i = 0; i < sets.length; i++) {
            ProperName name = names.get(i);
            for (Match match : facts.matches().of(sets[i])) {
                NameForm form = match.block().isPresent() ? NameForm.of(match, name.name()) : NameForm.NONE;
                if (form != NameForm.NONE && !facts.inCode(match)) {
                    found.add(new FoundName(name, match, form));
                }
            }
        }
        Set<String> written = new HashSet<>();
        for (FoundName each : found) {
            if (each.form() == NameForm.EXACT) {
                written.add(each.name().name());
            }
        }
        found.removeIf(each -> each.form() == NameForm.LOWER && each.isWord(written, facts));
        if (found.size() > 1) {
            Cover all = Cover.of(found.stream()
                    .filter(each -> facts.applies(each.name().entry(), each.match()))
                    .map(FoundName::match)
                    .toList());
            found.removeIf(each -> all.holdsWithin(each.match()));
        }
        return found;
    }

    /** Whether a name in small letters is more likely the word of the language that it is spelt as. */
    private boolean isWord(Set<String> written, Facts facts) {
        return match.block()
                .flatMap(facts.copy()::of)
                .filter(text ->
                        new CommonWord(text.words(), text.language()).at(match.from(), written.contains(name.name())))
                .isPresent();
    }

    /** Found once for all rules about names. */
    private record All(List<FoundName> found) {
        All {
            found = List.copyOf(found);
        }
    }
}
