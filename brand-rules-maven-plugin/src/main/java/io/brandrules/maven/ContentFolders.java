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
 * @param build where the module's build writes to
 * @param children the folders of its child modules
 */
record ContentFolders(Path base, List<Path> named, Path build, List<Path> children) {
    private static final List<String> USUAL = List.of("src/main/content", "src/main/resources");

    ContentFolders {
        named = List.copyOf(named);
        children = List.copyOf(children);
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
        // Maven's stub for a folder without a POM leaves its own expressions as they are.
        String target =
                project.getFile() == null ? "target" : project.getBuild().getDirectory();
        List<Path> children = project.getModules().stream()
                .map(module -> base.resolve(module).normalize())
                .map(child ->
                        Files.isRegularFile(child) ? child.resolveSibling("").normalize() : child)
                .toList();
        return new ContentFolders(base, named.stream().map(Path::normalize).toList(), base.resolve(target), children);
    }

    /** Those of the named folders that exist. */
    List<Path> present() {
        return named.stream().filter(Files::exists).toList();
    }

    /** Where reports go, unless the build says otherwise. */
    Path reports(@Nullable File configured) {
        return configured == null ? build.resolve("brand-rules") : base.resolve(configured.toPath());
    }

    /** The folders beneath the named ones that hold no content of this module. */
    List<Path> notEntered(Path reports) {
        List<Path> notEntered = new ArrayList<>(children);
        notEntered.add(build);
        notEntered.add(reports);
        return notEntered;
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
