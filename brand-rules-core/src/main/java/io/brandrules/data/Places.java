package io.brandrules.data;

import io.brandrules.text.SourceText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count code points, into places, which count UTF-16 code units. */
final class Places {
    private final String file;
    private final SourceText source;
    /** The code point indexes of the characters that take two code units. */
    private final int[] wide;

    Places(String file, SourceText source) {
        this.file = file;
        this.source = source;
        this.wide = wide(source.text());
    }

    Origin at(Optional<Mark> mark) {
        return mark.isPresent() ? at(mark.get()) : atOffset(0);
    }

    Origin at(Mark mark) {
        return atOffset(offset(mark));
    }

    int offset(Mark mark) {
        int found = Arrays.binarySearch(wide, mark.getIndex());
        int before = found >= 0 ? found : -found - 1;
        return Math.min(mark.getIndex() + before, source.length());
    }

    /** Whether nothing but spaces stands before an offset in its line. */
    boolean beginsLine(int offset) {
        int at = offset;
        while (at > 0 && source.text().charAt(at - 1) == ' ') {
            at--;
        }
        return at == 0 || source.text().charAt(at - 1) == '\n' || source.text().charAt(at - 1) == '\r';
    }

    /** The first character that YAML does not allow in a text, not even between quotes. */
    Optional<Fault> firstUnprintable() {
        String text = source.text();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!printable(c)) {
                String message = String.format(
                        Locale.ROOT,
                        "The character U+%04X cannot stand here. Write it as an escape between quotes.",
                        c);
                return Optional.of(new Fault(atOffset(i), Pointer.ROOT, message));
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    private Origin atOffset(int offset) {
        return new Origin(file, source.position(offset));
    }

    // spec: YAML 1.2.2 §5.1, production c-printable, and DEL, which JSON allows
    private static boolean printable(int c) {
        return c >= 0x20 && c <= 0x7F
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static int[] wide(String text) {
        int[] found = new int[8];
        int count = 0;
        int index = 0;
        for (int i = 0; i < text.length(); index++) {
            int length = Character.charCount(text.codePointAt(i));
            if (length == 2) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = index;
            }
            i += length;
        }
        return Arrays.copyOf(found, count);
    }
}
