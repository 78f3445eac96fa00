package io.brandrules.rules.tone;

import io.brandrules.inflection.Inflection;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Matcher;
import io.brandrules.term.Normalized;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words around a match, which may ask for more than another wording in its place. */
final class WordsAround {
    /** Languages whose words leave those around them as they are: no gender, no article. */
    private static final Set<String> STEADY = Set.of("et", "fi", "id", "ja", "ms", "th", "tr", "vi", "zh");

    /** Behind these stands a noun. */
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their",
            "each", "every", "any", "some", "no", "another", "all", "both", "such", "of", "per", "for", "with",
            "without", "from", "by", "after", "before", "on", "in", "at", "first", "next", "last", "new");

    /** Behind these stands a verb. */
    private static final Set<String> VERBAL = Set.of(
            "to", "can", "could", "will", "would", "shall", "should", "may", "might", "must", "do", "don't", "does",
            "doesn't", "did", "didn't", "can't", "cannot", "won't", "please", "let's", "let", "not", "never", "i",
            "you", "we", "they", "he", "she", "it", "who");

    /** Before these a word that begins a sentence is a verb: {@code Purchase now}. */
    private static final Set<String> OBJECTS = Set.of(
            "now", "today", "here", "online", "it", "them", "us", "a", "an", "the", "this", "these", "your", "our",
            "my");

    /** They go with the verb before them where they end a clause: {@code grandfathered in}. */
    private static final Set<String> PARTICLES =
            Set.of("in", "out", "up", "off", "down", "away", "back", "over", "through");

    private static final Set<String> PREPOSITIONS =
            Set.of("to", "for", "with", "of", "at", "on", "from", "about", "into", "against");

    /** Articles of other languages, for texts that nothing marks with theirs. */
    private static final Set<String> FOREIGN = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "le", "la",
            "les", "un", "une", "du", "el", "los", "las", "una", "il", "lo", "gli", "uno", "het", "een", "um", "uma",
            "en", "ett", "et");

    /** Words for people, which become titles before names: {@code Chairman Ruiz}. */
    private static final Pattern PERSON = Pattern.compile(".*(?:man|woman|ess|er|or|ent)");

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int LONGEST_WORD = 24;
    private static final int WIDEST_SPACE = 8;

    private final String text;
    private final int from;
    private final int to;

    private WordsAround(Match match) {
        this.text = match.text().toString();
        this.from = match.from();
        this.to = match.to();
    }

    /** Whether a wording is known to be right in the place of a match. */
    static boolean allow(Match match, String wording, String language) {
        String found = match.excerpt();
        if (letters(found).equals(letters(wording))) {
            return true; // another spelling of the same word
        }
        WordsAround around = new WordsAround(match);
        if (!around.possessive(found, wording)) {
            return false;
        }
        String primary = primary(language);
        if (!primary.equals("en")) {
            return STEADY.contains(primary);
        }
        String term = match.matcher().target() instanceof Matcher.Words words ? Normalized.text(words.words()) : "";
        return around.article(wording)
                && !around.title(found)
                && !around.particle()
                && !around.preposition(term, wording)
                && around.kind(term, Normalized.text(found), wording);
    }

    /** An apostrophe alone goes with a plural in s, and no other. */
    private boolean possessive(String found, String wording) {
        boolean apostrophe = to < text.length() && "'\u2019".indexOf(text.charAt(to)) >= 0;
        return !apostrophe || found.endsWith("s") == wording.endsWith("s");
    }

    private boolean article(String wording) {
        String before = wordBefore(from);
        return !FOREIGN.contains(before)
                && (!before.equals("a") && !before.equals("an") || EnglishArticle.fits(before, wording));
    }

    private boolean title(String found) {
        int next = spaces(to);
        return next > to
                && next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && Character.isUpperCase(found.codePointAt(0))
                && PERSON.matcher(found.toLowerCase(Locale.ROOT)).matches();
    }

    private boolean particle() {
        int next = spaces(to);
        int end = wordEnd(next);
        return next > to
                && PARTICLES.contains(text.substring(next, end).toLowerCase(Locale.ROOT))
                && (end == text.length() || spaces(end) == end || spaces(end) == text.length());
    }

    /** Whether a preposition follows that goes with the verb and its particle: {@code reach out to us}. */
    private boolean preposition(String term, String wording) {
        int last = term.lastIndexOf(' ');
        return last > 0
                && PARTICLES.contains(term.substring(last + 1))
                && PREPOSITIONS.contains(wordBehind())
                && !PARTICLES.contains(wording.substring(wording.lastIndexOf(' ') + 1));
    }

    /** Whether a noun takes the place of a noun, and a verb that of a verb, as far as can be told. */
    private boolean kind(String term, String found, String wording) {
        Inflection english = Inflection.of("en").orElseThrow();
        String before = wordBefore(from);
        boolean noun = DETERMINERS.contains(before) || before.endsWith("'s") || before.endsWith("s'");
        if (noun && found.endsWith("ing") && !term.endsWith("ing")) {
            return false;
        }
        if (!english.verb(wording.toLowerCase(Locale.ROOT)) && !english.verb(base(term, wording))) {
            return true;
        }
        boolean verb =
                VERBAL.contains(before) || before.isEmpty() && found.equals(term) && OBJECTS.contains(wordBehind());
        return english.verb(term) || !noun && (verb || participle(term, found));
    }

    /** The wording that was made a form of, where only its first word is changed. */
    private static String base(String term, String wording) {
        return term.isEmpty() ? "" : wording.endsWith("s") ? wording.substring(0, wording.length() - 1) : wording;
    }

    private static boolean participle(String term, String found) {
        return !found.equals(term) && (found.endsWith("ed") || found.endsWith("ing"));
    }

    private String wordBehind() {
        int next = spaces(to);
        return next > to ? text.substring(next, wordEnd(next)).toLowerCase(Locale.ROOT) : "";
    }

    private String wordBefore(int at) {
        int end = at;
        while (end > 0 && at - end < WIDEST_SPACE && white(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && word(text.charAt(start - 1))) {
            start--;
        }
        return end == at
                ? ""
                : text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private int spaces(int at) {
        int next = at;
        while (next < text.length() && next - at < WIDEST_SPACE && white(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && word(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String letters(String words) {
        return LETTERS.matcher(Normalized.text(words)).replaceAll("");
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
