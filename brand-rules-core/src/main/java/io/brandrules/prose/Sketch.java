package io.brandrules.prose;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What is kept of a text to tell how much of it another has too: the least hashes of its shingles, which are the
 * stretches of {@link #WIDTH} words. Of a fixed size at most, however long the text. Immutable and thread-safe.
 *
 * <p>Case, punctuation and white space make no difference, nor do numbers and what a template fills in. The share of
 * hashes that two sketches have in common estimates the resemblance of the texts, as A. Broder has it in "On the
 * resemblance and containment of documents" (1997); for texts of up to {@link #MOST} shingles it is the resemblance.
 */
public final class Sketch {
    /** How many words a shingle has. */
    static final int WIDTH = 3;

    /** How many hashes are kept. */
    static final int MOST = 64;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] hashes; // ascending, distinct

    private Sketch(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * The sketch of a text; none where it has fewer than {@code least} words that are not skipped.
     *
     * @param skipped whether a character, the first of a word, belongs to what does not count
     */
    public static Optional<Sketch> of(Words words, IntPredicate skipped, int least) {
        long[] each = new long[words.count()];
        int count = 0;
        for (int word = 0; word < each.length; word++) {
            if (!skipped.test(words.from(word))) {
                each[count++] = hash(words, word);
            }
        }
        return count < Math.max(least, WIDTH) ? Optional.empty() : Optional.of(new Sketch(least(each, count)));
    }

    private static long[] least(long[] words, int count) {
        long[] shingles = new long[count - WIDTH + 1];
        for (int at = 0; at < shingles.length; at++) {
            long hash = BASIS;
            for (int word = at; word < at + WIDTH; word++) {
                hash = mixed(hash ^ words[word]);
            }
            shingles[at] = hash;
        }
        Arrays.sort(shingles);
        int distinct = 0;
        for (int at = 0; at < shingles.length && distinct < MOST; at++) {
            if (distinct == 0 || shingles[at] != shingles[distinct - 1]) {
                shingles[distinct++] = shingles[at];
            }
        }
        return Arrays.copyOf(shingles, distinct);
    }

    private static long hash(Words words, int word) {
        if (words.kind(word) == Words.Kind.NUMBER || words.kind(word) == Words.Kind.HOLE) {
            return 0;
        }
        long hash = BASIS;
        for (int at = words.from(word); at < words.to(word); at++) {
            char c = words.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            }
        }
        return hash;
    }

    /** The last step of MurmurHash3, by which each bit of the input tells on each of the output. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** How much two texts have in common, from 0 to 1: of the least hashes of both, the share that both have. */
    public double resemblance(Sketch other) {
        int here = 0;
        int there = 0;
        int seen = 0;
        int shared = 0;
        while (seen < MOST && here < hashes.length && there < other.hashes.length) {
            int order = Long.compare(hashes[here], other.hashes[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
            seen++;
        }
        int rest = Math.min(MOST - seen, hashes.length - here + other.hashes.length - there);
        return (double) shared / (seen + rest);
    }

    /**
     * The hashes of which two texts share one at least where their resemblance is no less than asked for: the first few,
     * since all are in one order.
     */
    public long[] telling(double resemblance) {
        int needed = hashes.length - (int) Math.ceil(resemblance * hashes.length) + 1;
        return Arrays.copyOf(hashes, Math.min(hashes.length, needed));
    }
}
