package io.brandrules.lint;

import io.brandrules.document.Block;
import io.brandrules.prose.Sentence;
import io.brandrules.prose.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A block as language: its words and sentences, found when they are first asked for. Not thread-safe. */
public final class Paragraph {
    private final Block block;
    private final String text;
    private final String language;
    private final IntPredicate broken;
    private @Nullable Code code;
    private @Nullable Words words;
    private @Nullable List<Sentence> sentences;

    /**
     * A block as language.
     *
     * @param language the code of its language, empty where it is not known
     * @param broken whether the author ends the line at a character of the text
     */
    Paragraph(Block block, String language, IntPredicate broken) {
        this.block = block;
        this.text = block.text().toString();
        this.language = language;
        this.broken = broken;
    }

    public Block block() {
        return block;
    }

    public String text() {
        return text;
    }

    /** The code of the language, {@code de} for {@code de-AT}; empty where it is not known. */
    public String language() {
        return language;
    }

    public Words words() {
        Words known = words;
        if (known == null) {
            known = Words.of(text);
            words = known;
        }
        return known;
    }

    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = words().sentences(language, broken);
            sentences = known;
        }
        return known;
    }

    /** The sentence that an offset lies in. */
    public Optional<Sentence> sentenceAt(int at) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(all.get(low - 1)).filter(sentence -> at < sentence.to());
    }

    /** Whether it is seen or listed as text, and is not an attribute or metadata. */
    public boolean shown() {
        return switch (block.part()) {
            case SUBJECT, PREHEADER, HEADING, BODY, BUTTON, LINK, FOOTER -> true;
            case ALT, TITLE, ARIA, META, PLACEHOLDER -> false;
        };
    }

    /** Whether a character is part of words that are marked as another language. */
    public boolean foreign(int at) {
        String marked = block.language(at);
        return marked != null && !Facts.code(marked).equals(language);
    }

    /** Whether a character is part of code, which is no language. */
    public boolean code(int at) {
        return code().holds(at);
    }

    private Code code() {
        Code known = code;
        if (known == null) {
            known = Code.of(block);
            code = known;
        }
        return known;
    }

    /** Whether all of it is code. */
    boolean isCode() {
        return code().holdsAll(text.length());
    }
}
