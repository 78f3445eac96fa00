package io.brandrules.ruleset;

import io.brandrules.layer.Confinement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a merged ruleset was read from.
 *
 * @param digest {@code sha256:…} over the layers' texts
 * @param files in the order of the layers, as shown to people
 * @param folder the governing file's folder; empty for a ruleset that was not read from a file
 * @param root above which nothing is read; empty likewise
 * @param confinement within which files are read; empty likewise
 * @param folders of the layers that are files, by the name that an {@link io.brandrules.data.Origin} shows, for paths
 *     that are relative to the file that names them
 * @param notices what the layers give notice of, to be kept in the ruleset
 */
record RulesetFiles(
        String digest,
        List<String> files,
        Optional<Path> folder,
        Optional<Path> root,
        Optional<Confinement> confinement,
        Map<String, Path> folders,
        List<Problem> notices) {
    RulesetFiles {
        files = List.copyOf(files);
        folders = Map.copyOf(folders);
        notices = List.copyOf(notices);
    }
}
