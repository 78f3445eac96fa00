package io.brandrules.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where and when an entry applies; an empty set means everywhere.
 *
 * @param markets ISO 3166-1 alpha-2 and ISO 3166-2 codes, with groups and regions already resolved into them
 * @param leftOut likewise, markets among those for which something else holds
 * @param languages BCP 47 tags, each covering the narrower ones
 * @param channels names
 * @param from first day in force
 * @param until last day in force
 */
public record Scope(
        Set<String> markets,
        Set<String> leftOut,
        List<String> languages,
        Set<String> channels,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    /** Everywhere, always. */
    public static final Scope EVERYWHERE = ofLanguages(List.of());

    public Scope {
        markets = Set.copyOf(markets);
        leftOut = Set.copyOf(leftOut);
        languages = List.copyOf(languages);
        channels = Set.copyOf(channels);
    }

    /** Everywhere and always, in some languages. */
    public static Scope ofLanguages(List<String> languages) {
        return new Scope(Set.of(), Set.of(), languages, Set.of(), Optional.empty(), Optional.empty());
    }

    /** Whether a market is covered: itself, or the country that a subdivision belongs to. */
    public boolean coversMarket(String market) {
        return (markets.isEmpty() || holds(markets, market)) && !holds(leftOut, market);
    }

    private static boolean holds(Set<String> codes, String market) {
        int hyphen = market.indexOf('-');
        return codes.contains(market) || hyphen > 0 && codes.contains(market.substring(0, hyphen));
    }

    /**
     * Whether a language is covered, as BCP 47 and CLDR have it: {@code en} covers {@code en-GB}, {@code zh-Hant} covers
     * {@code zh-TW}, {@code no} covers {@code nb}.
     */
    public boolean coversLanguage(String language) {
        return languages.isEmpty() || languages.stream().anyMatch(tag -> LanguageRanges.covers(tag, language));
    }

    /** Whether a channel is covered. */
    public boolean coversChannel(String channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    /** Whether the entry is in force on a day. */
    public boolean coversDay(LocalDate day) {
        return from.map(d -> !day.isBefore(d)).orElse(true)
                && until.map(d -> !day.isAfter(d)).orElse(true);
    }

    /** The same scope with no last day. */
    Scope withoutEnd() {
        return new Scope(markets, leftOut, languages, channels, from, Optional.empty());
    }

    /** The same scope in some markets, but for some among them. */
    Scope in(Set<String> those, Set<String> without) {
        return new Scope(those, without, languages, channels, from, until);
    }
}
