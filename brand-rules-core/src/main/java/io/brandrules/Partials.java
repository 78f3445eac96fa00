package io.brandrules;

import io.brandrules.document.Format;
import io.brandrules.include.IncludeSource;
import io.brandrules.ruleset.Templates;
import io.brandrules.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files that templates read in their place, each read once for all documents. Thread-safe. */
final class Partials {
    /** The endings that template languages leave out. */
    private static final List<String> ENDINGS = Stream.of(
                    Stream.of("", ".html", ".htm"),
                    Format.templateEndings().stream().map(ending -> "." + ending),
                    Stream.of(".mjml", ".md", ".txt"))
            .flatMap(endings -> endings)
            .toList();

    private final Folders readable;
    private final List<Path> folders;
    private final Map<String, Path> named;
    private final Optional<Charset> fallback;
    private final Map<Path, Optional<SourceText>> texts = new ConcurrentHashMap<>();

    /**
     * Those of a ruleset.
     *
     * @param readable the folders that may be read, the first of which the paths of the ruleset are relative to
     * @param fallback the charset of files that neither mark nor declare theirs
     */
    Partials(Folders readable, Templates templates, Optional<Charset> fallback) {
        this.readable = readable;
        this.folders = templates.partials().stream()
                .map(folder -> Folders.real(readable.first().resolve(folder)))
                .toList();
        this.named = new ConcurrentHashMap<>();
        templates
                .includes()
                .forEach((name, file) ->
                        named.put(name, Folders.real(readable.first().resolve(file))));
        this.fallback = fallback;
    }

    /** Whether the ruleset says that a file is a part of others. */
    boolean holds(Path file) {
        return named.containsValue(file) || folders.stream().anyMatch(file::startsWith);
    }

    /**
     * What one document can include.
     *
     * @param document where it lies, or would lie
     * @param shown the path of a file as people see it
     */
    IncludeSource beside(Path document, Function<Path, String> shown) {
        Path own = Folders.real(document);
        return new IncludeSource() {
            @Override
            public Optional<Included> find(Optional<String> from, String name) {
                return named(name)
                        .or(() -> lookUp(from.map(Path::of).orElse(own), name).flatMap(this::read));
            }

            @Override
            public Optional<Included> named(String name) {
                return Optional.ofNullable(named.get(name))
                        .flatMap(readable::within)
                        .flatMap(this::read);
            }

            @Override
            public boolean naming() {
                return !named.isEmpty();
            }

            @Override
            public Optional<String> document() {
                return Optional.of(own.toString());
            }

            private Optional<Included> read(Path file) {
                return text(file).map(text -> new Included(file.toString(), shown.apply(file), text));
            }
        };
    }

    /** Beside the file that names it, then in each folder of partials. */
    private Optional<Path> lookUp(Path from, String name) {
        try {
            boolean absolute = name.startsWith("/");
            Path path = Path.of(absolute ? name.substring(1) : name);
            List<Path> places = new ArrayList<>();
            if (!absolute && from.getParent() != null) {
                places.add(from.getParent());
            }
            places.addAll(folders);
            for (Path folder : places) {
                Optional<Path> found = in(folder, path);
                if (found.isPresent()) {
                    return found;
                }
            }
        } catch (InvalidPathException notOne) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Path> in(Path folder, Path path) {
        Path plain = folder.resolve(path).normalize();
        Path file = plain.getFileName();
        if (file == null) {
            return Optional.empty();
        }
        for (String ending : ENDINGS) {
            for (String mark : List.of("", "_")) {
                Optional<Path> found = readable.within(plain.resolveSibling(mark + file + ending));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SourceText> text(Path file) {
        return texts.computeIfAbsent(file, each -> {
            try {
                Format format = Format.ofName(each.toString()).orElse(Format.HTML);
                return Optional.of(Body.of(each).read(format, fallback))
                        .filter(text -> text.text().indexOf('\0') < 0);
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }
}
