package io.brandrules.layer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A layer in a file.
 *
 * @param given the path by which it was named, from the working directory
 * @param file the file itself
 * @param real the file with all links resolved, or as near to that as can be had
 * @param confinement within which its own layers lie
 * @param workingDirectory to which it is shown relative, where it lies beneath it
 */
public record FileSource(Path given, Path file, Path real, Confinement confinement, Optional<Path> workingDirectory)
        implements LayerSource {
    private static final long LARGEST = 64L << 20;

    /**
     * The governing file, which may lie anywhere.
     *
     * @param confined what may be read for a ruleset in a folder
     * @param workingDirectory to which paths are shown relative, if to any
     */
    public static FileSource of(Path given, Function<Path, Confinement> confined, Optional<Path> workingDirectory) {
        Path absolute = given.toAbsolutePath();
        Path folder = real(Optional.ofNullable(absolute.getParent()).orElse(absolute));
        Path name = Optional.ofNullable(absolute.getFileName()).orElse(absolute);
        Path file = folder.resolve(name);
        return new FileSource(given, file, real(file), confined.apply(folder), workingDirectory);
    }

    @Override
    public String shown() {
        Path shown = workingDirectory
                .map(directory -> directory.toAbsolutePath().normalize())
                .filter(directory -> given.toAbsolutePath().normalize().startsWith(directory))
                .map(directory -> directory.relativize(given.toAbsolutePath().normalize()))
                .orElse(given);
        String separator = shown.getFileSystem().getSeparator();
        return shown.toString().replace(separator, "/");
    }

    @Override
    public Object identity() {
        return real;
    }

    @Override
    public byte[] read() throws RefusedLayer {
        try {
            if (Files.isDirectory(file)) {
                throw new RefusedLayer("is a folder. Name the ruleset in it");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new RefusedLayer("is not a regular file. Name a .yaml, .yml or .json file");
            }
            if (Files.size(file) > LARGEST) {
                throw new RefusedLayer("is larger than 64 MB. Split it into layers");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new RefusedLayer("does not exist. Name an existing .yaml, .yml or .json file");
        } catch (AccessDeniedException e) {
            throw new RefusedLayer("may not be read. Check its permissions");
        } catch (IOException e) {
            throw new RefusedLayer("cannot be read. Check the file and its disk");
        }
    }

    @Override
    public LayerSource relative(String named) throws RefusedLayer {
        Path found = confinement.resolve(folderOf(file), named);
        Path shownFolder = given.getParent();
        Path from = (shownFolder == null ? Path.of(named) : shownFolder.resolve(named)).normalize();
        return new FileSource(from, found, found, confinement, workingDirectory);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folderOf(file));
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.normalize();
        }
    }
}
