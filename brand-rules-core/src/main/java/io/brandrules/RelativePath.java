package io.brandrules;

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
}
