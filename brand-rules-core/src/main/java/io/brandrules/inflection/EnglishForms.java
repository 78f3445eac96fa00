package io.brandrules.inflection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the forms of English words: by the lists of the grammar where they are irregular, else by the rules of spelling. */
final class EnglishForms {
    private static final Pattern SIBILANT = Pattern.compile("(?:s|x|z|ch|sh)$");
    private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");
    private static final Pattern SHORT = Pattern.compile("^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$");
    private static final Pattern CHANGING = Pattern.compile("(?:ie|e|y|fe?|is|um)$");
    private static final Pattern SILENT_E = Pattern.compile("[^eoy]e$");

    /** Verbs of two syllables and more that are stressed on the last, and so double its consonant. */
    private static final Set<String> STRESSED = Set.of(
            "abet",
            "abhor",
            "acquit",
            "admit",
            "allot",
            "begin",
            "commit",
            "compel",
            "concur",
            "confer",
            "control",
            "defer",
            "deter",
            "dispel",
            "emit",
            "equip",
            "excel",
            "expel",
            "forget",
            "format",
            "incur",
            "infer",
            "occur",
            "omit",
            "patrol",
            "permit",
            "prefer",
            "program",
            "propel",
            "rebut",
            "recur",
            "refer",
            "regret",
            "remit",
            "repel",
            "reset",
            "submit",
            "transfer",
            "transmit",
            "unwrap",
            "upset");

    /** Common verbs that no noun is like. */
    private static final Set<String> VERBS = Set.of(
            "achieve",
            "acquire",
            "add",
            "allow",
            "apply",
            "ask",
            "assist",
            "attend",
            "avoid",
            "become",
            "carry",
            "collect",
            "consider",
            "consult",
            "consume",
            "contain",
            "continue",
            "create",
            "decide",
            "delete",
            "deliver",
            "depart",
            "describe",
            "discover",
            "enable",
            "endeavour",
            "endeavor",
            "ensure",
            "enjoy",
            "enter",
            "establish",
            "explain",
            "explore",
            "facilitate",
            "follow",
            "generate",
            "implement",
            "improve",
            "include",
            "inform",
            "initiate",
            "introduce",
            "invite",
            "join",
            "learn",
            "maintain",
            "manage",
            "obtain",
            "occur",
            "operate",
            "participate",
            "pay",
            "perform",
            "prevent",
            "proceed",
            "produce",
            "protect",
            "provide",
            "receive",
            "recommend",
            "reduce",
            "remain",
            "remember",
            "remove",
            "require",
            "reside",
            "retain",
            "save",
            "see",
            "select",
            "solve",
            "submit",
            "suggest",
            "tell",
            "terminate",
            "understand",
            "utilise",
            "realise",
            "optimise",
            "organise",
            "recognise",
            "prioritise",
            "personalise",
            "minimise",
            "maximise",
            "apologise",
            "authorise",
            "finalise",
            "specialise",
            "customise");

    private static final Pattern VERB = Pattern.compile(".{3,}(?:[^rs]ize|ify)");

    /** Words that go with a verb, as no noun ends with one. */
    private static final Set<String> PARTICLES = Set.of(
            "about", "away", "back", "down", "for", "in", "off", "on", "out", "over", "part", "sure", "through", "to",
            "up", "with");

    private final Map<String, List<String>> irregular;

    /** With the irregular words by their first forms. */
    EnglishForms(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    /** Which form of a word another is. */
    enum Slot {
        /** The plural of a noun, the third person of a verb. */
        S,
        PAST,
        PARTICIPLE,
        ING,
        COMPARATIVE,
        SUPERLATIVE;

        /** What a form may be that looks like this one, behind a form of "be" or "have". */
        Slot asParticiple() {
            return this == PAST ? PARTICIPLE : this;
        }
    }

    /** Which form of a word another one is, where that can be told. */
    Optional<Slot> slot(String word, String form) {
        List<String> listed = irregular.getOrDefault(word, List.of());
        int at = listed.indexOf(form);
        if (at > 0) {
            return Optional.of(listed(listed.size(), at));
        }
        if (!base(word, form)) {
            return Optional.empty();
        } else if (form.endsWith("ing")) {
            return Optional.of(Slot.ING);
        } else if (form.endsWith("ed")) {
            return Optional.of(Slot.PAST);
        } else if (form.endsWith("s")) {
            return Optional.of(Slot.S);
        } else if (form.endsWith("est")) {
            return Optional.of(Slot.SUPERLATIVE);
        }
        return form.endsWith("er") ? Optional.of(Slot.COMPARATIVE) : Optional.empty();
    }

    /** Whether a form is a word and an ending, so that the word has none itself: {@code listings} of {@code listing}. */
    private static boolean base(String word, String form) {
        Matcher changing = CHANGING.matcher(word);
        return form.startsWith(changing.find() ? word.substring(0, changing.start()) : word);
    }

    private static Slot listed(int forms, int at) {
        if (forms == 2) {
            return Slot.S;
        } else if (forms == 3) {
            return at == 1 ? Slot.COMPARATIVE : Slot.SUPERLATIVE;
        }
        return switch (at) {
            case 1 -> Slot.S;
            case 2 -> Slot.PAST;
            case 3 -> Slot.PARTICIPLE;
            default -> Slot.ING;
        };
    }

    /** A word in a form; empty where it is not known to have one. */
    Optional<String> form(String word, Slot slot) {
        List<String> listed = irregular.getOrDefault(word, List.of());
        return switch (slot) {
            case S -> Optional.of(listed.size() == 2 || listed.size() == 5 ? listed.get(1) : plural(word));
            case PAST -> Optional.of(listed.size() == 5 ? listed.get(2) : past(word));
            case PARTICIPLE -> Optional.of(listed.size() == 5 ? listed.get(3) : past(word));
            case ING -> Optional.of(listed.size() == 5 ? listed.get(4) : ing(word));
            case COMPARATIVE -> Optional.of(listed).filter(l -> l.size() == 3).map(l -> l.get(1));
            case SUPERLATIVE -> Optional.of(listed).filter(l -> l.size() == 3).map(l -> l.get(2));
        };
    }

    /** Whether a word is no noun but a verb, or several words a verb and what goes with it. */
    boolean verb(String wording) {
        int space = wording.indexOf(' ');
        String first = space < 0 ? wording : wording.substring(0, space);
        return space > 0 && PARTICLES.contains(wording.substring(wording.lastIndexOf(' ') + 1))
                || irregular.getOrDefault(first, List.of()).size() == 5
                || VERBS.contains(first)
                || VERB.matcher(first).matches();
    }

    /** Whether the past of a word and its participle are two words, so that one who reads the one may mean the other. */
    boolean ambiguous(String word, Slot slot) {
        List<String> listed = irregular.getOrDefault(word, List.of());
        return slot == Slot.PAST && listed.size() == 5 && !listed.get(2).equals(listed.get(3));
    }

    private static String plural(String word) {
        if (SIBILANT.matcher(word).find()) {
            return word + "es";
        }
        return CONSONANT_Y.matcher(word).find() ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String past(String word) {
        if (word.endsWith("e")) {
            return word + "d";
        }
        return CONSONANT_Y.matcher(word).find() ? word.substring(0, word.length() - 1) + "ied" : doubled(word) + "ed";
    }

    private static String ing(String word) {
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "ying";
        }
        return SILENT_E.matcher(word).find() ? word.substring(0, word.length() - 1) + "ing" : doubled(word) + "ing";
    }

    private static String doubled(String word) {
        boolean doubles = SHORT.matcher(word).find() || STRESSED.contains(word);
        return doubles ? word + word.charAt(word.length() - 1) : word;
    }
}
