package io.brandrules.rules.tone;

import io.brandrules.inflection.Inflection;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Matcher;
import io.brandrules.term.Normalized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The wording that takes the place of a match, in the form that was found: {@code using} for {@code utilising}.
 *
 * @param text the wording
 * @param fit whether it can take the place
 */
record Preferred(String text, Fit fit) {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** Whether a wording can take the place of another. */
    enum Fit {
        SURE,
        /** The grammar may ask for another form, or for another article. */
        WANTS_A_LOOK,
        /** It would take the place of a part of a word. */
        NONE
    }

    /**
     * The wording for a match of a term.
     *
     * @param use the wording in the form that dictionaries give
     * @param language of the text, a BCP 47 tag
     */
    static Preferred of(Match match, String use, String language) {
        Preferred wording = match.matcher().target() instanceof Matcher.Words words
                ? inForm(words, match, use, language)
                : new Preferred(use, Fit.SURE);
        return wording.fit() == Fit.SURE && !WordsAround.allow(match, wording.text(), language)
                ? new Preferred(wording.text(), Fit.WANTS_A_LOOK)
                : wording;
    }

    private static Preferred inForm(Matcher.Words matcher, Match match, String use, String language) {
        String found = match.excerpt();
        String[] these = words(matcher.words());
        String[] those = words(found);
        int changed = changed(these, those);
        if (changed == NONE) {
            return new Preferred(use, Fit.SURE);
        } else if (changed >= 0 && matcher.compounds() && compound(these[changed], those[changed], language)) {
            return new Preferred(use, Fit.NONE);
        }
        Found form = new Found(
                changed < 0 ? found : those[changed], changed == 0, these.length == 1, Auxiliary.before(match));
        boolean name = !use.equals(use.toLowerCase(Locale.ROOT));
        return changed == SEVERAL || name
                ? new Preferred(use, Fit.WANTS_A_LOOK)
                : Inflection.of(language)
                        .flatMap(known -> inflected(known, these[changed], form, use))
                        .orElse(new Preferred(use, Fit.WANTS_A_LOOK));
    }

    /** Of several words the first takes the endings of verbs, the last those of nouns; that wants a look. */
    private static Optional<Preferred> inflected(Inflection language, String word, Found found, String use) {
        boolean verb = found.first() && (!found.form().endsWith("s") || found.alone() && language.verb(use));
        int space = verb ? use.indexOf(' ') : use.lastIndexOf(' ');
        String before = verb || space < 0 ? "" : use.substring(0, space + 1);
        String behind = verb && space >= 0 ? use.substring(space) : "";
        String changing = use.substring(before.length(), use.length() - behind.length());
        return language.inKind(word, found.form(), changing, found.participle())
                .map(made -> new Preferred(
                        before + made.text() + behind, made.certain() && space < 0 ? Fit.SURE : Fit.WANTS_A_LOOK));
    }

    /**
     * The word that was found in another form.
     *
     * @param first whether it is the first of what is looked for
     * @param alone whether it is all of it
     * @param participle whether a form of "be" or "have" stands before it
     */
    private record Found(String form, boolean first, boolean alone, boolean participle) {}

    /** Whether a word that was found is longer than any form of the word that is looked for. */
    private static boolean compound(String word, String found, String language) {
        return Inflection.of(language)
                .map(known -> !known.forms(word, false).include(found)
                        && !known.forms(word, true).include(found))
                .orElse(true);
    }

    /** The number of the only word that differs. */
    private static int changed(String[] these, String[] those) {
        if (String.join("", these).equals(String.join("", those))) {
            return NONE;
        }
        int changed = NONE;
        for (int i = 0; i < these.length; i++) {
            if (these.length != those.length || !these[i].equals(those[i]) && changed != NONE) {
                return SEVERAL;
            }
            changed = these[i].equals(those[i]) ? changed : i;
        }
        return changed;
    }

    private static String[] words(String text) {
        return Arrays.stream(GAPS.split(Normalized.text(text), -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
