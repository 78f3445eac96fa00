package io.brandrules.rules.tone;

import io.brandrules.lint.Paragraph;
import io.brandrules.text.MappedText;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.Map;
import java.util.Optional;

/** What is taken out of a text with something, so that no two spaces stay behind. */
final class WithoutSpace {
    private WithoutSpace() {}

    /**
     * The edit that takes a stretch out, with the single space beside it, if that is not on the other side of a tag;
     * empty where the stretch is all that an element holds, or spans markup itself.
     */
    static Optional<Map<Span, String>> around(Paragraph paragraph, int from, int to, SourceText source) {
        MappedText text = paragraph.block().text();
        Span bare = text.span(from, to);
        boolean fills = bare.start() > 0
                && bare.end() < source.length()
                && source.text().charAt(bare.start() - 1) == '>'
                && source.text().charAt(bare.end()) == '<';
        if (fills || source.slice(bare).indexOf('<') >= 0) {
            return Optional.empty();
        }
        boolean before = from > 0 && plainSpace(text, from - 1);
        boolean behind = to < text.length() && plainSpace(text, to);
        if (before && text.span(from - 1, from).end() == bare.start()) {
            return Optional.of(Map.of(new Span(bare.start() - 1, bare.end()), ""));
        } else if (behind && (before || from == 0) && text.span(to, to + 1).start() == bare.end()) {
            return Optional.of(Map.of(new Span(bare.start(), bare.end() + 1), ""));
        }
        boolean joins = from > 0
                && to < text.length()
                && Character.isLetterOrDigit(text.charAt(from - 1))
                && Character.isLetterOrDigit(text.charAt(to));
        return Optional.of(Map.of(bare, joins ? " " : ""));
    }

    private static boolean plainSpace(MappedText text, int at) {
        return text.charAt(at) == ' ' && text.span(at, at + 1).length() == 1;
    }
}
