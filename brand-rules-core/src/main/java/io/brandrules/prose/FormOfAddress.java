package io.brandrules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a language tells a reader who is a stranger from one who is a friend. Immutable and thread-safe. */
public final class FormOfAddress {
    private static final WordLists LISTS = WordLists.read("address.txt");

    /** The forms as people name them, the formal one first. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "de", List.of("Sie", "du"),
            "fr", List.of("vous", "tu"),
            "es", List.of("usted", "tú"),
            "it", List.of("Lei", "tu"),
            "nl", List.of("u", "je"),
            "pl", List.of("Pan, Pani", "ty"),
            "sv", List.of("Ni", "du"),
            "da", List.of("De", "du"),
            "nb", List.of("De", "du"));

    /** Nouns that end as verbs do to which "vous" is joined. */
    private static final Set<String> MEETINGS = Set.of("rendez-vous", "garde-à-vous");

    private static final Set<String> DU = Set.of("du", "sie");

    /** Titles, behind which stands a name: {@code Herr Du Mont}. */
    private static final Set<String> TITLES = Set.of("herr", "herrn", "frau", "familie", "dr", "prof");

    private static final Set<String> NOUNS = Set.of("das", "beim", "zum", "vom", "ein", "kein", "dem", "ans", "aufs");
    private static final Set<String> AND = Set.of("e", "ed", "y", "et", "und", "en", "och", "og", "i", "oraz");

    /** Auxiliaries, behind which {@code tu} is a form of "taire". */
    private static final Set<String> BEFORE_PARTICIPLES = Set.of(
            "est",
            "s'est",
            "m'est",
            "était",
            "s'était",
            "suis",
            "sera",
            "ai",
            "j'ai",
            "n'ai",
            "a",
            "l'a",
            "n'a",
            "ont",
            "l'ont",
            "n'ont",
            "avait",
            "l'avait",
            "avoir",
            "être",
            "fut",
            "longtemps");

    private final String language;
    private final Signs formal;
    private final Signs informal;

    private FormOfAddress(String language) {
        this.language = language;
        this.formal = Signs.of(language + " formal");
        this.informal = Signs.of(language + " informal");
    }

    /**
     * A word that tells a form.
     *
     * @param word its number
     * @param certain whether it tells nothing else
     * @param speaks whether it names the reader, and is no verb that might be a noun
     */
    public record Evidence(int word, boolean formal, boolean certain, boolean speaks) {}

    /** The forms of a language, by its code, if it has two that are known here. */
    public static Optional<FormOfAddress> of(String language) {
        return NAMES.containsKey(language) ? Optional.of(new FormOfAddress(language)) : Optional.empty();
    }

    /** What people call a form: {@code Sie}, {@code du}. */
    public String name(boolean ofFormal) {
        return NAMES.getOrDefault(language, List.of("", "")).get(ofFormal ? 0 : 1);
    }

    /** The words of a text that tell a form; quotations are left out, as others speak in them. */
    public List<Evidence> in(String text, Words words, List<Sentence> sentences) {
        List<Evidence> found = new ArrayList<>();
        Quotations quotations = Quotations.in(text);
        for (Sentence sentence : sentences) {
            boolean ordered = false; // whether the sentence began with an imperative
            for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
                if (words.kind(word) == Words.Kind.PLAIN && !quotations.hold(words.from(word)) && !other(words, word)) {
                    boolean begins = begins(text, words, word, sentence);
                    boolean goesOn = ordered && AND.contains(lower(words, word - 1));
                    Optional<Evidence> evidence = evidence(text, words, word, begins, begins || goesOn);
                    evidence.ifPresent(found::add);
                    ordered |= begins && evidence.filter(each -> !each.speaks()).isPresent();
                }
            }
        }
        return found;
    }

    /** What a word tells; one that could be either form tells neither. */
    private Optional<Evidence> evidence(String text, Words words, int word, boolean begins, boolean orders) {
        Optional<Boolean> isFormal = formal.told(text, words, word, begins, orders);
        Optional<Boolean> isInformal = informal.told(text, words, word, begins, orders);
        if (isFormal.isPresent() == isInformal.isPresent()) {
            return Optional.empty();
        }
        String lower = lower(words, word);
        boolean orderly = formal.start.contains(lower) || informal.start.contains(lower);
        return Optional.of(new Evidence(
                word, isFormal.isPresent(), isFormal.or(() -> isInformal).orElse(false), !orderly));
    }

    /** Whether a word only looks like an address: the German noun in {@code per du}, the French participle. */
    private boolean other(Words words, int word) {
        if (word == 0) {
            return false;
        }
        String before = lower(words, word - 1);
        if (language.equals("fr")) {
            return words.word(word).equals("tu") && BEFORE_PARTICIPLES.contains(before);
        }
        if (!language.equals("de") || !DU.contains(lower(words, word))) {
            return false;
        }
        boolean titled = TITLES.contains(before) && words.charAt(words.to(word - 1)) != ','; // Liebe Familie, du …
        boolean clause = word > 1 && words.charAt(words.to(word - 2)) == ','; // ein Konto, das Du eröffnest
        return titled
                || before.equals("per")
                || Letters.upper(words.charAt(words.from(word)))
                        && NOUNS.contains(before)
                        && !(clause && before.startsWith("d"));
    }

    private static String lower(Words words, int word) {
        return words.word(word).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether a word begins a sentence, or a part of it that may begin with a capital. */
    private static boolean begins(String text, Words words, int word, Sentence sentence) {
        for (int at = word == sentence.firstWord() ? sentence.from() : words.to(word - 1);
                at < words.from(word);
                at++) {
            if (!Letters.white(text.charAt(at)) && text.charAt(at) != ',') {
                return true;
            }
        }
        return word == sentence.firstWord();
    }

    /** The words that tell one form. */
    private record Signs(
            Set<String> anywhere,
            Set<String> capital,
            Set<String> maybe,
            Set<String> start,
            Set<String> sure,
            Set<String> elided,
            Set<String> end) {
        static Signs of(String head) {
            return new Signs(
                    LISTS.of(head),
                    LISTS.of(head + " capital"),
                    LISTS.of(head + " maybe"),
                    LISTS.of(head + " start"),
                    LISTS.of(head + " sure"),
                    LISTS.of(head + " elided"),
                    LISTS.of(head + " end"));
        }

        /** Whether a word tells the form for certain; empty where it does not tell it. */
        Optional<Boolean> told(String text, Words words, int number, boolean begins, boolean orders) {
            String written = words.word(number);
            String word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
            if (anywhere.contains(word) || ends(written) || elided(word)) {
                return Optional.of(true);
            }
            if (begins && sure.contains(word)) {
                return Optional.of(true);
            }
            if (capital.contains(written) && !begins && !title(text, words, number)) {
                return Optional.of(true);
            }
            boolean likely = maybe.contains(word) && !counted(words, number) || orders && start.contains(word);
            return likely ? Optional.of(false) : Optional.empty();
        }

        /** Whether a word ends as one that is joined to a verb: {@code inscris-toi}, {@code informarLa}. */
        private boolean ends(String written) {
            for (String ending : end) {
                boolean joined = written.endsWith(ending) && written.length() > ending.length() + 1;
                if (joined && !MEETINGS.contains(written.toLowerCase(Locale.ROOT))) {
                    return Letters.lower(written.codePointBefore(written.length() - ending.length()));
                }
            }
            return false;
        }

        /** Whether a word begins with one that is cut short: {@code t'aide}. */
        private boolean elided(String word) {
            int apostrophe = word.indexOf('\'');
            return apostrophe > 0 && elided.contains(word.substring(0, apostrophe + 1));
        }

        /** Whether a name goes with a word: {@code Pan Nowak} is a third person. */
        private static boolean title(String text, Words words, int number) {
            return number + 1 < words.count()
                    && words.from(number + 1) == words.to(number) + 1
                    && Letters.upper(text.codePointAt(words.from(number + 1)))
                    && words.word(number).startsWith("Pa");
        }

        /** Whether an article before a word makes it a noun: {@code le ton}. */
        private static boolean counted(Words words, int number) {
            return number > 0
                    && Set.of("le", "un", "ce", "du", "au", "bon", "même")
                            .contains(words.word(number - 1).toLowerCase(Locale.ROOT));
        }
    }
}
