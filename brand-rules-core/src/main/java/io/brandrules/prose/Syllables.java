package io.brandrules.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts the syllables of a word by its spelling: vowels and what of them is spoken as one. Right for about nineteen
 * words in twenty, which is what readability formulas need: they take averages.
 */
final class Syllables {
    private static final Set<String> GERMAN =
            Set.of("ei", "ai", "au", "eu", "äu", "ie", "ee", "oo", "aa", "ey", "ay", "ou");
    private static final Set<String> DUTCH =
            Set.of("aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ou", "au", "ei", "ai", "oi");
    private static final Set<String> FRENCH = Set.of(
            "ai", "ei", "oi", "au", "ou", "eu", "œu", "ui", "ie", "ia", "io", "ue", "oy", "ay", "aî", "oî", "où", "oû",
            "ué", "iè", "ié", "uè", "uy", "ey", "ee", "ye", "ya", "yo", "yé", "ea", "ua", "uê", "oe", "oê", "iê", "iâ",
            "yè");

    private static final List<String> ENDINGS = List.of("ly", "ment", "ments", "ful", "less", "ness");

    private static final Map<String, Set<String>> PAIRS = Map.of("de", GERMAN, "nl", DUTCH, "fr", FRENCH);

    private Syllables() {}

    /** How many syllables a word has, at least one, in English, German, French, Spanish or Dutch. */
    static int of(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT);
        int count = 0;
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || !Letters.inWord(lower.charAt(at))) {
                count += start < at ? part(lower.substring(start, at), language) : 0;
                start = at + 1;
            }
        }
        return Math.max(1, count);
    }

    /** The syllables of a word, or of a part of one with a hyphen or an apostrophe. */
    private static int part(String part, String language) {
        return switch (language) {
            case "en" -> english(part);
            case "es" -> spanish(part);
            default -> pairs(part, language);
        };
    }

    /** Each vowel is one, two that are spoken as one are one. */
    private static int pairs(String word, String language) {
        Set<String> pairs = PAIRS.getOrDefault(language, Set.of());
        boolean french = language.equals("fr");
        int count = 0;
        int end = french ? withoutMuteEnd(word) : word.length();
        for (int at = 0; at < end; at++) {
            char c = word.charAt(at);
            boolean mute = c == 'u' && at > 0 && word.charAt(at - 1) == 'q';
            boolean consonant = c == 'y' && !french && at + 1 < end && vowel(word.charAt(at + 1));
            if (vowel(c) && !mute && !consonant) {
                count++;
                if (at + 1 < end && pairs.contains(word.substring(at, at + 2))) {
                    at += at + 2 < end && third(word, at, french) ? 2 : 1;
                }
            }
        }
        return count;
    }

    /** Whether a third vowel is spoken with the two that begin here: {@code eau, oui}; Dutch {@code nieuw, leeuw}. */
    private static boolean third(String word, int at, boolean french) {
        char third = word.charAt(at + 2);
        return french
                ? word.charAt(at) != 'a' && "uiy".indexOf(third) >= 0
                : third == 'u' && word.startsWith("w", at + 3);
    }

    /** Where a French word ends for the ear: a last {@code e}, {@code es} behind a consonant is not spoken. */
    private static int withoutMuteEnd(String word) {
        int end = word.length();
        int mute = word.endsWith("es") ? end - 2 : word.endsWith("e") ? end - 1 : end;
        boolean another = false;
        for (int at = 0; at < mute; at++) {
            another |= vowel(word.charAt(at));
        }
        return another ? mute : end;
    }

    private static boolean vowel(char c) {
        return c < 0x80
                ? c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'
                : "äöüàâáéèêëîïíìóòôùûúœæøå".indexOf(c) >= 0;
    }

    /** Strong and stressed vowels are one each; weak ones beside them are none, and one where they stand alone. */
    private static int spanish(String word) {
        int count = 0;
        boolean inRun = false;
        boolean counted = false;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
            boolean mute = c == 'u'
                    && at > 0
                    && (word.charAt(at - 1) == 'q' || word.charAt(at - 1) == 'g' && "eiéí".indexOf(next) >= 0);
            boolean strong = "aeoáéíóú".indexOf(c) >= 0;
            boolean weak = "iuü".indexOf(c) >= 0 || c == 'y' && !vowel(next);
            if (strong) {
                count++;
                counted = true;
            }
            if (mute || !strong && !weak) {
                count += inRun && !counted && !mute ? 1 : 0;
                inRun = inRun && mute;
                counted = counted && mute;
            } else {
                inRun = true;
            }
        }
        return count + (inRun && !counted ? 1 : 0);
    }

    private static int english(String word) {
        int count = 0;
        boolean before = false;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            boolean now = c < 0x80
                    && vowel(c)
                    && !(c == 'y' && at == 0)
                    && !(c == 'u' && at > 0 && word.charAt(at - 1) == 'q');
            boolean apart = now && before && apart(word, at);
            if (now && (!before || apart)) {
                count++;
            }
            before = now;
        }
        return Math.max(1, count - silent(word));
    }

    /** Whether a vowel begins a syllable of its own behind another: {@code i-dea}, {@code cre-ate}, {@code di-et}. */
    private static boolean apart(String word, int at) {
        int first = at - 1;
        char before = first > 0 ? word.charAt(first - 1) : ' ';
        boolean soft = "ctsgx".indexOf(before) >= 0; // na-tion, spe-cial, re-gion
        return switch (word.substring(first, at + 1)) {
            case "ia" -> !soft;
            case "io" -> !soft && !word.startsWith("ll", first - 2); // mil-lion
            case "iu", "uo", "ua" -> true;
            case "eo" -> before != 'p'; // vid-e-o, peo-ple
            case "ea" -> word.startsWith("cr", first - 2) || at + 1 == word.length() && at > 2; // cre-ate, a-re-a
            case "ie" ->
                word.startsWith("iet", first)
                        || (word.startsWith("ience", first) || word.startsWith("ient", first))
                                && (!soft || word.startsWith("sc", first - 2));
            case "ui", "yi", "oi", "ei" -> word.startsWith("ing", at);
            default -> false;
        };
    }

    /** How many vowels towards the end of a word are written and not spoken. */
    private static int silent(String word) {
        int length = word.length();
        if (length < 3) {
            return 0;
        }
        if (word.endsWith("e")) {
            return mute(word, length - 1) ? 1 : 0;
        }
        if (word.endsWith("es")) {
            boolean hissing =
                    "szxcg".indexOf(word.charAt(length - 3)) >= 0 || word.endsWith("ches") || word.endsWith("shes");
            return !hissing && mute(word, length - 2) ? 1 : 0;
        }
        if (word.endsWith("ed")) {
            boolean spoken = "td".indexOf(word.charAt(length - 3)) >= 0;
            return !spoken && !vowel(word.charAt(length - 3)) ? 1 : 0;
        }
        for (String ending : ENDINGS) { // safe-ly, state-ment
            int last = length - ending.length() - 1;
            if (word.endsWith(ending) && last > 1 && word.charAt(last) == 'e') {
                return mute(word, last) ? 1 : 0;
            }
        }
        return 0;
    }

    /** Whether the {@code e} at the end of a stem is not spoken: it is in {@code ta-ble}, and behind a vowel not apart. */
    private static boolean mute(String word, int at) {
        boolean syllabic =
                word.charAt(at - 1) == 'l' && at > 1 && !vowel(word.charAt(at - 2)) && word.charAt(at - 2) != 'l';
        return !syllabic && !vowel(word.charAt(at - 1));
    }
}
