package io.brandrules;

import io.brandrules.ruleset.ContentMapping;
import io.brandrules.ruleset.Ruleset;
import java.util.List;
import java.util.Optional;

/** The {@code content:} mappings of a ruleset; the first that covers a path wins. Immutable and thread-safe. */
final class ContentMap {
    private final List<Compiled> mappings;

    ContentMap(Ruleset ruleset) {
        this.mappings = ruleset.content().stream()
                .map(mapping -> new Compiled(mapping, ContentGlob.of(mapping.path())))
                .toList();
    }

    /** What a path is, relative to the ruleset's folder and with {@code /}. */
    Optional<Mapped> of(String path) {
        return mappings.stream()
                .filter(compiled -> compiled.glob().matches(path))
                .findFirst()
                .map(compiled -> new Mapped(
                        compiled.mapping(),
                        compiled.glob().capture(path, "market"),
                        compiled.glob().capture(path, "language")));
    }

    private record Compiled(ContentMapping mapping, ContentGlob glob) {}

    /** A mapping with what its glob captured. */
    record Mapped(ContentMapping mapping, Optional<String> market, Optional<String> language) {}
}
