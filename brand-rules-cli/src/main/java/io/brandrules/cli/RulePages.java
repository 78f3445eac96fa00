package io.brandrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the rules, as they lie on the class path. */
final class RulePages {
    private static final String FOLDER = "META-INF/brand-rules/docs/rules/";
    private static final String ENDING = ".md";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");

    private RulePages() {}

    /** The page of a rule, in Markdown; empty where there is no such rule. */
    static Optional<String> page(String rule) {
        if (!ID.matcher(rule).matches()) {
            return Optional.empty();
        }
        try (InputStream stream = loader().getResourceAsStream(FOLDER + rule + ENDING)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all rules that have a page, by alphabet. */
    static List<String> rules() {
        URL folder = loader().getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return rules(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return rules(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rules(Path folder) throws IOException {
        try (Stream<Path> pages = Files.walk(folder, 2)) {
            return pages.map(page -> folder.relativize(page).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> ID.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    private static ClassLoader loader() {
        return RulePages.class.getClassLoader();
    }
}
