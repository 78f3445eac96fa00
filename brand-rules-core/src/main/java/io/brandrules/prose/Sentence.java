package io.brandrules.prose;

/**
 * A sentence of a text, without the white space around it.
 *
 * @param from its first character
 * @param to one past its last
 * @param firstWord number of its first word
 * @param endWord one past the number of its last
 * @param closed whether an end mark closes it, not the end of the text or of a line
 */
public record Sentence(int from, int to, int firstWord, int endWord, boolean closed) {
    /** How many words it has. */
    public int words() {
        return endWord - firstWord;
    }
}
