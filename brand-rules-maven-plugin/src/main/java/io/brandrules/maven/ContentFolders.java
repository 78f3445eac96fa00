package io.brandrules.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a module keeps its content.
 *
 * @param base the module's folder
 * @param named the folders that may hold content
 * @param notEntered the folders beneath them that are not the module's content: its child modules, what it builds
 */
record ContentFolders(Path base, List<Path> named, List<Path> notEntered) {
    private static final List<String> USUAL = List.of("src/main/content", "src/main/resources");

    ContentFolders {
        named = List.copyOf(named);
        notEntered = List.copyOf(notEntered);
    }

    /** The folders of a module; without a POM there are no usual places, and the folder itself is meant. */
    static ContentFolders of(MavenProject project, Path base, @Nullable List<File> configured) {
        List<Path> named;
        if (configured != null && !configured.isEmpty()) {
            named = configured.stream().map(File::toPath).map(base::resolve).toList();
        } else if (project.getFile() == null) {
            named = List.of(base);
        } else {
            named = USUAL.stream().map(base::resolve).toList();
        }
        List<Path> notEntered = new ArrayList<>();
        notEntered.add(base.resolve(project.getBuild().getDirectory()));
        for (String module : project.getModules()) {
            Path child = base.resolve(module).normalize();
            notEntered.add(
                    Files.isRegularFile(child) ? child.resolveSibling(".").normalize() : child);
        }
        return new ContentFolders(base, named.stream().map(Path::normalize).toList(), notEntered);
    }

    /** Those of the named folders that exist. */
    List<Path> present() {
        return named.stream().filter(Files::exists).toList();
    }

    /** The folders that are not entered, and one more. */
    List<Path> notEnteredOr(Path more) {
        List<Path> all = new ArrayList<>(notEntered);
        all.add(more);
        return all;
    }

    /** The named folders as a person names them. */
    String names() {
        return named.stream()
                .map(folder -> folder.equals(base)
                        ? base.toString()
                        : base.relativize(folder).toString())
                .collect(Collectors.joining(", "));
    }
}
