package io.brandrules;

import io.brandrules.ContentMap.Mapped;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
import io.brandrules.document.Metadata;
import io.brandrules.lint.Context;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out what a document is: from the caller, else from what the content says of itself, else from the mapping of its
 * path, else from its {@code lang}.
 */
final class ContextResolver {
    private static final String NAME = "brand-rules";
    private static final String EMAIL = "email";

    private final Ruleset ruleset;
    private final Content content;
    private final Optional<Mapped> mapped;
    private final Document document;
    private final List<Metadata.Entry> said;
    private final List<Gap> gaps = new ArrayList<>();

    ContextResolver(Ruleset ruleset, Content content, Optional<Mapped> mapped, Document document) {
        this.ruleset = ruleset;
        this.content = content;
        this.mapped = mapped;
        this.document = document;
        this.said = said(document.metadata());
    }

    /** What is said to this linter, which is nothing in most content. */
    private static List<Metadata.Entry> said(Metadata metadata) {
        List<Metadata.Entry> said = new ArrayList<>();
        for (Metadata.Entry entry : metadata.entries()) {
            if (entry.name().regionMatches(true, 0, NAME, 0, NAME.length())) {
                said.add(entry);
            }
        }
        return said;
    }

    Context resolve(LocalDate day) {
        Map<String, String> severities = mapped.map(m -> m.mapping().rules()).orElse(Map.of());
        return new Context(
                content.name(),
                markets(),
                content.channel()
                        .or(() -> said("channel").map(Metadata.Entry::value))
                        .or(() -> mapped.flatMap(m -> m.mapping().channel()))
                        .or(() -> document.format() == Format.EML ? Optional.of(EMAIL) : Optional.empty())
                        .map(channel -> channel.strip().toLowerCase(Locale.ROOT))
                        .filter(channel -> !channel.isEmpty()),
                language(),
                day,
                partial()
                        || content.isFragment()
                        || mapped.map(m -> m.mapping().fragment()).orElse(false),
                flags(),
                severities);
    }

    /** The flags that the content raises by hand. */
    private List<String> flags() {
        List<String> flags = said("flags").map(entry -> items(entry.value())).orElse(List.of());
        for (String flag : flags) {
            if (ruleset.compliance().flags().stream()
                    .noneMatch(known -> known.name().equals(flag))) {
                gaps.add(new Gap(
                        Gap.Cause.UNKNOWN_CODE,
                        said("flags").orElseThrow().span(),
                        "\"" + flag + "\", raised by the content, is no flag of the ruleset"));
            }
        }
        return flags;
    }

    /** Whether nothing can be demanded of the document, since it is a part of others. */
    private boolean partial() {
        return document.format() == Format.CSS || document.format() == Format.SVG;
    }

    /** What could not be worked out: codes that do not exist. */
    List<Gap> gaps() {
        return gaps;
    }

    private List<String> markets() {
        Set<String> codes = new LinkedHashSet<>();
        if (!content.markets().isEmpty()) {
            content.markets().stream()
                    .flatMap(markets -> named(markets).stream())
                    .forEach(market -> codes.addAll(known(market, Span.at(0), "by the caller")));
        } else if (said("market").isPresent()) {
            Metadata.Entry entry = said("market").orElseThrow();
            items(entry.value()).forEach(market -> codes.addAll(known(market, entry.span(), "by the content")));
        } else if (mapped.isPresent()) {
            codes.addAll(mapped.get().mapping().markets());
            mapped.get().market().ifPresent(market -> codes.addAll(known(market, Span.at(0), "by its path")));
        }
        return codes.stream().sorted().toList();
    }

    /** A caller's market, or several in one text; the name of a group may have spaces, and what is blank is told. */
    private List<String> named(String markets) {
        List<String> several = items(markets);
        boolean one = several.isEmpty() || ruleset.market(markets.strip()).isPresent();
        return one ? List.of(markets.strip()) : several;
    }

    private Set<String> known(String market, Span span, String by) {
        Optional<Set<String>> codes = ruleset.market(market);
        if (codes.isEmpty()) {
            gaps.add(new Gap(
                    Gap.Cause.UNKNOWN_CODE,
                    span,
                    "\"" + market + "\", named " + by + ", is no market: neither ISO 3166 nor a group of the ruleset"
                            + Ruleset.likelyMarket(market)
                                    .map(meant -> "; did you mean \"" + meant + "\"?")
                                    .orElse("")));
        }
        return codes.orElse(Set.of());
    }

    private Optional<String> language() {
        return content.language()
                .or(() -> said("language").map(Metadata.Entry::value))
                .or(() -> mapped.flatMap(m -> m.language().or(() -> m.mapping().language())))
                .filter(this::wellFormed)
                .or(() -> document.metadata()
                        .get("lang")
                        .map(Metadata.Entry::value)
                        .filter(Ruleset::language));
    }

    private boolean wellFormed(String tag) {
        boolean known = Ruleset.language(tag);
        if (!known) {
            gaps.add(new Gap(Gap.Cause.UNKNOWN_CODE, Span.at(0), "\"" + tag + "\" is no language tag of BCP 47"));
        }
        return known;
    }

    private Optional<Metadata.Entry> said(String key) {
        return said(NAME + "-", key).or(() -> said(NAME + ":", key));
    }

    private Optional<Metadata.Entry> said(String prefix, String key) {
        for (Metadata.Entry entry : said) {
            if (entry.name().equalsIgnoreCase(prefix + key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static List<String> items(String list) {
        return Stream.of(list.split("[,\\s]+")).filter(item -> !item.isEmpty()).toList();
    }
}
