package io.brandrules.ruleset;

import io.brandrules.data.MapNode;
import io.brandrules.data.Origin;
import io.brandrules.layer.FileSource;
import io.brandrules.layer.Layer;
import io.brandrules.layer.Layers;
import io.brandrules.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the ruleset that governs a file: the nearest {@code brand-rules.yaml}, {@code .yml} or {@code .json} at or above
 * it, no higher than the root of the options where one is given.
 *
 * <p>One that lies below another, within one repository, extends it or says {@code root: true}, which it may only while
 * the upper one holds no lock. Each folder is looked at once; thread-safe.
 */
public final class RulesetFinder {
    private static final List<String> NAMES = List.of("brand-rules.yaml", "brand-rules.yml", "brand-rules.json");

    private final LoadOptions options;
    private final Optional<Path> top;
    private final Map<Path, Found> byFolder = new ConcurrentHashMap<>();

    public RulesetFinder(LoadOptions options) {
        this.options = options;
        this.top = options.root().map(root -> root.toAbsolutePath().normalize());
    }

    /**
     * The absolute path of the ruleset that governs a file or a folder; empty where there is none.
     *
     * @throws RulesetException where two rulesets claim to govern it
     */
    public Optional<Path> find(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Found found = inOrAbove(parent == null || Files.isDirectory(absolute) ? absolute : parent);
        if (!found.problems().isEmpty()) {
            throw new RulesetException(found.problems());
        }
        return found.ruleset();
    }

    /** The ruleset that governs a folder's files, or why it cannot. */
    private record Found(Optional<Path> ruleset, List<Problem> problems) {}

    private Found inOrAbove(Path folder) {
        List<Path> passed = new ArrayList<>();
        Found found = new Found(Optional.empty(), List.of());
        for (Path at = folder; at != null; at = isTop(at) ? null : at.getParent()) {
            Found known = byFolder.get(at);
            passed.add(at);
            if (known != null) {
                found = known;
                break;
            }
            List<Path> here = rulesets(at);
            if (!here.isEmpty()) {
                found = here.size() > 1 ? refused(here.get(0), twins(here)) : checked(here.get(0), at);
                break;
            }
        }
        for (Path at : passed) {
            byFolder.put(at, found);
        }
        return found;
    }

    private boolean isTop(Path folder) {
        return top.filter(folder::equals).isPresent();
    }

    private Found checked(Path ruleset, Path folder) {
        return upper(folder)
                .flatMap(upper -> conflict(ruleset, upper))
                .map(problem -> new Found(Optional.of(ruleset), List.of(problem)))
                .orElseGet(() -> new Found(Optional.of(ruleset), List.of()));
    }

    /** The next ruleset above a folder, within the repository that the folder belongs to. */
    private Optional<Path> upper(Path folder) {
        for (Path at = folder; !isTop(at) && !Files.exists(at.resolve(".git")); ) {
            at = at.getParent();
            if (at == null) {
                return Optional.empty();
            }
            List<Path> here = rulesets(at);
            if (!here.isEmpty()) {
                return Optional.of(here.get(0));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> conflict(Path lower, Path upper) {
        Layers layers = Layers.of(options.file(lower), options.loader());
        FileSource above = options.file(upper);
        boolean extended = layers.inOrder().stream()
                .anyMatch(layer -> layer.source().identity().equals(above.identity()));
        // What cannot be read whole is refused when it is loaded, with better reasons than could be given here.
        if (extended || !layers.whole()) {
            return Optional.empty();
        }
        Layer governing = layers.inOrder().get(layers.inOrder().size() - 1);
        if (!governing.isRoot()) {
            return Optional.of(new Problem(
                    start(governing.source().shown()),
                    "",
                    "This ruleset lies below \"" + above.shown() + "\" and does not extend it. Name that in extends, or"
                            + " write root: true."));
        }
        boolean locked = Layers.of(above, options.loader()).inOrder().stream().anyMatch(Layer::locks);
        MapNode.Member root = governing.tree().members().get("root");
        return locked && root != null
                ? Optional.of(new Problem(
                        root.key(),
                        "/root",
                        "This ruleset cannot stand on its own: \"" + above.shown()
                                + "\" above it holds a lock. Name that in" + " extends."))
                : Optional.empty();
    }

    private Found refused(Path ruleset, String message) {
        Origin place = start(options.file(ruleset).shown());
        return new Found(Optional.empty(), List.of(new Problem(place, "", message)));
    }

    private static String twins(List<Path> rulesets) {
        List<String> names =
                rulesets.stream().map(path -> "\"" + path.getFileName() + "\"").toList();
        return "More than one ruleset lies in this folder: " + String.join(", ", names) + ". Keep one of them.";
    }

    private static Origin start(String shown) {
        return new Origin(shown, SourceText.of("").position(0));
    }

    private static List<Path> rulesets(Path folder) {
        return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
    }
}
