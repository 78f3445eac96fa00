package io.brandrules.wording;

import io.brandrules.wording.Pieces.Kind;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text that is demanded word by word, with {@code {variables}}. Typography makes no difference: quotes, dashes, spaces
 * of every kind, invisible characters, the final stop, and case unless it is heeded. Immutable and thread-safe.
 */
public final class Wording {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\p{L}[^{}]*)\\}");

    /** While the text is read, a variable is one private-use character. */
    private static final String PLACE = "\uF8FF";

    private final String written;
    private final String language;
    private final boolean matchCase;
    private final Pieces pieces;
    private final int length;
    private final Map<Integer, Filling> variables = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    private Wording(String written, String language, boolean matchCase, Map<String, Variable> declared) {
        this.written = written;
        this.language = language;
        this.matchCase = matchCase;
        Matcher matcher = VARIABLE.matcher(written);
        List<String> named = new ArrayList<>();
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        this.pieces = Pieces.of(matcher.replaceAll(PLACE));
        int next = 0;
        for (int i = 0; i < pieces.count() && next < named.size(); i++) {
            if (pieces.kind(i) == Kind.HOLE) {
                names.put(i, named.get(next));
                Variable variable = declared.get(named.get(next++));
                variables.put(i, new Filling(variable == null ? undeclared(i) : variable, language, ranged(i)));
            }
        }
        this.length = withoutFinalStop();
    }

    /**
     * What a variable stands for of which nothing is said: between two words some words of one sentence, beside a sign
     * or the end of the text one word or a number ({@code {n}% off}, {@code Hello {name}}).
     */
    private Variable undeclared(int piece) {
        boolean words = word(piece - 1, piece) && word(piece + 1, piece);
        return new Variable(words ? Variable.Kind.PHRASE : Variable.Kind.WORD, Optional.empty(), Optional.empty());
    }

    /** Whether another number is put to a variable, by a sign or a word between. */
    private boolean ranged(int piece) {
        return number(piece - 2) || number(piece + 2);
    }

    private boolean number(int piece) {
        return piece >= 0
                && piece < pieces.count()
                && (pieces.kind(piece) == Kind.FIGURE || pieces.kind(piece) == Kind.HOLE);
    }

    /** Whether a word or a figure stands beside a piece, with a space between. */
    private boolean word(int beside, int piece) {
        return beside >= 0
                && beside < pieces.count()
                && pieces.kind(beside) != Kind.SIGN
                && pieces.written(Math.max(beside, piece)).start()
                        > pieces.written(Math.min(beside, piece)).end();
    }

    /** Whether it has no variables. */
    public boolean literal() {
        return variables.isEmpty();
    }

    /**
     * Reads a wording.
     *
     * @param language whose way of writing numbers counts, a BCP 47 tag or empty
     * @param variables by name
     */
    public static Wording of(String written, String language, boolean matchCase, Map<String, Variable> variables) {
        return new Wording(written, language, matchCase, variables);
    }

    private int withoutFinalStop() {
        int last = pieces.count() - 1;
        boolean stop = last > 0 && ".。".contains(pieces.text(last)) && pieces.kind(last - 1) != Kind.SIGN;
        return stop ? last : pieces.count();
    }

    /** As it is written in the ruleset. */
    public String written() {
        return written;
    }

    public String language() {
        return language;
    }

    /** How many words and figures it has, a variable being one. */
    public int words() {
        int words = 0;
        for (int i = 0; i < length; i++) {
            words += pieces.kind(i) == Kind.SIGN ? 0 : 1;
        }
        return words;
    }

    /** The words that stand wherever the wording does and are the rarest, as far as their length tells; at most two. */
    public List<String> anchors() {
        return IntStream.range(0, length)
                .filter(i -> pieces.kind(i) == Kind.WORD || pieces.kind(i) == Kind.FIGURE)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -weight(i)))
                .map(pieces::text)
                .distinct()
                .limit(2)
                .toList();
    }

    private int weight(int piece) {
        return pieces.text(piece).length() * 2 + (pieces.kind(piece) == Kind.WORD ? 1 : 0);
    }

    /** Where a text says just this, in order and apart from each other. */
    public List<Stretch> find(Pieces text) {
        List<Stretch> found = new ArrayList<>();
        for (Stretch section : text.sections()) {
            for (int at = section.from(); at < section.to(); at++) {
                int end = end(text, at, section.to());
                if (end >= 0) {
                    found.add(new Stretch(at, end));
                    at = end - 1;
                }
            }
        }
        return found;
    }

    /** Where the wording ends that begins at a piece of a text, or -1; the nearest end if there are several. */
    private int end(Pieces text, int from, int limit) {
        if (variables.isEmpty()) {
            return literalEnd(text, from, limit);
        }
        if (!variables.containsKey(0) && !same(0, text, from)) {
            return -1;
        }
        BitSet ends = new BitSet();
        ends.set(from);
        for (int i = 0; i < length && !ends.isEmpty(); i++) {
            BitSet next = new BitSet();
            for (int at = ends.nextSetBit(0); at >= 0; at = ends.nextSetBit(at + 1)) {
                advance(i, text, at, limit, next);
            }
            ends = next;
        }
        return ends.nextSetBit(0);
    }

    private int literalEnd(Pieces text, int from, int limit) {
        if (from + length > limit || length == 0) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (!same(i, text, from + i)) {
                return -1;
            }
        }
        return from + length;
    }

    private void advance(int piece, Pieces text, int at, int limit, BitSet ends) {
        Filling variable = variables.get(piece);
        if (variable == null) {
            if (at < limit && same(piece, text, at)) {
                ends.set(at + 1);
            }
            return;
        }
        for (int taken = 1; taken <= variable.most() && fits(text, at, taken, limit); taken++) {
            if (variable.takes(text, at, taken)) {
                ends.set(at + taken);
            }
        }
    }

    /** Whether so many pieces stand in one passage. */
    static boolean fits(Pieces text, int at, int taken, int limit) {
        return at + taken <= limit && text.passage(at) == text.passage(at + taken - 1);
    }

    /** How many pieces count: all but a final stop. */
    int length() {
        return length;
    }

    Kind kind(int piece) {
        return pieces.kind(piece);
    }

    /** What may fill a piece that is a variable; null for any other. */
    @Nullable
    Filling variable(int piece) {
        return variables.get(piece);
    }

    /** Whether a piece of the wording and one of a text are the same. */
    boolean same(int piece, Pieces text, int at) {
        return alike(piece, text, at) && (!matchCase || pieces.spelled(piece).equals(text.spelled(at)));
    }

    /** The same, be it in another case. */
    boolean alike(int piece, Pieces text, int at) {
        return !variables.containsKey(piece) && pieces.same(piece, text, at);
    }

    /** Some of its pieces as they are written, variables in braces with the numbers that they take. */
    String spelled(int from, int to) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (int i = from; i < to; i++) {
            int start = pieces.written(i).start();
            text.append(end >= 0 && start > end ? " " : "");
            text.append(names.containsKey(i) ? "{" + names.get(i) + range(i) + "}" : pieces.spelled(i));
            end = pieces.written(i).end();
        }
        return text.toString();
    }

    private String range(int piece) {
        Filling filling = variables.get(piece);
        String range = filling == null ? "" : filling.variable().range();
        return range.isEmpty() ? "" : ": " + range;
    }
}
