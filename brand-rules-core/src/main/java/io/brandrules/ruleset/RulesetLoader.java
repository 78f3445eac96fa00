package io.brandrules.ruleset;

import io.brandrules.data.Fault;
import io.brandrules.data.MapNode;
import io.brandrules.data.Pointer;
import io.brandrules.layer.Confinement;
import io.brandrules.layer.FileSource;
import io.brandrules.layer.Layer;
import io.brandrules.layer.LayerSource;
import io.brandrules.layer.Layers;
import io.brandrules.layer.MergedLayers;
import io.brandrules.layer.TokenFiles;
import io.brandrules.tokens.DesignTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a ruleset of a file or a text: reads its layers, checks and merges them, and binds what they come to. */
final class RulesetLoader {
    /** By file, then by place. */
    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem, String>comparing(
                    problem -> problem.place().file())
            .thenComparing(problem -> problem.place().position().offset())
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    private final LoadOptions options;
    private final List<Problem> problems = new ArrayList<>();

    RulesetLoader(LoadOptions options) {
        this.options = options;
    }

    /**
     * Loads a ruleset.
     *
     * @throws RulesetException with every problem, by file and place
     */
    Ruleset load(LayerSource governing) {
        Layers layers = Layers.of(governing, options.loader());
        add(layers.faults());
        MergedLayers merged = MergedLayers.of(layers.inOrder());
        add(merged.faults());
        if (merged.tree().isEmpty() || !layers.whole()) {
            throw refusal();
        }
        MapNode tree = merged.tree().get();
        TokenFiles tokenFiles = TokenFiles.of(tree, layers.inOrder(), options.loader());
        DesignTokens tokens = tokenFiles.tokens();
        add(tokenFiles.faults());
        add(tokens.errors());
        List<Problem> byMeaning = new ArrayList<>();
        Ruleset ruleset = Binder.bind(tree, files(layers, governing, tokenFiles, tokens), tokens, byMeaning);
        byMeaning.stream()
                .filter(problem -> !followsFrom(merged.refused(), problem))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw refusal();
        }
        return ruleset;
    }

    private void add(List<Fault> faults) {
        faults.forEach(fault -> problems.add(problem(fault)));
    }

    /** Whether a problem is there only because something that the schema refuses was left out. */
    private static boolean followsFrom(Set<Pointer> refused, Problem problem) {
        Pointer place = new Pointer(problem.pointer());
        return refused.stream()
                .anyMatch(left -> left.contains(place)
                        || declares(left, problem)
                        || place.contains(left) && !place.equals(Pointer.ROOT) && left.depth() - place.depth() <= 2);
    }

    /** Whether what was left out declares a variable of the disclaimer in which another fault was found. */
    private static boolean declares(Pointer left, Problem problem) {
        int variables = left.text().indexOf("/variables/");
        return variables > 0 && problem.pointer().startsWith(left.text().substring(0, variables) + "/");
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
