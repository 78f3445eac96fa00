package io.brandrules.rules.tone;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.prose.Capitals;
import io.brandrules.prose.Letters;
import io.brandrules.prose.TypedWords;
import io.brandrules.prose.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the stretches of a paragraph in capitals, as written or as painted.
 *
 * <p>One that has a common word, or one that the document writes in lower case elsewhere, is shouted; a long one without
 * may be. Anything else is an acronym, a name or a code. Used for one paragraph.
 */
final class CapitalRuns {
    /** What is named by the word before it: {@code code SUMMER}. */
    private static final Set<String> BEFORE_CODES = Set.of(
            "code",
            "codes",
            "coupon",
            "voucher",
            "promocode",
            "gutscheincode",
            "rabattcode",
            "aktionscode",
            "kod",
            "rabattkod",
            "kode",
            "rabatkode",
            "rabattkode",
            "koodi",
            "kortingscode",
            "actiecode",
            "codice",
            "código",
            "cupón",
            "cupom",
            "kodem",
            "bon",
            "code:",
            "ticker",
            "iban",
            "bic");

    private static final int LONGEST_ACRONYM = 4;

    private final Paragraph paragraph;
    private final Facts facts;
    private final Words words;
    private final BitSet painted;
    private final BitSet small;
    private final List<CapitalRun> runs = new ArrayList<>();

    private CapitalRuns(Paragraph paragraph, BitSet painted, Facts facts) {
        this.paragraph = paragraph;
        this.facts = facts;
        this.words = paragraph.words();
        this.painted = painted;
        this.small = PaintedCase.of(facts).set(paragraph, facts, "lowercase");
    }

    static List<CapitalRun> of(Paragraph paragraph, Facts facts) {
        BitSet painted = PaintedCase.of(facts).set(paragraph, facts, "uppercase");
        if (painted.isEmpty() && !holdsCapitals(paragraph.text())) {
            return List.of();
        }
        CapitalRuns found = new CapitalRuns(paragraph, painted, facts);
        List<Integer> run = new ArrayList<>();
        for (int word = 0; word < found.words.count(); word++) {
            boolean capital = found.capital(word);
            if (!run.isEmpty() && (!capital && !found.neutral(word) || found.parted(word))) {
                found.end(run);
                run.clear();
            }
            if (capital) {
                run.add(word);
            }
        }
        found.end(run);
        return found.runs;
    }

    /** Whether two capitals stand side by side, or a capital beside something that may be one. */
    private static boolean holdsCapitals(String text) {
        boolean before = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean capital = c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isLetter(c) && !Character.isLowerCase(c);
            if (capital && before) {
                return true;
            }
            before = capital || before && !Character.isLetterOrDigit(c) && !Letters.white(c);
        }
        return false;
    }

    /** Whether more than spaces and what joins words stands before a word. */
    private boolean parted(int word) {
        for (int at = word == 0 ? 0 : words.to(word - 1); at < words.from(word); at++) {
            char c = paragraph.text().charAt(at);
            if (!Letters.white(c) && "-–&/'’+".indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is in capitals, and none that everybody writes so. */
    private boolean capital(int word) {
        int from = words.from(word);
        int to = words.to(word);
        if (words.kind(word) != Words.Kind.PLAIN) {
            return false;
        }
        boolean written = Capitals.all(paragraph.text(), from, to) && !small.get(from);
        if (!written && !lowered(word) || paragraph.code(from) || facts.cased(paragraph, from, to)) {
            return false;
        }
        return !written || !Capitals.roman(words.word(word)) && !Capitals.acronym(words.word(word));
    }

    /** Whether a word is written in lower case, and its style paints capitals. */
    private boolean lowered(int word) {
        String text = paragraph.text();
        int from = words.from(word);
        int to = words.to(word);
        boolean lower = false;
        for (int at = from; painted.get(from) && at < to; at++) {
            lower |= Letters.lower(text.charAt(at));
        }
        return lower && to - from > 1;
    }

    /** Whether a word goes with any case: a single letter, a number, what everybody writes in capitals. */
    private boolean neutral(int word) {
        return words.to(word) - words.from(word) == 1
                || words.kind(word) == Words.Kind.NUMBER
                || Capitals.all(paragraph.text(), words.from(word), words.to(word)) && !small.get(words.from(word));
    }

    private void end(List<Integer> run) {
        int first = 0;
        int last = run.size() - 1;
        while (first <= last && acronym(run.get(first))) {
            first++;
        }
        while (last > first && acronym(run.get(last))) {
            last--;
        }
        if (first > last) {
            return;
        }
        int size = last - first + 1;
        List<Integer> loud = run.subList(first, last + 1);
        boolean certain = loud.stream().anyMatch(this::shouted);
        if ((certain || size > 2) && !(size == 1 && code(loud.get(0)))) {
            runs.add(new CapitalRun(
                    words.from(loud.get(0)),
                    words.to(loud.get(size - 1)),
                    size,
                    certain,
                    loud.stream().anyMatch(this::lowered)));
        }
    }

    /** Whether a word at the edge of a run may be an acronym. */
    private boolean acronym(int word) {
        return words.to(word) - words.from(word) <= LONGEST_ACRONYM && !shouted(word);
    }

    private boolean shouted(int word) {
        String written = words.word(word);
        return lowered(word)
                || Capitals.common(written, paragraph.language())
                || written.length() > 3 && facts.copy().lowers(written.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a code or another one to type in, or an acronym in brackets behind what it stands for. */
    private boolean code(int word) {
        String text = paragraph.text();
        int from = words.from(word);
        int to = words.to(word);
        boolean bracketed = from > 0 && text.charAt(from - 1) == '(' && to < text.length() && text.charAt(to) == ')';
        boolean named = word > 0 && BEFORE_CODES.contains(words.word(word - 1).toLowerCase(Locale.ROOT));
        boolean typed = !lowered(word) && new TypedWords(text, words, paragraph.language()).has(word);
        return typed
                || named && !lowered(word)
                || bracketed && !Capitals.common(words.word(word), paragraph.language());
    }
}
