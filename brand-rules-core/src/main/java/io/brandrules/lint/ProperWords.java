package io.brandrules.lint;

import io.brandrules.prose.Capitals;
import io.brandrules.prose.Letters;
import io.brandrules.prose.Sentence;
import io.brandrules.prose.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that a document writes with a capital amid its sentences, which makes them names. Immutable. */
final class ProperWords {
    /** In a shorter line, capitals may be those of a title. */
    private static final int SENTENCE = 5;

    /** Languages in which nouns have capitals as well. */
    private static final Set<String> NOUNS = Set.of("de", "lb");

    private final Set<String> words = new HashSet<>();

    ProperWords(List<Paragraph> prose) {
        for (Paragraph paragraph : prose) {
            if (!NOUNS.contains(paragraph.language())) {
                paragraph.sentences().forEach(sentence -> read(paragraph, sentence));
            }
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    private void read(Paragraph paragraph, Sentence sentence) {
        if (sentence.words() < SENTENCE) {
            return;
        }
        Words all = paragraph.words();
        int capitals = 0;
        for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
            capitals += capital(paragraph, word) ? 1 : 0;
        }
        if (capitals * 2 > sentence.words()) {
            return;
        }
        boolean amid = false;
        for (int word = sentence.firstWord() + 1; word < sentence.endWord(); word++) {
            boolean follows =
                    paragraph.text().substring(all.to(word - 1), all.from(word)).isBlank();
            boolean capital = capital(paragraph, word);
            amid = capital && follows && (amid || Letters.lower(paragraph.text().charAt(all.from(word - 1))));
            if (amid && !Capitals.all(paragraph.text(), all.from(word), all.to(word))) {
                words.add(all.word(word));
            }
        }
    }

    private static boolean capital(Paragraph paragraph, int word) {
        Words all = paragraph.words();
        return all.kind(word) == Words.Kind.PLAIN
                && Letters.upper(paragraph.text().charAt(all.from(word)))
                && !paragraph.code(all.from(word));
    }
}
