package io.brandrules.ruleset;

import io.brandrules.cascade.SelectorList;
import io.brandrules.text.Markup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A brand's guidance, loaded, merged from its layers and checked. Immutable and thread-safe.
 *
 * @param brand the brand's name, or empty
 * @param version of the ruleset, or empty
 * @param digest {@code sha256:…} over the files it was built from
 * @param files the files it was built from, in the order of the layers, as shown to people
 * @param folder the governing file's folder, to which the globs of {@code content} are relative; empty for a ruleset
 *     that was not read from a file
 * @param root above which nothing is read
 * @param industries whose flags may rise
 * @param marketGroups the codes that each group of {@code markets} stands for
 * @param content mappings, first match wins
 * @param delimiters of template syntax beside the known ones
 * @param regions selectors of {@code header}, {@code footer} and {@code call-to-action}
 * @param colors absent where the ruleset has no such section
 * @param fonts likewise
 * @param tone likewise
 * @param disclaimers in order
 * @param claims in order
 * @param claimPatterns what looks like a claim
 * @param compliance flags, forbidden and required things
 * @param rules severities by rule id
 * @param alwaysApprovedBy roles that approve every document
 * @param notices what is accepted and worth telling, such as what is not enforced yet
 */
public record Ruleset(
        String brand,
        String version,
        String digest,
        List<String> files,
        Optional<Path> folder,
        Optional<Path> root,
        Set<String> industries,
        Map<String, Set<String>> marketGroups,
        List<ContentMapping> content,
        List<Markup.Delimiters> delimiters,
        Map<String, List<SelectorList>> regions,
        Optional<Colors> colors,
        Optional<Fonts> fonts,
        Optional<Tone> tone,
        List<Disclaimer> disclaimers,
        List<Claim> claims,
        List<Matcher> claimPatterns,
        Compliance compliance,
        Map<String, RuleSeverity> rules,
        List<String> alwaysApprovedBy,
        List<Problem> notices) {
    public Ruleset {
        files = List.copyOf(files);
        industries = Set.copyOf(industries);
        marketGroups = Map.copyOf(marketGroups);
        content = List.copyOf(content);
        delimiters = List.copyOf(delimiters);
        regions = Map.copyOf(regions);
        disclaimers = List.copyOf(disclaimers);
        claims = List.copyOf(claims);
        claimPatterns = List.copyOf(claimPatterns);
        rules = Map.copyOf(rules);
        alwaysApprovedBy = List.copyOf(alwaysApprovedBy);
        notices = List.copyOf(notices);
    }

    /**
     * Loads a ruleset and its layers.
     *
     * @throws RulesetException with every problem, where there is one, an unreadable file included
     */
    public static Ruleset load(Path file) {
        return load(file, LoadOptions.DEFAULT);
    }

    /**
     * Loads a ruleset and its layers.
     *
     * @throws RulesetException with every problem, where there is one, an unreadable file included
     */
    public static Ruleset load(Path file, LoadOptions options) {
        return new RulesetLoader(options).load(FileSource.of(file, options));
    }

    /**
     * Reads a ruleset from a text; {@code extends} can name only what lies on the class path.
     *
     * @param name shown in messages
     * @throws RulesetException with every problem, where there is one
     */
    public static Ruleset parse(String name, CharSequence text) {
        return parse(name, text, LoadOptions.DEFAULT);
    }

    /**
     * Reads a ruleset from a text; {@code extends} can name only what lies on the class path of the options.
     *
     * @param name shown in messages
     * @throws RulesetException with every problem, where there is one
     */
    public static Ruleset parse(String name, CharSequence text, LoadOptions options) {
        return new RulesetLoader(options).load(new TextSource(name, text.toString()));
    }

    /**
     * The codes that a market's code or a group's name stands for, whatever the case of the code; empty where there is
     * no such market.
     */
    public Optional<Set<String>> market(String code) {
        return Optional.ofNullable(marketGroups.get(code))
                .or(() -> MarketCodes.resolve(code))
                .or(() -> MarketCodes.resolve(code.toUpperCase(Locale.ROOT)));
    }

    /** Whether a tag is well formed as BCP 47 has it, and its language, script and region exist. */
    public static boolean language(String tag) {
        return LanguageTags.exists(tag);
    }
}
