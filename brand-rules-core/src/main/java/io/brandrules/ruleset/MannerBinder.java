package io.brandrules.ruleset;

import io.brandrules.prose.EmojiScan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Binds what the section {@code tone} says beside words and names. */
final class MannerBinder {
    private MannerBinder() {}

    static Manner bind(Place tone) {
        return new Manner(
                address(tone),
                limit(tone, "reading", "grade"),
                limit(tone, "reading", "sentence-words"),
                limit(tone, "emphasis", "exclamation-marks"),
                limit(tone, "emphasis", "all-caps-words"),
                tone.at("emphasis", "emoji").map(MannerBinder::emoji),
                tone.get("headings")
                        .flatMap(place -> place.text()
                                .map(text ->
                                        new Manner.Headings(EntryBinder.section(place), text.equals("title-case")))),
                tone.has("sameness"));
    }

    private static Map<String, Manner.Address> address(Place tone) {
        Map<String, Manner.Address> address = new LinkedHashMap<>();
        for (Place language : tone.entries("formality")) {
            LanguageTags.check(language, language.name());
            language.text()
                    .ifPresent(form -> address.put(
                            language.name().toLowerCase(Locale.ROOT),
                            new Manner.Address(EntryBinder.section(language), form.equals("formal"))));
        }
        return address;
    }

    private static Optional<Limit> limit(Place tone, String section, String key) {
        return tone.at(section, key).flatMap(Limit::of);
    }

    private static Manner.Emoji emoji(Place place) {
        List<Place> items = place.items();
        for (Place item : items) {
            item.text()
                    .filter(text -> !EmojiScan.isEmoji(text))
                    .ifPresent(text -> item.problem("\"" + text + "\" is not an emoji. Expected one emoji, such as ✅"));
        }
        return new Manner.Emoji(EntryBinder.section(place), place.texts());
    }
}
