package io.brandrules.layer;

import io.brandrules.data.Fault;
import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import io.brandrules.tokens.DesignTokens;
import io.brandrules.tokens.TokenFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files that {@code colors.tokens} names, each relative to the layer that names it. Used once. */
public final class TokenFiles {
    private static final List<String> ENDINGS = List.of(".json", ".tokens", ".yaml", ".yml");

    private final ClassLoader loader;
    private final Map<String, LayerSource> layers = new HashMap<>();
    private final Set<Object> seen = new HashSet<>();
    private final List<TokenFile> files = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private TokenFiles(List<Layer> layers, ClassLoader loader) {
        this.loader = loader;
        layers.forEach(layer -> this.layers.put(layer.source().shown(), layer.source()));
    }

    /** What the files of a merged ruleset hold. */
    public static TokenFiles of(MapNode merged, List<Layer> layers, ClassLoader loader) {
        TokenFiles files = new TokenFiles(layers, loader);
        Optional<Node> named = merged.get("colors")
                .flatMap(colors -> colors instanceof MapNode map ? map.get("tokens") : Optional.empty());
        if (named.isPresent() && named.get() instanceof ListNode list) {
            Pointer pointer = Pointer.ROOT.key("colors").key("tokens");
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof ScalarNode name) {
                    files.read(name, pointer.item(i));
                }
            }
        }
        return files;
    }

    /** The names of the files, as they are shown to people, in order. */
    public List<String> names() {
        return files.stream().map(TokenFile::name).toList();
    }

    /** Their texts, with LF. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** What is wrong with them as files. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public DesignTokens tokens() {
        return files.isEmpty() ? DesignTokens.NONE : DesignTokens.read(files);
    }

    private void read(ScalarNode name, Pointer pointer) {
        String named = name.text();
        LayerSource layer = layers.get(name.origin().file());
        if (layer == null) {
            return;
        }
        try {
            LayerSource source = named.startsWith("classpath:")
                    ? ClassPathSource.of(named.substring("classpath:".length()), loader)
                    : layer.relative(named);
            if (seen.add(source.identity())) {
                if (ENDINGS.stream().noneMatch(source.shown()::endsWith)) {
                    throw new RefusedLayer("has another ending than .json, .tokens, .yaml or .yml. Rename it");
                }
                byte[] bytes = source.read();
                new LayerText(source.shown(), faults).tokens(bytes).ifPresent(text -> {
                    files.add(new TokenFile(source.shown(), text.tree()));
                    texts.add(text.text());
                });
            }
        } catch (RefusedLayer e) {
            faults.add(new Fault(
                    name.origin(),
                    pointer,
                    "The design tokens \"" + Shown.shortened(named) + "\" cannot be read: the file " + e.reason()
                            + "."));
        }
    }
}
