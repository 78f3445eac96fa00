package io.brandrules.rules.tone;

import io.brandrules.match.Match;
import java.util.Locale;
import java.util.Set;

/** English words behind which a verb is a participle: {@code has not yet written}. */
final class Auxiliary {
    private static final Set<String> WORDS = Set.of(
            "am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "having", "get", "gets",
            "got", "getting");

    private static final Set<String> ENDINGS = Set.of("'ve", "'re", "'s");

    /** How many words may stand between. */
    private static final int NEAR = 3;

    /** A longer run is none of these words, and is not read to its end. */
    private static final int LONGEST_WORD = 40;

    private Auxiliary() {}

    /** Whether one stands before a match, in the same clause. */
    static boolean before(Match match) {
        String text = match.text().toString();
        int end = match.from();
        for (int word = 0; word <= NEAR; word++) {
            while (end > 0
                    && (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1)))) {
                end--;
            }
            int start = end;
            while (start > 0
                    && end - start <= LONGEST_WORD
                    && (Character.isLetterOrDigit(text.charAt(start - 1))
                            || "'’-".indexOf(text.charAt(start - 1)) >= 0)) {
                start--;
            }
            if (start == end || end - start > LONGEST_WORD) {
                return false;
            }
            if (auxiliary(text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''))) {
                return true;
            }
            end = start;
        }
        return false;
    }

    private static boolean auxiliary(String word) {
        String plain = word.endsWith("n't") ? word.substring(0, word.length() - 3) : word;
        int apostrophe = plain.lastIndexOf('\'');
        return WORDS.contains(plain) || apostrophe >= 0 && ENDINGS.contains(plain.substring(apostrophe));
    }
}
