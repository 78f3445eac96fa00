package io.brandrules.tokens;

import io.brandrules.term.Suggestion;
import io.brandrules.tokens.References.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The types of tokens: a token's own, else that of the token it refers to, else that of the nearest group with one. It is
 * never guessed from the value.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/format/#type-0">Design Tokens Format Module, section 5.2.2</a>
 */
final class Types {
    private static final Set<String> KNOWN = Set.of(
            "color",
            "dimension",
            "fontFamily",
            "fontWeight",
            "duration",
            "cubicBezier",
            "number",
            "strokeStyle",
            "border",
            "transition",
            "shadow",
            "gradient",
            "typography");

    /** What other tools call a type that the specification has. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "colors", "color",
            "fontFamilies", "fontFamily",
            "fontWeights", "fontWeight",
            "fontSizes", "dimension",
            "fontSize", "dimension",
            "letterSpacing", "dimension",
            "lineHeights", "lineHeight",
            "sizing", "dimension",
            "spacing", "dimension");

    private final References references;
    private final Report report;
    private final Map<Token, Optional<String>> known = new HashMap<>();

    Types(References references, Report report) {
        this.references = references;
        this.report = report;
    }

    /** The type of a token; empty where it has none, which is reported, or one that is not known, which is told. */
    Optional<String> of(Token token) {
        List<Token> chain = new ArrayList<>();
        Token at = token;
        while (!known.containsKey(at)) {
            chain.add(at);
            known.put(at, Optional.empty());
            Optional<Token> next = whole(at);
            if (next.isEmpty()) {
                known.put(at, own(at).flatMap(type(at)));
                break;
            }
            at = next.get();
        }
        Optional<String> type = known.getOrDefault(at, Optional.empty());
        chain.forEach(each -> known.put(each, type));
        return type;
    }

    /** The token from which one without a type of its own has its type. */
    private Optional<Token> whole(Token token) {
        return token.form().text(token.node(), "type").isPresent() || !Alias.isReference(token.value())
                ? Optional.empty()
                : references.target(token, token.value()).filter(Target::whole).map(Target::owner);
    }

    private Optional<String> own(Token token) {
        Optional<String> written = token.form().text(token.node(), "type");
        for (Optional<Group> at = Optional.of(token.group());
                written.isEmpty() && at.isPresent();
                at = at.get().parent()) {
            written = at.get().type();
        }
        boolean category = token.form().dialect() == Dialect.STYLE_DICTIONARY
                && (token.path().startsWith("color.") || token.path().startsWith("colors."));
        if (written.isPresent() || category) {
            return Optional.of(written.orElse("color"));
        }
        boolean lost = Alias.isReference(token.value())
                && references.target(token, token.value()).isEmpty();
        if (token.form().prefix().equals("$") && !lost) {
            report.error(
                    token.key(),
                    token.pointer(),
                    "\"" + token.path() + "\" has no type, and none is guessed. Add a \"$type\", such as"
                            + " \"$type\": \"color\", to it or to a group around it.");
        }
        return Optional.empty();
    }

    private Function<String, Optional<String>> type(Token token) {
        return written -> {
            if (KNOWN.contains(written)) {
                return Optional.of(written);
            }
            if (!token.form().strict()) {
                return Optional.ofNullable(ELSEWHERE.get(written));
            }
            report.once(
                    token.form(),
                    "type " + written,
                    token.key(),
                    "\"" + token.path() + "\" is of the type \"" + written
                            + "\", which Design Tokens 2025.10 does not have. Tokens of it are left out."
                            + Suggestion.sentence(written, KNOWN));
            return Optional.empty();
        };
    }
}
