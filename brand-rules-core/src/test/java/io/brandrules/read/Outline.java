package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
import io.brandrules.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what was read of a source in lines that a test can show. A filler is shown as {@code ▯}. */
final class Outline {
    private Outline() {}

    static Document page(String html) {
        return read(html, Format.HTML, false);
    }

    static Document mail(String html) {
        return read(html, Format.HTML, true);
    }

    static Document markdown(String text) {
        return read(text, Format.MARKDOWN, false);
    }

    static Document text(String text) {
        return read(text, Format.TEXT, false);
    }

    static Document read(String text, Format format, boolean email) {
        return new DocumentReader().read(SourceText.of(text), format, email);
    }

    /** One line for each block: its part, the heading's level, whether it is hidden, its text. */
    static List<String> blocks(Document document) {
        return document.blocks().stream().map(block -> line(document, block)).toList();
    }

    /** One line for each declaration: its element, property, value, and the slice of the source where that differs. */
    static List<String> declarations(Document document) {
        return document.declarations().stream()
                .map(declaration -> line(document, declaration))
                .toList();
    }

    /** One line for each gap: its cause and the slice of the source. */
    static List<String> gaps(Document document) {
        return document.gaps().stream().map(gap -> line(document, gap)).toList();
    }

    /** Each block's slice of the source. */
    static List<String> slices(Document document) {
        return document.blocks().stream()
                .map(block -> document.source().slice(block.text().span()))
                .toList();
    }

    private static String line(Document document, Block block) {
        return block.part()
                + (block.level() > 0 ? " " + block.level() : "")
                + (block.hidden() ? " hidden" : "")
                + (block.environments().equals(Set.of(Environment.OUTLOOK)) ? " outlook" : "")
                + ": "
                + shown(document, block.text());
    }

    private static String line(Document document, Declaration declaration) {
        String value = shown(document, declaration.value());
        String slice = document.source().slice(declaration.span());
        return shown(
                        document,
                        declaration.element() + " " + declaration.property() + "=" + value
                                + (value.equals(slice) ? "" : " « " + slice))
                .strip();
    }

    private static String line(Document document, Gap gap) {
        return gap.cause() + ": " + document.source().slice(gap.span());
    }

    static String shown(Document document, CharSequence text) {
        return text.toString().replace(document.markup().filler(), '▯');
    }

    /** The names of environments in their order: {@code light dark}. */
    static String names(Set<Environment> environments) {
        return environments.stream().sorted().map(Environment::id).collect(Collectors.joining(" "));
    }
}
