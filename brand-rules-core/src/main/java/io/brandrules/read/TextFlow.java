package io.brandrules.read;

import io.brandrules.document.Element;
import io.brandrules.document.Run;
import io.brandrules.text.MappedText;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects text as it is read: white space collapsed, escapes decoded, one filler for each hole. Not thread-safe.
 *
 * <p>White space collapses to one space, mapped to the first stretch of it in the source. A filler also parts the arms
 * of a conditional, so that no phrase is found that runs from one arm into the other.
 */
final class TextFlow {
    private final Templates templates;
    private final MappedText.Builder text = MappedText.builder();
    private final List<Run> runs = new ArrayList<>();
    private boolean meaningful;
    private int spaceStart = -1;
    private int spaceEnd = -1;
    private boolean ending;
    private int leadStart = -1;
    private int leadEnd = -1;
    private int barrierStart = -1;
    private int barrierEnd = -1;
    private int reached = -1;

    TextFlow(Templates templates) {
        this.templates = templates;
    }

    /** Whether there is nothing yet that a reader would see, or a template would fill in. */
    boolean isEmpty() {
        return !meaningful;
    }

    /** Whether it holds a character, be it one that nobody sees. */
    boolean begun() {
        return text.length() > 0;
    }

    /** Whether text from {@code start} on would stand before text that is already there. */
    boolean precedes(int start) {
        return start < reached;
    }

    /** Appends what is written from {@code start} to {@code end}. */
    void append(String raw, int start, int end, Notation notation, Manner manner) {
        int from = text.length();
        int at = start;
        int opening = templates.opening(start);
        if (opening >= reached && opening >= 0) {
            barrier(opening, opening + 1);
        }
        for (int i = templates.after(start); i < templates.count(); i++) {
            TemplateToken token = templates.get(i);
            if (token.span().start() >= end) {
                break;
            }
            characters(raw, at, Math.max(at, token.span().start()), notation, manner.preserved());
            template(raw, token, templates.parts(i));
            at = Math.min(token.span().end(), end);
        }
        characters(raw, at, end, notation, manner.preserved());
        run(from, manner);
    }

    /** Appends text of which no more is known than where it begins. */
    void unaligned(String decoded, int start, Manner manner) {
        String read = manner.preserved() ? decoded : decoded.strip().replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (!read.isBlank() && start >= reached) {
            int from = text.length();
            put(read, start, start);
            meaningful = true;
            run(from, manner);
        }
    }

    /** Appends white space that stands for the source from {@code start} to {@code end}. */
    void space(int start, int end) {
        if (spaceStart < 0 && start >= reached) {
            spaceStart = start;
            spaceEnd = end;
        } else if (spaceEnd == start) {
            spaceEnd = end;
        }
    }

    /** Appends white space at which the author ends the line. */
    void lineEnd(int start, int end) {
        space(start, end);
        ending = spaceStart >= 0;
    }

    /** Appends a filler for something that is there and is not text, or not known. */
    void filler(int start, int end) {
        put(templates.filler(), start, end);
        meaningful = true;
    }

    /** The text so far, and begins anew. */
    Piece take() {
        Piece piece = new Piece(text.build(), List.copyOf(runs));
        clear();
        return piece;
    }

    /** Begins anew. */
    void clear() {
        if (begun()) {
            text.clear();
            runs.clear();
        }
        meaningful = false;
        spaceStart = -1;
        ending = false;
        leadStart = -1;
        barrierStart = -1;
        reached = -1;
    }

    private void characters(String raw, int start, int end, Notation notation, boolean preserved) {
        for (int at = start; at < end; ) {
            char c = raw.charAt(at);
            if (c == ' ' && templates.masked(at)) {
                at++;
            } else if (!preserved && white(c)) {
                int from = at++;
                while (at < end && white(raw.charAt(at)) && !(raw.charAt(at) == ' ' && templates.masked(at))) {
                    at++;
                }
                space(from, at);
            } else if (special(c)) {
                at = special(raw, at, end, notation, preserved);
            } else {
                at = plain(raw, at, end);
            }
        }
    }

    /** Whether a character may begin one that is written in more than one. */
    private static boolean special(char c) {
        return c == '&' || c == '\\' || c == '<';
    }

    /** Appends the character at {@code from}, and the words behind it that are parted by single spaces. */
    private int plain(String raw, int from, int end) {
        int at = from + 1;
        while (at < end && (solid(raw.charAt(at)) || single(raw, at, end))) {
            at++;
        }
        before();
        text.verbatim(raw, from, at);
        reached = at;
        meaningful |= !white(raw.charAt(from)) || at > from + 1;
        return at;
    }

    private static boolean solid(char c) {
        return c > ' ' ? !special(c) : !white(c);
    }

    /** Whether a space stands here for itself: one alone, with a word on either side. */
    private boolean single(String raw, int at, int end) {
        return raw.charAt(at) == ' '
                && at + 1 < end
                && solid(raw.charAt(at + 1))
                && solid(raw.charAt(at - 1))
                && !templates.masked(at);
    }

    /** Appends the character that is written from {@code at} on; the result is where its writing ends. */
    private int special(String raw, int at, int end, Notation notation, boolean preserved) {
        Optional<Notation.Escape> escape = notation.escape(raw, at, end);
        if (escape.isEmpty()) {
            return plain(raw, at, at + 1);
        }
        String value = escape.get().value();
        if (!preserved && value.length() == 1 && white(value.charAt(0))) {
            space(at, escape.get().end());
        } else if (!value.isEmpty()) {
            put(value, at, escape.get().end());
            meaningful = true;
        }
        return escape.get().end();
    }

    private void template(String raw, TemplateToken token, boolean parting) {
        int start = token.span().start();
        int end = token.span().end();
        if (start < reached || token.kind() == TemplateToken.Kind.NOTE) {
            return;
        }
        if (parting) {
            barrier(start, end);
        } else if (Templates.filled(token) && !white(raw.charAt(start))) {
            filler(start, end);
        } else {
            space(start, end);
        }
    }

    private void put(String value, int start, int end) {
        before();
        text.atomic(value, start, end);
        reached = end;
    }

    /** White space and barriers count only between two characters. */
    private void before() {
        if (begun() && barrierStart >= 0) {
            if (leadStart >= 0 && leadEnd <= barrierStart) {
                white(leadStart, leadEnd, false);
            }
            text.atomic(templates.filler(), barrierStart, barrierEnd);
            if (spaceStart >= barrierEnd) {
                white(spaceStart, spaceEnd, ending);
            }
        } else if (begun() && spaceStart >= 0) {
            white(spaceStart, spaceEnd, ending);
        }
        spaceStart = -1;
        ending = false;
        leadStart = -1;
        barrierStart = -1;
    }

    /** Parts two arms; the white space before belongs to the one, what follows to the other. */
    private void barrier(int start, int end) {
        if (barrierStart < 0) {
            leadStart = spaceStart;
            leadEnd = spaceEnd;
        }
        spaceStart = -1;
        ending = false;
        barrierStart = start;
        barrierEnd = end;
    }

    private void white(int start, int end, boolean lineEnd) {
        if (lineEnd) {
            text.lineEnd(start, end);
        } else if (end == start + 1) {
            text.linear(" ", 0, 1, start);
        } else {
            text.atomic(" ", start, end);
        }
    }

    @SuppressWarnings("ReferenceEquality") // elements that are written alike are still two
    private void run(int from, Manner manner) {
        Element element = manner.element();
        if (element == null || from == text.length()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).element() == element) {
            runs.set(last, new Run(runs.get(last).from(), text.length(), element, manner.language()));
        } else {
            runs.add(new Run(from, text.length(), element, manner.language()));
        }
    }

    static boolean white(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f');
    }

    /**
     * How text is to be appended.
     *
     * @param preserved whether white space is kept as it is
     * @param element that holds the text, or null where it is not painted
     * @param language as the content marks it there, or null
     */
    record Manner(
            boolean preserved,
            @Nullable Element element,
            @Nullable String language) {
        static final Manner COLLAPSED = new Manner(false, null, null);
    }

    /** A text and the stretches of it by element. */
    record Piece(MappedText text, List<Run> runs) {}
}
