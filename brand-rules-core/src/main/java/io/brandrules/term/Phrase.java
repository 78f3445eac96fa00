package io.brandrules.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words in a row, and what stands between them.
 *
 * @param id by which it is told
 * @param words in order, normalised
 * @param gaps what stands before the first word, between two, and behind the last
 * @param loose whether a hyphen and a space between words are the same
 */
record Phrase(int id, List<String> words, List<String> gaps, boolean loose) {
    /** The last word of these turns a verb into another: {@code sign up} is what one does, a {@code sign-up} is not. */
    private static final Set<String> PARTICLES = Set.of(
            "in", "out", "on", "off", "up", "down", "over", "back", "through", "away", "by", "along", "around", "to");

    Phrase {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
    }

    /** The phrase that a normalised text is; without words where it has none. */
    static Phrase of(int id, String normalized) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int reached = 0;
        for (int at = 0; at < normalized.length(); ) {
            int end = WordEdges.wordEnd(normalized, at);
            if (end > at) {
                gaps.add(normalized.substring(reached, at));
                words.add(normalized.substring(at, end));
                reached = end;
                at = end;
            } else {
                at += Character.charCount(normalized.codePointAt(at));
            }
        }
        gaps.add(normalized.substring(reached));
        boolean verb = words.size() > 1 && PARTICLES.contains(words.get(words.size() - 1));
        return new Phrase(id, words, gaps, !verb);
    }

    /** The same with a hyphen and a space as one, whatever the words are. */
    Phrase loosened() {
        return new Phrase(id, words, gaps, true);
    }

    /** Whether a gap of the phrase is met by the characters of a text from {@code from} to {@code to}. */
    boolean gap(int number, String text, int from, int to) {
        String gap = gaps.get(number);
        if (gap.length() != to - from) {
            return false;
        }
        boolean between = number > 0 && number < words.size();
        return text.startsWith(gap, from)
                || loose && between && gap.length() == 1 && joins(gap.charAt(0)) && joins(text.charAt(from));
    }

    private static boolean joins(char c) {
        return c == ' ' || c == '-';
    }
}
