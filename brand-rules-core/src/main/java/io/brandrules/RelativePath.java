package io.brandrules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path as it is shown and matched: relative to a folder where it lies beneath, always with {@code /}. */
final class RelativePath {
    private RelativePath() {}

    /** The path of a file relative to a folder; the file's absolute path where it does not lie beneath. */
    static String of(Path folder, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    /**
     * The path of a file as a document's name leads to it.
     *
     * @param name of the document, as shown
     * @param document where it lies, all links resolved
     * @param file beside it, likewise
     */
    static String beside(String name, Path document, Path file) {
        Path folder = document.getParent();
        try {
            Path shown = Path.of(name.substring(0, name.lastIndexOf('/') + 1));
            return (folder == null
                            ? file
                            : shown.resolve(folder.relativize(file)).normalize())
                    .toString()
                    .replace('\\', '/');
        } catch (InvalidPathException notOne) {
            return file.toString().replace('\\', '/');
        }
    }
}
