package io.brandrules.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders from which files may be read, and no others.
 *
 * @param root with all links resolved
 * @param allowed further folders, likewise
 */
public record Confinement(Path root, List<Path> allowed) {
    public Confinement {
        allowed = List.copyOf(allowed);
    }

    /**
     * The confinement for what lies in a folder: the root that is given, else the nearest folder at or above with
     * {@code .git}, else the folder itself.
     *
     * @param given the root, if it is
     * @param allowed further folders from which files may be read
     */
    public static Confinement of(Path folder, Optional<Path> given, List<Path> allowed) {
        Path root =
                given.map(Confinement::real).orElseGet(() -> repository(folder).orElse(folder));
        return new Confinement(root, allowed.stream().map(Confinement::real).toList());
    }

    /** The nearest folder at or above that has {@code .git}. */
    static Optional<Path> repository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether something is named by a scheme, as in {@code https://…}, rather than by a path. */
    static boolean isUrl(String named) {
        int colon = named.indexOf(':');
        // One letter and a colon is a drive of Windows, which is refused as an absolute path.
        return colon > 1
                && Character.isLetter(named.charAt(0))
                && named.substring(0, colon)
                        .chars()
                        .allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-');
    }

    /**
     * The file that a path names, with all links resolved.
     *
     * @param folder to which the path is relative, with all links resolved
     * @throws RefusedLayer if it is absolute, a URL, leads out, or does not exist
     */
    public Path resolve(Path folder, String named) throws RefusedLayer {
        if (isUrl(named)) {
            throw new RefusedLayer(
                    "is a URL, and nothing is fetched. Name a file, or a ruleset of the class path after classpath:");
        }
        Path path = path(named);
        boolean absolute = path.isAbsolute()
                || named.startsWith("/")
                || named.startsWith("\\")
                || named.length() > 1 && named.charAt(1) == ':';
        Path candidate = folder.resolve(path).normalize();
        if (absolute && allowed.stream().noneMatch(candidate::startsWith)) {
            throw new RefusedLayer("is an absolute path. Name the file relative to this one");
        }
        if (!contains(candidate)) {
            throw new RefusedLayer("leads out of the root folder. Keep it beneath the root, or allow its folder with"
                    + " --allow-outside");
        }
        Path real = existing(candidate);
        if (!contains(real)) {
            throw new RefusedLayer(
                    "is a link that leads out of the root folder. Keep what it links to beneath the root,"
                            + " or allow its folder with --allow-outside");
        }
        return real;
    }

    private boolean contains(Path path) {
        return path.startsWith(root) || allowed.stream().anyMatch(path::startsWith);
    }

    private static Path path(String named) throws RefusedLayer {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new RefusedLayer("is not a path. Name a file, or a ruleset of the class path after classpath:");
        }
    }

    private static Path existing(Path candidate) throws RefusedLayer {
        try {
            return candidate.toRealPath();
        } catch (NoSuchFileException e) {
            throw new RefusedLayer("does not exist. Name an existing file, relative to this one");
        } catch (IOException e) {
            throw new RefusedLayer("cannot be reached. Check the permissions of its folders");
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
