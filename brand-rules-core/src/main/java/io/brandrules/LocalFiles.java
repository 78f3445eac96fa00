package io.brandrules;

import io.brandrules.document.Format;
import io.brandrules.read.LinkedSheet;
import io.brandrules.read.SheetSource;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The local style sheets that documents refer to: read beneath one folder, or the folders that are allowed besides, and
 * each once for all documents. Thread-safe.
 */
final class LocalFiles {
    private final List<Path> folders;
    private final List<Markup.Delimiters> delimiters;
    private final Optional<Charset> fallback;
    private final Map<Path, SheetSource.Answer> answers = new ConcurrentHashMap<>();

    /**
     * Reads files beneath folders.
     *
     * @param delimiters further pairs that enclose template syntax
     * @param fallback the charset of files that neither mark nor declare theirs
     */
    LocalFiles(List<Path> folders, List<Markup.Delimiters> delimiters, Optional<Charset> fallback) {
        this.folders = folders.stream().map(LocalFiles::real).toList();
        this.delimiters = List.copyOf(delimiters);
        this.fallback = fallback;
    }

    /**
     * The sheets that one document can name, each known by its absolute path.
     *
     * @param document where it lies, or would lie
     */
    SheetSource beside(Path document) {
        Path own = real(document);
        return (from, reference) -> find(from.map(Path::of).orElse(own), reference);
    }

    /** The text of a file that was found, by its absolute path. */
    Optional<SourceText> text(Path file) {
        return answers.get(file) instanceof SheetSource.Found found
                ? Optional.of(found.sheet().source())
                : Optional.empty();
    }

    private SheetSource.Answer find(Path from, String reference) {
        Optional<String> named = path(reference);
        if (named.isEmpty()) {
            return new SheetSource.Refused("it is a URL, and nothing is fetched");
        }
        if (named.get().isEmpty()) {
            return new SheetSource.Refused("it names no file");
        }
        if (named.get().startsWith("/") || named.get().startsWith("\\")) {
            return new SheetSource.Refused("it is an absolute path; name the file relative to this one");
        }
        try {
            Path folder = Optional.ofNullable(from.getParent()).orElse(from);
            return file(folder.resolve(named.get()).normalize());
        } catch (InvalidPathException notOne) {
            return new SheetSource.Refused("it is no path");
        }
    }

    private SheetSource.Answer file(Path path) {
        if (!contains(path)) {
            return new SheetSource.Refused("it lies outside of the root folder");
        }
        try {
            Path real = path.toRealPath();
            if (!contains(real)) {
                return new SheetSource.Refused("it is a link that leads out of the root folder");
            }
            return Files.isRegularFile(real)
                    ? answers.computeIfAbsent(real, this::read)
                    : new SheetSource.Refused("it is no file");
        } catch (IOException missing) {
            return new SheetSource.Refused("there is no such file");
        }
    }

    private SheetSource.Answer read(Path path) {
        try {
            String shown = path.toString();
            return new SheetSource.Found(LinkedSheet.of(shown, Body.of(path).read(Format.CSS, fallback), delimiters));
        } catch (IOException unreadable) {
            return new SheetSource.Refused("it could not be read");
        }
    }

    private boolean contains(Path path) {
        return folders.stream().anyMatch(path::startsWith);
    }

    /** The path in a reference without query and fragment, its escapes resolved; empty for a URL with a scheme or a host. */
    private static Optional<String> path(String reference) {
        String plain = reference.strip();
        int end = plain.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = plain.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        plain = plain.substring(0, end);
        int colon = plain.indexOf(':');
        int slash = plain.indexOf('/');
        if (plain.startsWith("//") || colon > 0 && (slash < 0 || colon < slash)) {
            return Optional.empty();
        }
        UnaryOperator<String> decode = text -> URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        try {
            return Optional.of(decode.apply(plain));
        } catch (IllegalArgumentException malformed) {
            return Optional.of(plain);
        }
    }

    /** The path with its links resolved, as far as it exists. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            if (existing != null) {
                return existing.toRealPath()
                        .resolve(existing.relativize(absolute))
                        .normalize();
            }
        } catch (IOException gone) {
            return absolute;
        }
        return absolute;
    }
}
