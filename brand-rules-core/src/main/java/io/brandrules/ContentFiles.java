package io.brandrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds files under folders, in the order of their paths. Links to folders are not followed, {@code .git} not entered. */
final class ContentFiles {
    private final List<ContentGlob> includes;
    private final List<ContentGlob> excludes;
    private final Set<Path> skipped;

    ContentFiles(List<String> includes, List<String> excludes, List<Path> skipFolders) {
        this.includes = includes.stream().map(ContentGlob::of).toList();
        this.excludes = excludes.stream().map(ContentGlob::of).toList();
        this.skipped = skipFolders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The files under a folder that a test accepts, and that the globs let through. */
    List<Path> under(Path folder, Predicate<Path> accepted) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Visitor(folder, accepted, found));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        found.sort(Comparator.comparing(file -> file.toString().replace('\\', '/')));
        return found;
    }

    boolean selects(String path) {
        return (includes.isEmpty() || includes.stream().anyMatch(glob -> glob.matches(path)))
                && excludes.stream().noneMatch(glob -> glob.matches(path));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Predicate<Path> accepted;
        private final List<Path> found;

        Visitor(Path folder, Predicate<Path> accepted, List<Path> found) {
            this.folder = folder;
            this.accepted = accepted;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            Path name = entered.getFileName();
            boolean skip = !entered.equals(folder)
                    && (skipped.contains(entered.toAbsolutePath().normalize())
                            || name != null && name.toString().equals(".git"));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A link that leads nowhere is kept too: linting it says that it cannot be read.
            boolean content = attributes.isRegularFile() || Files.isRegularFile(file) || !Files.exists(file);
            if (content && selects(RelativePath.of(folder, file)) && accepted.test(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder or file that cannot be visited is kept, so that linting it says why it cannot be read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
