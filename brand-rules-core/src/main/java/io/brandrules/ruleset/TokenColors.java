package io.brandrules.ruleset;

import io.brandrules.tokens.ColorToken;
import io.brandrules.tokens.DesignTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The colours of design tokens as colours of the palette. */
final class TokenColors {
    /** A reference within the reason for which a token is deprecated: "Use {color.brand.lagoon}." */
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]{1,1000})\\}");

    private final DesignTokens tokens;

    TokenColors(DesignTokens tokens) {
        this.tokens = tokens;
    }

    /** Their names. */
    Set<String> names() {
        return tokens.colors().stream().map(ColorToken::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing keeps their files from being read, so that a name that is not there is none. */
    boolean whole() {
        return tokens.errors().isEmpty();
    }

    /** The colours, except for those whose names are taken. */
    List<PaletteColor> without(Set<String> taken) {
        Set<String> names = new HashSet<>(names());
        names.addAll(taken);
        List<PaletteColor> colors = new ArrayList<>();
        for (ColorToken token : tokens.colors()) {
            if (!taken.contains(token.name())) {
                colors.add(color(token, names));
            }
        }
        return colors;
    }

    private static PaletteColor color(ColorToken token, Set<String> names) {
        return new PaletteColor(
                EntryBinder.token(
                        token.name(), token.origin(), token.deprecated().filter(reason -> !reason.isEmpty())),
                token.name(),
                token.value(),
                Set.of(),
                token.deprecated().flatMap(reason -> replacement(reason, names)),
                token.deprecated(),
                false);
    }

    /** The colour that a reason refers to. */
    private static Optional<String> replacement(String reason, Set<String> names) {
        Matcher matcher = REFERENCE.matcher(reason);
        while (matcher.find()) {
            String path = matcher.group(1).strip();
            String name = path.endsWith(".$root") ? path.substring(0, path.length() - ".$root".length()) : path;
            if (names.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
