package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.List;

/**
 * The declarations of a piece of CSS: those of style rules, nested ones too, and of at-rules, known or unknown.
 *
 * <p>Property names and values are not judged, only the syntax is. Reading takes linear time; blocks nested deeper than
 * 200 levels are an error.
 *
 * @param declarations in source order; one that CSS's error recovery drops is not among them
 * @param atRules in the order in which they begin, with and without a block
 * @param errors what was dropped and why, in source order
 * @see <a href="https://www.w3.org/TR/css-syntax-3/">CSS Syntax Module Level 3</a>
 */
public record Css(List<CssDeclaration> declarations, List<AtRule> atRules, List<Error> errors) {
    public Css {
        declarations = List.copyOf(declarations);
        atRules = List.copyOf(atRules);
        errors = List.copyOf(errors);
    }

    /** Parses a style sheet. */
    public static Css sheet(CharSequence css) {
        return new CssParser(css, false).parse();
    }

    /** Parses the contents of a style attribute, which holds declarations only. */
    public static Css attribute(CharSequence css) {
        return new CssParser(css, true).parse();
    }

    /** Whether an at-rule with a block begins before an offset. */
    boolean opened(int offset) {
        return atRules.stream()
                .takeWhile(rule -> rule.prelude().start() < offset)
                .anyMatch(AtRule::block);
    }

    /** What stands behind an offset across which nothing reaches, with spans that count from there. */
    Css behind(int offset) {
        return new Css(
                declarations.stream()
                        .filter(declaration -> declaration.name().start() >= offset)
                        .map(declaration -> declaration.back(offset))
                        .toList(),
                atRules.stream()
                        .filter(rule -> rule.prelude().start() >= offset)
                        .map(rule -> new AtRule(rule.name(), rule.prelude().back(offset), rule.block(), rule.context()))
                        .toList(),
                errors.stream()
                        .filter(error -> error.span().start() >= offset)
                        .map(error -> new Error(error.span().back(offset), error.what()))
                        .toList());
    }

    /**
     * An at-rule.
     *
     * @param name in lower case, without its {@code @}
     * @param prelude what stands between its name and its block or semicolon, in the text that was parsed
     * @param block whether it has a block
     * @param context the at-rules and selectors around it, outermost first
     */
    public record AtRule(String name, Span prelude, boolean block, List<String> context) {
        public AtRule {
            context = List.copyOf(context);
        }
    }

    /**
     * Something that CSS drops as invalid.
     *
     * @param span in the text that was parsed
     * @param what it is, as a noun in lower case: {@code a rule without a block}
     */
    public record Error(Span span, String what) {}
}
