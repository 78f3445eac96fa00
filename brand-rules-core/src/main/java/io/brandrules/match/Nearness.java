package io.brandrules.match;

import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Whether words stand near a match: in the same text, at most so many words away. Each text is read once, however many
 * matches are asked for. Not thread-safe.
 */
final class Nearness {
    private final int within;
    private final IdentityHashMap<MappedText, List<Match>> found = new IdentityHashMap<>();
    private final IdentityHashMap<MappedText, Words> known = new IdentityHashMap<>();

    /** Nearness to places where the words were found. */
    Nearness(List<Match> places, int within) {
        this.within = within;
        for (Match place : places) {
            found.computeIfAbsent(place.text(), text -> new ArrayList<>()).add(place);
        }
    }

    boolean holds(Match match) {
        return found.containsKey(match.text())
                && known.computeIfAbsent(match.text(), this::read).near(match.from(), match.to(), within);
    }

    private Words read(MappedText text) {
        List<Match> places = found.getOrDefault(text, List.of());
        int[] starts = starts(text.toString());
        int[] numbers = new int[places.size() * 2];
        for (int i = 0; i < places.size(); i++) {
            numbers[i * 2] = number(starts, places.get(i).from());
            numbers[i * 2 + 1] = number(starts, places.get(i).to() - 1);
        }
        Arrays.sort(numbers);
        return new Words(starts, numbers);
    }

    /** Where each word of a text begins. */
    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inWord) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i;
            }
            inWord = letter;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The number of the word at an offset, or of the last one before it. */
    private static int number(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The words of a text: where they begin, and the numbers of the first and last word of what is looked for. */
    private static final class Words {
        private final int[] starts;
        private final int[] numbers;

        Words(int[] starts, int[] numbers) {
            this.starts = starts;
            this.numbers = numbers;
        }

        boolean near(int from, int to, int within) {
            int first = number(starts, from) - within;
            int last = number(starts, Math.max(from, to - 1)) + within;
            int found = Arrays.binarySearch(numbers, first);
            int next = found >= 0 ? found : -found - 1;
            return next < numbers.length && numbers[next] <= last;
        }
    }
}
