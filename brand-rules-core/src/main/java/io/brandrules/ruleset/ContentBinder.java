package io.brandrules.ruleset;

import io.brandrules.document.Format;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the section {@code content}: what the files are. */
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
