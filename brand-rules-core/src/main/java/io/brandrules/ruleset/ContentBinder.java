package io.brandrules.ruleset;

import io.brandrules.document.Format;
import io.brandrules.text.Markup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the sections {@code content} and {@code templates}: what the files are and what they are made by. */
final class ContentBinder {
    private final Markets markets;

    ContentBinder(Markets markets) {
        this.markets = markets;
    }

    /** The mappings, first match first. */
    List<ContentMapping> bind(Place root) {
        return root.items("content").stream()
                .filter(Place::isMap)
                .flatMap(item -> bindOne(item).stream())
                .toList();
    }

    /** The delimiters of template syntax beside the known ones. */
    static List<Markup.Delimiters> delimiters(Place root) {
        return root.at("templates", "delimiters").map(Place::items).orElse(List.of()).stream()
                .map(Place::texts)
                .filter(pair -> pair.size() == 2)
                .map(pair -> new Markup.Delimiters(pair.get(0), pair.get(1)))
                .toList();
    }

    private Optional<ContentMapping> bindOne(Place item) {
        item.get("language").ifPresent(at -> at.text().ifPresent(tag -> LanguageTags.check(at, tag)));
        Map<String, String> severities = new LinkedHashMap<>();
        item.entries("rules").forEach(rule -> rule.text().ifPresent(value -> severities.put(rule.name(), value)));
        return item.get("path")
                .flatMap(path -> path.text().map(glob -> {
                    Globs.check(path, glob);
                    return new ContentMapping(
                            item.node().origin(),
                            glob,
                            item.text("channel"),
                            item.get("market")
                                    .map(markets::resolve)
                                    .map(List::copyOf)
                                    .orElse(List.of()),
                            item.text("language"),
                            item.text("format").flatMap(ContentBinder::format),
                            item.is("fragment", false),
                            item.is("lint", true),
                            severities);
                }));
    }

    private static Optional<Format> format(String id) {
        return Arrays.stream(Format.values())
                .filter(format -> format.id().equals(id))
                .findFirst();
    }
}
