package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry and the examples that come with it.
 *
 * @param demanding whether content can break the entry, rather than only profit from it as from a colour of the palette
 * @param enforced whether this version holds content to entries of its section
 * @param paths of the entries by which a violation counts as one of this entry: itself, and what it demands
 * @param flag that need only rise for content to fail, as that demands nothing which content could lack
 * @param pass what must not break the entry
 * @param fail what must break it
 */
public record Exercise(
        Entry entry,
        boolean demanding,
        boolean enforced,
        Set<String> paths,
        Optional<String> flag,
        List<Example> pass,
        List<Example> fail) {
    public Exercise {
        paths = Set.copyOf(paths);
        pass = List.copyOf(pass);
        fail = List.copyOf(fail);
    }
}
