package io.brandrules.tokens;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.term.Suggestion;
import io.brandrules.tokens.References.Target;
import java.util.List;
import java.util.Optional;

/**
 * Reads tokens of the type {@code typography}.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/format/#typography">Design Tokens Format Module, section 9.8</a>
 */
final class TypographyReader {
    private static final List<String> PARTS =
            List.of("fontFamily", "fontSize", "fontWeight", "letterSpacing", "lineHeight");

    private final References references;
    private final FontValues values;
    private final Report report;

    TypographyReader(References references, Report report) {
        this.references = references;
        this.values = new FontValues(references, report);
        this.report = report;
    }

    /** The style of a token; empty where it has none, which is reported. */
    Optional<TypographyToken> of(Token token) {
        Optional<Target> end = references.end(token, token.value());
        if (end.isEmpty()) {
            return Optional.empty();
        }
        if (!(end.get().value() instanceof MapNode map)) {
            wrong(
                    token,
                    token.value(),
                    "is no typography. Expected { \"fontFamily\": …, \"fontSize\": …, \"fontWeight\":"
                            + " …, \"letterSpacing\": …, \"lineHeight\": … }.");
            return Optional.empty();
        }
        Token owner = end.get().owner();
        if (owner.form().strict()) {
            parts(owner, map);
        }
        int before = report.errors().size();
        Optional<List<String>> family = map.get("fontFamily").flatMap(node -> values.family(owner, node));
        Optional<Dimension> size = map.get("fontSize").flatMap(node -> values.dimension(owner, node, "a font size"));
        Optional<Double> weight = map.get("fontWeight").flatMap(node -> values.weight(owner, node));
        Optional<Double> lineHeight = map.get("lineHeight").flatMap(node -> values.lineHeight(owner, node, size));
        if (owner.form().strict()) {
            map.get("letterSpacing").ifPresent(node -> values.dimension(owner, node, "a letter spacing"));
        }
        return report.errors().size() > before
                ? Optional.empty()
                : Optional.of(new TypographyToken(
                        token.shown(),
                        token.lastStep(),
                        token.key(),
                        family.orElse(List.of()),
                        size,
                        weight,
                        lineHeight));
    }

    private void parts(Token token, MapNode map) {
        for (String part : PARTS) {
            if (map.get(part).isEmpty() && part.equals("letterSpacing")) {
                // The specification demands it, and leaves it out in its own example of section 7.3.3.
                report.once(
                        token.form(),
                        "letterSpacing",
                        map.origin(),
                        "\"" + token.path() + "\" has no \"letterSpacing\", which the specification demands.");
            } else if (map.get(part).isEmpty()) {
                wrong(token, map, "has no \"" + part + "\". A typography has " + String.join(", ", PARTS) + ".");
            }
        }
        map.members().forEach((key, member) -> {
            if (!PARTS.contains(key)) {
                report.error(
                        member.key(),
                        token.valuePointer().key(key),
                        "\"" + token.path() + "\" has \"" + key + "\", which a typography has not. Take it out."
                                + Suggestion.sentence(key, PARTS));
            }
        });
    }

    private void wrong(Token token, Node at, String what) {
        report.error(at.origin(), token.valuePointer(), "\"" + token.path() + "\" " + what);
    }
}
