package io.brandrules.text;

import io.brandrules.text.Markup.Delimiters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises template syntax at an offset, in all known languages at once. Asked in source order; not thread-safe. */
final class TemplateSyntax {
    /** Delimiters whose content is told apart better than as a value. */
    private static final Set<Delimiters> KNOWN =
            Set.of(new Delimiters("{{", "}}"), new Delimiters("{%", "%}"), new Delimiters("<%", "%>"));

    private final String text;
    private final List<Delimiters> further;
    private final NextCharacter nextBracket;
    private final Openings openings;
    private final ClosingDelimiter closing;
    private final MustacheSyntax mustache;
    private final StatementSyntax statements;
    private final MergeTags mergeTags;
    private final ScriptletSyntax scriptlets;
    private final VelocitySyntax velocity;

    TemplateSyntax(String text, Signs signs, List<Delimiters> further) {
        this.text = text;
        this.further = further.stream().filter(pair -> !KNOWN.contains(pair)).toList();
        this.closing = new ClosingDelimiter(text);
        this.mustache = new MustacheSyntax(text, closing);
        this.statements = new StatementSyntax(text, closing);
        this.mergeTags = new MergeTags(text, signs, closing);
        this.scriptlets = new ScriptletSyntax(text, signs, closing);
        this.velocity = new VelocitySyntax(text, signs);
        this.openings = new Openings(text, this.further, signs.velocity());
        this.nextBracket = new NextCharacter(text, '<');
    }

    /**
     * The first offset from {@code from} to {@code end} at which a tag or template syntax may begin; {@code end} if none
     * may.
     */
    int start(int from, int end) {
        return from >= end ? from : Math.min(end, Math.min(nextBracket.from(from), openings.from(from)));
    }

    /**
     * The token that begins at an offset, if any.
     *
     * @param limit the end of the raw text or comment around it, which no token crosses
     * @param language what surrounds it
     */
    @Nullable
    TemplateMatch at(int at, int limit, Language language) {
        if (!openings.beginWith(text.charAt(at)) || at < statements.literalEnd() || at < mustache.literalEnd()) {
            return null;
        }
        for (Delimiters pair : further) {
            if (text.startsWith(pair.open(), at)) {
                int start = at + pair.open().length();
                int close = closing.find(start, limit, pair.open(), pair.close(), false);
                if (close >= 0 && !Ascii.blank(text, start, close)) {
                    return TemplateMatch.hole(close + pair.close().length(), text.substring(start, close));
                }
            }
        }
        return at + 2 < limit ? known(at, limit, language) : null;
    }

    private @Nullable TemplateMatch known(int at, int limit, Language language) {
        char second = text.charAt(at + 1);
        boolean script = language == Language.SCRIPT;
        return switch (text.charAt(at)) {
            case '{' ->
                switch (second) {
                    case '{' -> mustache.at(at, limit);
                    case '%' -> statements.at(at, limit);
                    case '#' -> statements.note(at, limit, language != Language.MARKUP);
                    case '!' -> script ? null : mergeTags.banged(at, limit);
                    default -> null;
                };
            case '*' -> second == '|' ? mergeTags.starred(at, limit) : null;
            case '%' -> second == '%' && !script ? mergeTags.percents(at, limit) : null;
            case '$' -> script ? null : second == '{' ? mergeTags.dollar(at, limit) : velocity.reference(at, limit);
            case '#' -> script ? null : velocity.hash(at, limit);
            case '[' -> second == '[' && !script ? mergeTags.bracketed(at, limit) : null;
            case '<' -> scriptlets.at(at, limit);
            default -> null;
        };
    }

    /** What surrounds a token, which decides how much of it may be taken for template syntax. */
    enum Language {
        MARKUP,
        STYLE,
        SCRIPT
    }
}
