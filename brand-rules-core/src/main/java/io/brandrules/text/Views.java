package io.brandrules.text;

import java.util.BitSet;
import java.util.List;

/** Overwrites a source without changing its length. */
final class Views {
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private Views() {}

    /** The first private-use character that a text does not hold. */
    static char filler(String text) {
        if (text.indexOf(FIRST) < 0) {
            return FIRST;
        }
        BitSet present = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                present.set(c - FIRST);
            }
        }
        int free = present.nextClearBit(0);
        // A text that holds all of them can still be scanned: holes are known by their spans.
        return free > LAST - FIRST ? FIRST : (char) (FIRST + free);
    }

    static void blank(char[] view, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!Ascii.lineEnd(view[i])) {
                view[i] = ' ';
            }
        }
    }

    static void mask(char[] view, List<MaskedToken> tokens, char filler, boolean outlook) {
        for (MaskedToken masked : tokens) {
            TemplateToken token = masked.token();
            Place place = outlook ? masked.outlookPlace() : masked.place();
            char fill = place.fill(token.kind(), filler);
            boolean lines = place.keepsLines(token.kind());
            for (int i = token.span().start(); i < token.span().end(); i++) {
                if (!lines || !Ascii.lineEnd(view[i])) {
                    view[i] = fill;
                }
            }
        }
    }

    /** Leaves in what Outlook reads: the content of conditionals that hold, and no other. */
    static void conditionals(char[] view, List<Conditional> conditionals) {
        for (Conditional conditional : conditionals) {
            // Nobody knows where Outlook ends what is not closed; the parser decides.
            if (conditional.closer().isEmpty()) {
                continue;
            }
            blank(view, conditional.opener());
            blank(view, conditional.closer());
            if (!conditional.outlook()) {
                blank(view, conditional.content());
            }
        }
    }

    /** The spans of {@code <xml>} islands among the tags that Outlook sees: settings, no content. */
    static void islands(char[] view, List<TagToken> tags, BitSet shown) {
        int start = -1;
        for (int i = 0; i < tags.size(); i++) {
            TagToken tag = tags.get(i);
            if (!tag.name().equals("xml") || !shown.get(i)) {
                continue;
            }
            if (tag.kind() == TagToken.Kind.START && start < 0) {
                start = tag.span().start();
            } else if (tag.kind() == TagToken.Kind.END && start >= 0) {
                blank(view, new Span(start, tag.span().end()));
                start = -1;
            }
        }
    }
}
