package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the colours in the value of a property, and what would be one if its value were known or valid. */
final class ColorScan {
    /** Functions whose words and hashes are names of something else. */
    private static final Set<String> OPAQUE = Set.of(
            "url",
            "src",
            "element",
            "-moz-element",
            "counter",
            "counters",
            "symbols",
            "format",
            "local",
            "type",
            "style",
            "media",
            "supports",
            "expression");

    /** Functions whose first argument is a name, and the rest a value in its place. */
    private static final Set<String> SUBSTITUTIONS = Set.of("var", "env", "attr", "paint");

    /** Functions that take colours wherever they stand. */
    private static final Set<String> PAINTS =
            Set.of("drop-shadow", "image", "cross-fade", "-webkit-cross-fade", "color-stop");

    private final CssTokenizer tokens;
    private final ColorSyntax syntax;
    private final Deque<Frame> outer = new ArrayDeque<>();
    private final List<WrittenColor> colors = new ArrayList<>();
    private final List<Span> unresolved = new ArrayList<>();
    private Frame frame;
    private int components;
    private boolean substituted;

    /**
     * An open bracket.
     *
     * @param closer what closes it
     * @param words whether a word can be a colour's name here
     * @param name whether this is the first argument of a substitution, no value yet
     * @param derived where a function starts whose colour is derived from those in it, or -1
     */
    private record Frame(CssToken closer, boolean words, boolean name, int derived) {}

    private ColorScan(CharSequence value, boolean words) {
        tokens = new CssTokenizer(value);
        syntax = new ColorSyntax(tokens);
        frame = new Frame(CssToken.END, words, false, -1);
    }

    /** Scans the value of a property; nothing is found where the property takes no colour. */
    static ColorScan of(String property, CharSequence value) {
        return of(ColorProperties.of(property), value);
    }

    /** Scans the value of a property that takes colours in some way. */
    static ColorScan of(ColorProperties takes, CharSequence value) {
        ColorScan scan = new ColorScan(value, takes == ColorProperties.COLORS || takes == ColorProperties.COLOR);
        if (takes == ColorProperties.FUNCTIONS && ProgidFilter.is(scan.tokens.text())) {
            scan.colors.addAll(ProgidFilter.colors(scan.tokens.text()));
        } else if (takes != ColorProperties.NONE) {
            boolean bare = takes == ColorProperties.ANYTHING && scan.bareWord();
            if (!bare) {
                scan.run();
            }
            if (takes == ColorProperties.COLOR) {
                scan.dropUnlessOne();
            }
        }
        return scan;
    }

    /** Scans a value that may hold any number of colours, whatever else it holds. */
    static ColorScan of(CharSequence value) {
        ColorScan scan = new ColorScan(value, true);
        scan.run();
        return scan;
    }

    List<WrittenColor> colors() {
        return List.copyOf(colors);
    }

    List<Span> unresolved() {
        return List.copyOf(unresolved);
    }

    /** Finds a colour's name that is the whole value, or the whole fallback of one that is all {@code var()}. */
    private boolean bareWord() {
        int depth = 0;
        while (tokens.nextSolid() == CssToken.FUNCTION && tokens.named("var")) {
            if (tokens.nextSolid() != CssToken.IDENT || tokens.nextSolid() != CssToken.COMMA) {
                break;
            }
            depth++;
        }
        if (tokens.kind() == CssToken.IDENT) {
            Span span = new Span(tokens.start(), tokens.end());
            Optional<Color> color = syntax.known();
            CssToken after = tokens.nextSolid();
            while (depth > 0 && after == CssToken.CLOSE_PAREN) {
                depth--;
                after = tokens.nextSolid();
            }
            if (color.isPresent() && after == CssToken.END) {
                colors.add(new WrittenColor(span, color.get()));
                return true;
            }
        }
        tokens.seek(0);
        return false;
    }

    private void run() {
        for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
            components += outer.isEmpty() && token != CssToken.WHITESPACE ? 1 : 0;
            switch (token) {
                case FUNCTION -> function();
                case OPEN_PAREN, OPEN_SQUARE, OPEN_CURLY -> push(frame.words, -1);
                case COMMA -> frame = frame.name ? new Frame(frame.closer, frame.words, false, -1) : frame;
                case IDENT, HASH -> plain(token);
                default -> {
                    if (token == frame.closer) {
                        pop();
                    }
                }
            }
        }
        while (!outer.isEmpty()) {
            pop();
        }
    }

    /** Takes back what was found where CSS drops the whole value, since it is more than the one colour it may be. */
    private void dropUnlessOne() {
        String value = tokens.text();
        if (components > 1 && !substituted && value.chars().noneMatch(CssChars::hole)) {
            colors.clear();
            unresolved.clear();
            int start = CssChars.skipSpace(value, 0);
            unresolved.add(new Span(start, CssChars.trimmedEnd(value, start)));
        }
    }

    private void plain(CssToken token) {
        if (frame.name || token == CssToken.IDENT && !frame.words) {
            return;
        }
        Span span = new Span(tokens.start(), tokens.end());
        Optional<Color> color = syntax.known();
        if (color.isPresent()) {
            colors.add(new WrittenColor(span, color.get()));
        } else if (token == CssToken.HASH && frame.words) {
            unresolved.add(span);
        }
    }

    private void function() {
        String name = CssChars.lower(tokens.name());
        if (frame.name || OPAQUE.contains(name)) {
            tokens.skipBlock();
        } else if (ColorSyntax.states(name)) {
            stated();
        } else if (ColorSyntax.derives(name)) {
            derived(name.equals("light-dark"));
        } else if (SUBSTITUTIONS.contains(name)) {
            substituted = true;
            outer.push(frame);
            frame = new Frame(CssToken.CLOSE_PAREN, frame.words, true, -1);
        } else {
            push(frame.words || PAINTS.contains(name) || name.endsWith("gradient"), -1);
        }
    }

    private void stated() {
        int start = tokens.start();
        int inside = tokens.end();
        boolean relative = tokens.nextSolid() == CssToken.IDENT && tokens.named("from");
        restart(start);
        if (relative) {
            derived(false);
            return;
        }
        Optional<Color> color = syntax.known();
        if (color.isPresent()) {
            colors.add(new WrittenColor(new Span(start, tokens.end()), color.get()));
            return;
        }
        restart(start);
        tokens.skipBlock();
        unresolved.add(new Span(start, Math.max(inside, tokens.end())));
    }

    /**
     * Takes a function's colour where it is known, and goes on with the colours that it is derived from.
     *
     * @param chooses whether the function is one of the colours in it, which are found on their own
     */
    private void derived(boolean chooses) {
        int start = tokens.start();
        AbsoluteColor color = syntax.read();
        boolean known = color != null && color.unknown() == null;
        if (color != null && known) {
            colors.add(new WrittenColor(new Span(start, tokens.end()), color.toColor()));
        }
        restart(start);
        push(true, known || chooses && color != null ? -1 : start);
    }

    private void restart(int start) {
        tokens.seek(start);
        tokens.next();
    }

    private void push(boolean words, int derived) {
        outer.push(frame);
        frame = new Frame(tokens.kind().closer(), words, false, derived);
    }

    private void pop() {
        if (frame.derived >= 0) {
            unresolved.add(new Span(frame.derived, tokens.end()));
        }
        frame = outer.pop();
    }
}
