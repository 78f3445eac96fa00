package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the declarations in a style sheet or a style attribute, in one loop with the open blocks on a stack of its own.
 *
 * <p>A text is read at most twice: what is no declaration is read again as a rule, from where it started to its block.
 *
 * @see <a href="https://drafts.csswg.org/css-syntax-3/#parsing">CSS Syntax Module Level 3, section 5</a>
 */
final class CssParser {
    /** Blocks deeper than this are dropped; no style sheet that people write comes near. */
    private static final int DEEPEST = 200;

    /** At-rules that hold rules, and declarations only where they stand in a style rule. */
    private static final Set<String> GROUPS =
            Set.of("media", "supports", "layer", "container", "starting-style", "document", "-moz-document");

    private final CssTokenizer tokens;
    private final PropertyNames properties;
    private final boolean attribute;
    private final List<CssDeclaration> declarations = new ArrayList<>();
    private final List<Css.AtRule> atRules = new ArrayList<>();
    private final List<Css.Error> errors = new ArrayList<>();
    private final Deque<Block> outer = new ArrayDeque<>(2);
    private final CloserStack brackets = new CloserStack();
    private final CssValue value;
    private Block block;

    CssParser(CharSequence css, boolean attribute) {
        this.tokens = new CssTokenizer(css);
        this.properties = new PropertyNames(tokens);
        this.value = new CssValue(tokens, brackets);
        this.attribute = attribute;
        this.block = new Block(List.of(), attribute);
    }

    /** An open block: the rules around it, and whether a declaration may stand in it. */
    private record Block(List<String> context, boolean declares) {}

    Css parse() {
        for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
            if (nested()) {
                contents(token);
            } else if (attribute) {
                attributeContents(token);
            } else {
                topLevel(token);
            }
        }
        if (tokens.unclosedComment() >= 0) {
            drop(tokens.unclosedComment(), tokens.end(), "a comment that is not closed");
        }
        return new Css(declarations, atRules, errors);
    }

    private boolean nested() {
        return !outer.isEmpty();
    }

    private void drop(int start, int end, String what) {
        errors.add(new Css.Error(new Span(start, end), what));
    }

    private void topLevel(CssToken token) {
        switch (token) {
            case WHITESPACE, CDO, CDC -> {}
            case AT_KEYWORD -> atRule();
            default -> rule();
        }
    }

    private void contents(CssToken token) {
        switch (token) {
            case WHITESPACE, SEMICOLON -> {}
            case CLOSE_CURLY -> block = outer.pop();
            case AT_KEYWORD -> atRule();
            default -> {
                int start = tokens.start();
                if (!declaration()) {
                    tokens.seek(start);
                    tokens.next();
                    rule();
                }
            }
        }
    }

    private void attributeContents(CssToken token) {
        switch (token) {
            case WHITESPACE, SEMICOLON -> {}
            case AT_KEYWORD -> skipStatement("an at-rule in a style attribute");
            default -> {
                int start = tokens.start();
                if (!declaration()) {
                    tokens.seek(start);
                    tokens.next();
                    skipStatement("not a declaration");
                }
            }
        }
    }

    /** Drops everything from the current token to the next semicolon outside of blocks. */
    private void skipStatement(String what) {
        int start = tokens.start();
        int end = start;
        brackets.clear();
        CssToken token = tokens.kind();
        while (token != CssToken.END && !(token == CssToken.SEMICOLON && brackets.isEmpty())) {
            brackets.accept(token);
            end = token == CssToken.WHITESPACE ? end : tokens.end();
            token = tokens.next();
        }
        drop(start, end, what);
    }

    private void atRule() {
        int start = tokens.start();
        String name = CssChars.lower(tokens.name());
        int named = tokens.end();
        int end = start;
        brackets.clear();
        CssToken token = tokens.kind();
        while (!endsRule(token) && !(token == CssToken.SEMICOLON && brackets.isEmpty())) {
            brackets.accept(token);
            end = token == CssToken.WHITESPACE ? end : tokens.end();
            token = tokens.next();
        }
        boolean hasBlock = token == CssToken.OPEN_CURLY;
        atRules.add(new Css.AtRule(name, new Span(named, Math.max(named, end)), hasBlock, block.context()));
        if (hasBlock) {
            open(start, end, GROUPS.contains(name) ? block.declares() : !name.endsWith("keyframes"));
        } else if (token == CssToken.CLOSE_CURLY) {
            tokens.seek(tokens.start());
        }
    }

    private void rule() {
        int start = tokens.start();
        String css = tokens.text();
        int stop = css.charAt(start) == '-' ? start : CssChars.skipPlain(css, start);
        if (stop > start && stop < css.length() && css.charAt(stop) == '{') {
            tokens.seek(stop);
            tokens.next();
            open(start, CssChars.trimmedEnd(css, start, stop), true);
            return;
        }
        int end = start;
        boolean custom = tokens.kind() == CssToken.IDENT && tokens.name().startsWith("--");
        int solid = 0;
        brackets.clear();
        CssToken token = tokens.kind();
        while (!endsRule(token)) {
            if (token != CssToken.WHITESPACE) {
                custom &= solid != 1 || token == CssToken.COLON;
                solid++;
                end = tokens.end();
            }
            brackets.accept(token);
            token = tokens.next();
        }
        if (token != CssToken.OPEN_CURLY) {
            drop(start, end, nested() ? "neither a declaration nor a rule" : "a rule without a block");
            tokens.seek(tokens.start());
        } else if (custom && solid > 1) {
            tokens.skipBlock();
            drop(start, tokens.end(), "a custom property outside of a rule");
        } else {
            open(start, end, true);
        }
    }

    /** Whether what stands before a rule's block ends here: at the block, or where the rule has none. */
    private boolean endsRule(CssToken token) {
        return token == CssToken.END
                || brackets.isEmpty()
                        && (token == CssToken.OPEN_CURLY
                                || nested() && (token == CssToken.SEMICOLON || token == CssToken.CLOSE_CURLY));
    }

    private void open(int start, int end, boolean declares) {
        if (outer.size() == DEEPEST) {
            tokens.skipBlock();
            drop(start, tokens.end(), "a block nested deeper than " + DEEPEST + " levels");
            return;
        }
        outer.push(block);
        block = new Block(within(block.context(), tokens.text().substring(start, end)), declares);
    }

    private static List<String> within(List<String> context, String rule) {
        String[] longer = context.toArray(new String[context.size() + 1]);
        longer[context.size()] = rule;
        return List.of(longer);
    }

    /** Reads a declaration from the current token on, and tells whether it was one, kept or dropped. */
    private boolean declaration() {
        if (tokens.kind() != CssToken.IDENT || !block.declares()) {
            return false;
        }
        Span name = new Span(tokens.start(), tokens.end());
        String property = properties.current();
        boolean custom = property.startsWith("--");
        if (tokens.nextSolid() != CssToken.COLON) {
            return false;
        }
        if (!value.read(custom, nested())) {
            return false;
        }
        if (value.broken()) {
            drop(name.start(), value.last(), "a value that no property can have");
        } else if (value.empty() && !custom) {
            drop(name.start(), value.last(), "a declaration without a value");
        } else {
            declarations.add(new CssDeclaration(property, name, value.span(), value.important(), block.context()));
        }
        return true;
    }
}
