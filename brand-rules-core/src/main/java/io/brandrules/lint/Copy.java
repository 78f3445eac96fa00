package io.brandrules.lint;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Format;
import io.brandrules.document.Part;
import io.brandrules.prose.Letters;
import io.brandrules.prose.Words;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, as language: each text that readers meet, once.
 *
 * <p>Texts that are hidden are left out, but for the preheader, which is hidden so that it shows in the inbox alone; and
 * so is what only Outlook shows, as it says again what the others see. Not thread-safe.
 */
public final class Copy {
    /** So many words are searched for one by one; for more, all words of the document are listed. */
    private static final int FEW = 32;

    private final Document document;
    private final List<Paragraph> texts = new ArrayList<>();
    private final List<Paragraph> prose = new ArrayList<>();
    private final Map<String, Boolean> lowered = new HashMap<>();
    private @Nullable IdentityHashMap<Block, Paragraph> byBlock;
    private @Nullable ProperWords proper;
    private @Nullable Set<String> lowerWords;

    Copy(Document document, Function<Block, String> language) {
        this.document = document;
        for (Block block : document.blocks()) {
            if (met(block)) {
                Paragraph paragraph = new Paragraph(block, language.apply(block), breaks(block));
                texts.add(paragraph);
                if (block.part() == Part.BODY && !paragraph.isCode()) {
                    prose.add(paragraph);
                }
            }
        }
    }

    private static boolean met(Block block) {
        return (!block.hidden() || block.part() == Part.PREHEADER)
                && block.environments().contains(Environment.LIGHT);
    }

    /** All texts, in reading order. */
    public List<Paragraph> texts() {
        return texts;
    }

    /** A block as language; empty for one that nobody reads. */
    public Optional<Paragraph> of(Block block) {
        IdentityHashMap<Block, Paragraph> known = byBlock;
        if (known == null) {
            known = new IdentityHashMap<>();
            for (Paragraph paragraph : texts) {
                known.put(paragraph.block(), paragraph);
            }
            byBlock = known;
        }
        return Optional.ofNullable(known.get(block));
    }

    /**
     * The running text: paragraphs, items of lists, cells. Headings, buttons and what stands alone as a link are no
     * sentences, and the footer is for lawyers.
     */
    public List<Paragraph> prose() {
        return prose;
    }

    /** Whether a word in lower case is written so somewhere: such a word is no name. */
    public boolean lowers(String word) {
        Boolean known = lowered.get(word);
        if (known == null) {
            known = lowered.size() < FEW ? stands(word) : lowerWords().contains(word);
            lowered.put(word, known);
        }
        return known;
    }

    private Set<String> lowerWords() {
        Set<String> known = lowerWords;
        if (known == null) {
            known = new HashSet<>();
            for (Paragraph paragraph : texts) {
                Words words = paragraph.words();
                for (int word = 0; word < words.count(); word++) {
                    boolean lower = Letters.lower(paragraph.text().codePointAt(words.from(word)));
                    if (lower && words.kind(word) == Words.Kind.PLAIN) {
                        known.add(words.word(word));
                    }
                }
            }
            lowerWords = known;
        }
        return known;
    }

    /** Whether a word that has a capital is written so amid a sentence: such a word is a name. */
    public boolean names(String word) {
        ProperWords known = proper;
        if (known == null) {
            known = new ProperWords(prose);
            proper = known;
        }
        return known.has(word);
    }

    private boolean stands(String word) {
        for (Paragraph paragraph : texts) {
            String text = paragraph.text();
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                Words words = paragraph.words();
                int number = words.behind(at);
                boolean whole = words.from(number) == at && words.to(number) == at + word.length();
                if (whole && words.kind(number) == Words.Kind.PLAIN && Letters.lower(word.codePointAt(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the author ends a line within a block. */
    private IntPredicate breaks(Block block) {
        return new Breaks(block);
    }

    /** Asks for each character only where there is something in the block that may break its lines. */
    private final class Breaks implements IntPredicate {
        private final Block block;
        private @Nullable Boolean any;

        Breaks(Block block) {
            this.block = block;
        }

        @Override
        public boolean test(int at) {
            Boolean known = any;
            if (known == null) {
                known = any();
                any = known;
            }
            return known && breaks(block, at);
        }

        private boolean any() {
            if (!document.branches().isEmpty() && document.branches().size() > 1 || document.format() == Format.TEXT) {
                return true;
            }
            return block.text().hasLines();
        }
    }

    /**
     * Whether the author ends the line at a character: at a {@code <br>} before a new beginning, at an item of a list in
     * plain text, where an arm of a template begins or ends.
     */
    private boolean breaks(Block block, int at) {
        Span span = block.text().span(at, at + 1);
        if (Letters.hole(block.text().charAt(at))) {
            return !document.branches().isEmpty()
                    && document.markup().branchAt(span.start()).id()
                            != document.markup().branchAt(span.end()).id();
        }
        if (at + 1 >= block.text().length()) {
            return false;
        }
        if (document.format() == Format.TEXT) {
            return lineEnds(document.source().text(), span) && item(block.text(), at + 1);
        }
        return block.text().endsLine(at) && begins(block.text(), at + 1);
    }

    private static boolean lineEnds(String source, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins as an item of a list does. */
    private static boolean item(CharSequence text, int at) {
        if ("-*•–+".indexOf(text.charAt(at)) >= 0) {
            return at + 1 < text.length() && text.charAt(at + 1) == ' ';
        }
        int end = at;
        while (end < text.length() && end < at + 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
    }

    /** Whether a line begins with something other than a letter in lower case. */
    private static boolean begins(CharSequence text, int at) {
        return !Letters.lower(Character.codePointAt(text, at));
    }
}
