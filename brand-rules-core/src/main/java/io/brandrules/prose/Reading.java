package io.brandrules.prose;

/**
 * The counts that readability formulas take of a text. Words that a template fills in, numbers and addresses count for
 * the length of sentences alone.
 *
 * @param words of all sentences
 * @param known the words whose spelling counts
 * @param letters of these
 * @param syllables of these
 * @param single how many of these have one syllable
 * @param many how many of these have three or more
 * @param longWords how many of these have more than six letters
 */
public record Reading(
        int sentences, int words, int known, int letters, int syllables, int single, int many, int longWords) {
    /** The counts of no text. */
    public static final Reading NONE = new Reading(0, 0, 0, 0, 0, 0, 0, 0);

    /** The counts of one sentence. */
    public static Reading of(String text, Words words, Sentence sentence, String language) {
        int known = 0;
        int letters = 0;
        int syllables = 0;
        int single = 0;
        int many = 0;
        int longWords = 0;
        for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
            if (words.kind(word) == Words.Kind.PLAIN) {
                int length = letters(text, words.from(word), words.to(word));
                int spoken = Syllables.of(words.word(word), language);
                known++;
                letters += length;
                syllables += spoken;
                single += spoken == 1 ? 1 : 0;
                many += spoken > 2 ? 1 : 0;
                longWords += length > 6 ? 1 : 0;
            }
        }
        return new Reading(1, sentence.words(), known, letters, syllables, single, many, longWords);
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    /** The counts of two texts together. */
    public Reading and(Reading other) {
        return new Reading(
                sentences + other.sentences,
                words + other.words,
                known + other.known,
                letters + other.letters,
                syllables + other.syllables,
                single + other.single,
                many + other.many,
                longWords + other.longWords);
    }

    double wordsPerSentence() {
        return (double) words / Math.max(1, sentences);
    }

    double syllablesPerWord() {
        return perWord(syllables);
    }

    /** A share of the words whose spelling counts. */
    double perWord(int those) {
        return (double) those / Math.max(1, known);
    }
}
