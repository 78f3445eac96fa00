package io.brandrules.tokens;

import io.brandrules.data.Fault;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What files of design tokens say of colours and type.
 *
 * @param colors in the order of the files
 * @param typography likewise
 * @param errors what keeps the files from being of use, each at its place
 * @param notices what is worth telling
 */
public record DesignTokens(
        List<ColorToken> colors, List<TypographyToken> typography, List<Fault> errors, List<Fault> notices) {
    /** Those of no files. */
    public static final DesignTokens NONE = new DesignTokens(List.of(), List.of(), List.of(), List.of());

    public DesignTokens {
        colors = List.copyOf(colors);
        typography = List.copyOf(typography);
        errors = List.copyOf(errors);
        notices = List.copyOf(notices);
    }

    /**
     * Reads files as one: tokens may refer to those of other files, and a later token replaces an earlier one of its
     * path. Never throws on account of what they hold; time is linear in it.
     */
    public static DesignTokens read(List<TokenFile> files) {
        Report report = new Report();
        List<TokenFile> usable =
                files.stream().filter(file -> isUsable(file, report)).toList();
        if (usable.isEmpty()) {
            return new DesignTokens(List.of(), List.of(), report.errors(), report.notices());
        }
        Group root = new Group("", null, usable.get(0).root().origin(), Pointer.ROOT);
        for (TokenFile file : usable) {
            FileForm form = FileForm.of(file);
            if (form.dialect() == Dialect.TOKENS_STUDIO) {
                new StudioSets(file, form, report).read(root);
            } else {
                new TreeReader(form, file.root(), report).read(file.root(), root, Pointer.ROOT);
                if (form.dialect() == Dialect.STYLE_DICTIONARY) {
                    report.dialect(
                            form,
                            form.dialect(),
                            file.root().origin(),
                            "; tokens without a type count as colours beneath \"color\", and are left out elsewhere");
                }
            }
        }
        new Inheritance(root, report).apply();
        return resolved(new References(root, report), report);
    }

    private static DesignTokens resolved(References references, Report report) {
        Types types = new Types(references, report);
        ColorReader colors = new ColorReader(references, types, report);
        TypographyReader typography = new TypographyReader(references, report);
        FontValues values = new FontValues(references, report);
        List<ColorToken> foundColors = new ArrayList<>();
        List<TypographyToken> foundTypography = new ArrayList<>();
        for (Token token : references.tokens().values()) {
            Optional<Node> value = references.value(token, token.value());
            String type = types.of(token).orElse("");
            if (value.isEmpty()) {
                continue;
            }
            switch (type) {
                case "color" ->
                    colors.of(token)
                            .ifPresent(color -> foundColors.add(new ColorToken(
                                    token.shown(),
                                    token.key(),
                                    color,
                                    token.deprecation().map(Deprecation::reason))));
                case "typography" -> typography.of(token).ifPresent(foundTypography::add);
                default -> check(token, type, values);
            }
        }
        return new DesignTokens(foundColors, foundTypography, report.errors(), report.notices());
    }

    /** Checks a token that is of use for others only, unless its dialect leaves open what it may be. */
    private static void check(Token token, String type, FontValues values) {
        if (!token.form().strict()) {
            return;
        }
        switch (type) {
            case "fontFamily" -> values.family(token, token.value());
            case "fontWeight" -> values.weight(token, token.value());
            case "dimension" -> values.dimension(token, token.value(), "a value");
            case "number" -> values.number(token, token.value());
            default -> {
                // Shadows, durations and the like say nothing of colours or type that a palette could hold.
            }
        }
    }

    private static boolean isUsable(TokenFile file, Report report) {
        Map<String, ?> members = file.root().members();
        boolean resolver = file.name().endsWith(".resolver.json")
                || members.containsKey("resolutionOrder") && members.containsKey("version");
        if (resolver) {
            report.error(
                    file.root().origin(),
                    Pointer.ROOT,
                    "This is a resolver of design tokens, and resolvers are not read yet. Name the files of tokens that"
                            + " it combines, in their order.");
        }
        return !resolver;
    }
}
