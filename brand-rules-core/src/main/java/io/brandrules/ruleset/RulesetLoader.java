package io.brandrules.ruleset;

import io.brandrules.data.Fault;
import io.brandrules.data.MapNode;
import io.brandrules.data.Pointer;
import io.brandrules.tokens.DesignTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a ruleset of a file or a text: reads its layers, checks and merges them, and binds what they come to. */
final class RulesetLoader {
    /** What a layer says about itself, and not about the brand. */
    private static final Set<String> OF_THE_LAYER = Set.of("$schema", "extends", "extends+", "root");

    /** By file, then by place. */
    static final Comparator<Problem> BY_PLACE = Comparator.<Problem, String>comparing(
                    problem -> problem.place().file())
            .thenComparing(problem -> problem.place().position().offset())
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    private final LoadOptions options;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Pointer> refused = new HashSet<>();

    RulesetLoader(LoadOptions options) {
        this.options = options;
    }

    /**
     * Loads a ruleset.
     *
     * @throws RulesetException with every problem, by file and place
     */
    Ruleset load(LayerSource governing) {
        Layers layers = Layers.of(governing, options);
        problems.addAll(layers.problems());
        Optional<Merge> merged = layers.inOrder().stream()
                .map(layer -> Merge.of(checked(layer.tree())))
                .reduce(Merge::with);
        if (merged.isEmpty() || !layers.areWhole()) {
            throw refusal();
        }
        MapNode tree = merged.get().tree();
        TokenFiles tokenFiles = TokenFiles.of(tree, layers.inOrder(), Layers.loader(options));
        DesignTokens tokens = tokenFiles.tokens();
        problems.addAll(tokenFiles.problems());
        tokens.errors().forEach(error -> problems.add(problem(error)));
        List<Problem> byMeaning = new ArrayList<>();
        Ruleset ruleset = Binder.bind(tree, files(layers, governing, tokenFiles, tokens), tokens, byMeaning);
        byMeaning.stream().filter(problem -> !followsFromRefused(problem)).forEach(problems::add);
        if (!problems.isEmpty()) {
            throw refusal();
        }
        return ruleset;
    }

    private MapNode checked(MapNode layer) {
        SchemaCheck check = SchemaCheck.of(layer);
        problems.addAll(check.problems());
        refused.addAll(check.refused());
        MapNode.Member british = layer.members().get("colours");
        if (british != null && layer.members().containsKey("colors")) {
            problems.add(new Problem(
                    british.key(), "/colours", "\"colours\" and \"colors\" are the same section. Keep one of them."));
        }
        Map<String, MapNode.Member> members =
                new LinkedHashMap<>(Pruning.without(layer, check.refused()).members());
        members.keySet().removeAll(OF_THE_LAYER);
        return ShortForms.expand(new MapNode(layer.origin(), layer.overrode(), members));
    }

    /** Whether a problem is there only because something that the schema refuses was left out. */
    private boolean followsFromRefused(Problem problem) {
        Pointer place = new Pointer(problem.pointer());
        return refused.stream()
                .anyMatch(left -> left.contains(place)
                        || place.contains(left) && !place.equals(Pointer.ROOT) && left.depth() - place.depth() <= 2);
    }

    private static Problem problem(Fault fault) {
        return new Problem(fault.place(), fault.pointer().text(), fault.message());
    }

    private static RulesetFiles files(
            Layers layers, LayerSource governing, TokenFiles tokenFiles, DesignTokens tokens) {
        MessageDigest digest = sha256();
        List<String> names = new ArrayList<>();
        Map<String, Path> folders = new HashMap<>();
        for (Layer layer : layers.inOrder()) {
            digest.update(layer.text().getBytes(StandardCharsets.UTF_8));
            // No text holds NUL, so that layers cannot pass for others that are cut elsewhere.
            digest.update((byte) 0);
            names.add(layer.source().shown());
            layer.source()
                    .folder()
                    .ifPresent(folder -> folders.put(layer.source().shown(), folder));
        }
        for (String text : tokenFiles.texts()) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        names.addAll(tokenFiles.names());
        Optional<Confinement> confinement =
                governing instanceof FileSource file ? Optional.of(file.confinement()) : Optional.empty();
        List<Problem> notices = new ArrayList<>();
        tokens.notices().forEach(notice -> notices.add(problem(notice)));
        return new RulesetFiles(
                "sha256:" + HexFormat.of().formatHex(digest.digest()),
                names,
                governing.folder(),
                confinement.map(Confinement::root),
                confinement,
                folders,
                notices);
    }

    private RulesetException refusal() {
        return new RulesetException(
                problems.stream().distinct().sorted(BY_PLACE).toList());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
