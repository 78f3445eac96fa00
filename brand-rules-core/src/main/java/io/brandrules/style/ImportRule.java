package io.brandrules.style;

import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An {@code @import} rule that counts: one that stands before all other rules but {@code @charset} and {@code @layer}
 * statements.
 *
 * @param span of the rule in the CSS, with its semicolon
 * @param url of the style sheet
 * @param layer that it is put into; the empty text for one without a name; absent for none
 * @param supports condition, without {@code supports()} around it
 * @param media queries; empty for all media
 * @see <a href="https://drafts.csswg.org/css-cascade-5/#at-import">CSS Cascading and Inheritance Level 5, section 2</a>
 */
public record ImportRule(Span span, WrittenUrl url, Optional<String> layer, Optional<String> supports, String media) {
    /** At-rules that end the place for imports; others are unknown, and count for nothing. */
    private static final Set<String> RULES = Set.of(
            "namespace",
            "media",
            "font-face",
            "font-feature-values",
            "font-palette-values",
            "supports",
            "keyframes",
            "-webkit-keyframes",
            "page",
            "property",
            "container",
            "counter-style",
            "starting-style",
            "scope",
            "position-try",
            "view-transition");

    /** The imports of a style sheet, in order. */
    public static List<ImportRule> in(MappedText css) {
        List<ImportRule> imports = new ArrayList<>();
        CssTokenizer tokens = new CssTokenizer(css);
        for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
            if (token == CssToken.WHITESPACE || token == CssToken.CDO || token == CssToken.CDC) {
                continue;
            }
            if (token != CssToken.AT_KEYWORD) {
                break;
            }
            boolean imported = tokens.named("import");
            boolean layer = tokens.named("layer");
            boolean ends = RULES.contains(CssChars.lower(tokens.name()));
            int start = tokens.start();
            if (ends || !statement(tokens) && layer) {
                break;
            }
            if (imported) {
                int end = tokens.end();
                rule(css, start, end).ifPresent(imports::add);
                tokens.seek(end);
            }
        }
        return List.copyOf(imports);
    }

    /** Goes to the end of an at-rule, and tells whether it ended without a block. */
    private static boolean statement(CssTokenizer tokens) {
        CloserStack brackets = new CloserStack();
        while (true) {
            CssToken token = tokens.next();
            if (token == CssToken.END || token == CssToken.SEMICOLON && brackets.isEmpty()) {
                return true;
            }
            if (token == CssToken.OPEN_CURLY && brackets.isEmpty()) {
                tokens.skipBlock();
                return false;
            }
            brackets.accept(token);
        }
    }

    private static Optional<ImportRule> rule(MappedText css, int start, int end) {
        CssTokenizer tokens = new CssTokenizer(css.toString().substring(0, end));
        tokens.seek(start);
        tokens.next();
        tokens.nextSolid();
        Optional<WrittenUrl> url = url(css, tokens);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        int rest = tokens.end();
        CssToken token = tokens.nextSolid();
        Optional<String> layer = Optional.empty();
        if (token == CssToken.IDENT && tokens.named("layer")) {
            layer = Optional.of("");
            rest = tokens.end();
            token = tokens.nextSolid();
        } else if (token == CssToken.FUNCTION && tokens.named("layer")) {
            layer = Optional.of(inside(tokens));
            rest = tokens.end();
            token = tokens.nextSolid();
        }
        Optional<String> supports = Optional.empty();
        if (token == CssToken.FUNCTION && tokens.named("supports")) {
            supports = Optional.of(inside(tokens));
            rest = tokens.end();
        }
        String media = tokens.text().substring(rest, end).strip();
        media = media.endsWith(";") ? media.substring(0, media.length() - 1).strip() : media;
        return Optional.of(new ImportRule(new Span(start, end), url.get(), layer, supports, media));
    }

    private static Optional<WrittenUrl> url(MappedText css, CssTokenizer tokens) {
        return switch (tokens.kind()) {
            case URL -> Optional.of(WrittenUrl.bare(css, tokens));
            case STRING -> Optional.of(WrittenUrl.quoted(css, tokens));
            case FUNCTION -> function(css, tokens);
            default -> Optional.empty();
        };
    }

    private static Optional<WrittenUrl> function(MappedText css, CssTokenizer tokens) {
        if (!tokens.named("url") && !tokens.named("src") || tokens.nextSolid() != CssToken.STRING) {
            return Optional.empty();
        }
        WrittenUrl url = WrittenUrl.quoted(css, tokens);
        while (tokens.nextSolid() != CssToken.CLOSE_PAREN && tokens.kind() != CssToken.END) {
            if (tokens.kind().opens()) {
                tokens.skipBlock();
            }
        }
        return Optional.of(url);
    }

    /** The inside of the function that the current token opens. */
    private static String inside(CssTokenizer tokens) {
        int from = tokens.end();
        tokens.skipBlock();
        boolean closed = tokens.kind() == CssToken.CLOSE_PAREN;
        return tokens.text().substring(from, tokens.end() - (closed ? 1 : 0)).strip();
    }
}
