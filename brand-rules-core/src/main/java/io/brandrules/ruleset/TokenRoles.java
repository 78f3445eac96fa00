package io.brandrules.ruleset;

import io.brandrules.tokens.DesignTokens;
import io.brandrules.tokens.Dimension;
import io.brandrules.tokens.TypographyToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The text roles that tokens of the type {@code typography} describe: those whose last step is the name of a role. Where
 * several have the same one, as for phones and for screens, the role allows all from the least to the most of them.
 */
final class TokenRoles {
    private static final Set<String> ROLES =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "body", "button", "caption", "legal");

    /** Sizes of different units compare as they come out where nobody has changed the size of the text. */
    private static final Map<String, Double> PIXELS = Map.of("px", 1d, "rem", 16d, "em", 16d, "pt", 4 / 3d);

    private static final Comparator<Measure> BY_SIZE =
            Comparator.comparingDouble(measure -> measure.value() * PIXELS.getOrDefault(measure.unit(), 1d));

    private final Map<String, List<TypographyToken>> byRole = new LinkedHashMap<>();

    TokenRoles(DesignTokens tokens) {
        for (TypographyToken token : tokens.typography()) {
            String role = token.lastStep().toLowerCase(Locale.ROOT);
            if (ROLES.contains(role)) {
                byRole.computeIfAbsent(role, name -> new ArrayList<>()).add(token);
            }
        }
    }

    /**
     * The roles, except for those whose names are taken.
     *
     * @param families among which a role's is looked for
     */
    List<TextRole> without(Set<String> taken, List<FontFamily> families) {
        List<TextRole> roles = new ArrayList<>();
        byRole.forEach((name, tokens) -> {
            if (!taken.contains(name)) {
                roles.add(role(name, tokens, families));
            }
        });
        return roles;
    }

    /** The first token of each role that sets a family which none of those of the ruleset begins with. */
    List<TypographyToken> ofOtherFamilies(Set<String> taken, List<FontFamily> families) {
        return byRole.entrySet().stream()
                .filter(entry -> !taken.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(token -> !token.family().isEmpty()
                                && family(token.family(), families).isEmpty())
                        .limit(1))
                .toList();
    }

    private static TextRole role(String name, List<TypographyToken> tokens, List<FontFamily> families) {
        List<String> stack = tokens.get(0).family();
        boolean one = tokens.stream().allMatch(token -> token.family().equals(stack));
        return new TextRole(
                EntryBinder.token(tokens.get(0).name(), tokens.get(0).origin(), Optional.empty()),
                name,
                one ? family(stack, families).map(FontFamily::name) : Optional.empty(),
                one ? stack : List.of(),
                range(tokens, token -> token.size().map(TokenRoles::measure)),
                range(tokens, token -> token.weight().map(weight -> new Measure(weight, ""))),
                range(tokens, token -> token.lineHeight().map(multiple -> new Measure(multiple, ""))));
    }

    /** From the least to the most of several values; absent where any of them is left open. */
    private static Optional<Range> range(
            List<TypographyToken> tokens, Function<TypographyToken, Optional<Measure>> value) {
        List<Measure> values =
                tokens.stream().flatMap(token -> value.apply(token).stream()).toList();
        return values.size() < tokens.size()
                ? Optional.empty()
                : Optional.of(
                        new Range(values.stream().min(BY_SIZE), values.stream().max(BY_SIZE)));
    }

    private static Measure measure(Dimension dimension) {
        return new Measure(dimension.value(), dimension.unit());
    }

    private static Optional<FontFamily> family(List<String> stack, List<FontFamily> families) {
        return families.stream()
                .filter(family -> !stack.isEmpty()
                        && !family.stack().isEmpty()
                        && family.stack().get(0).equalsIgnoreCase(stack.get(0)))
                .findFirst();
    }
}
