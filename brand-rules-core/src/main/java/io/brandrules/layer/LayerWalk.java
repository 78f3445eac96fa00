package io.brandrules.layer;

import io.brandrules.data.Fault;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import io.brandrules.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the layers of a ruleset: depth first, each once, at its first place. Used once, by one thread. */
final class LayerWalk {
    private static final int DEEPEST = 32;

    private final ClassLoader loader;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Deque<LayerSource> chain = new ArrayDeque<>();
    private boolean whole = true;

    private LayerWalk(ClassLoader loader) {
        this.loader = loader;
    }

    /** The layers of a ruleset, it being the last. */
    static Layers from(LayerSource governing, ClassLoader loader) {
        LayerWalk walk = new LayerWalk(loader);
        Origin start = new Origin(governing.shown(), SourceText.of("").position(0));
        walk.visit(governing, start, Pointer.ROOT);
        return new Layers(walk.layers, walk.faults, walk.whole);
    }

    private void visit(LayerSource source, Origin namedAt, Pointer pointer) {
        if (chain.stream().anyMatch(open -> open.identity().equals(source.identity()))) {
            refuse(namedAt, pointer, "This closes a circle: " + circle(source) + ". Take one of them out.");
            return;
        }
        if (!seen.add(source.identity())) {
            return;
        }
        if (chain.size() >= DEEPEST) {
            refuse(namedAt, pointer, "More than " + DEEPEST + " layers extend one another here. Extend fewer.");
            return;
        }
        Optional<Layer> layer = read(source, namedAt, pointer);
        whole &= layer.isPresent();
        chain.addLast(source);
        layer.ifPresent(read -> read.named().forEach((at, name) -> follow(source, at, name)));
        chain.removeLast();
        layer.ifPresent(layers::add);
    }

    private Optional<Layer> read(LayerSource source, Origin namedAt, Pointer pointer) {
        try {
            byte[] bytes = source.read();
            if (!hasKnownEnding(source.fileName()) && !(source instanceof TextSource)) {
                throw new RefusedLayer("has another ending than .yaml, .yml or .json. Rename it");
            }
            return new LayerText(source.shown(), faults).layer(source, bytes);
        } catch (RefusedLayer e) {
            refuse(namedAt, pointer, "The ruleset \"" + source.shown() + "\" " + e.reason() + ".");
            return Optional.empty();
        }
    }

    private void follow(LayerSource from, Pointer at, ScalarNode name) {
        String named = name.text();
        try {
            if (named.startsWith("classpath:")) {
                visit(ClassPathSource.of(named.substring("classpath:".length()), loader), name.origin(), at);
            } else if (named.startsWith("pack:")) {
                visit(ClassPathSource.pack(named.substring("pack:".length()), loader), name.origin(), at);
            } else {
                visit(from.relative(named), name.origin(), at);
            }
        } catch (RefusedLayer e) {
            whole = false;
            refuse(name.origin(), at, "\"" + Shown.shortened(named) + "\" " + sentence(e.reason()));
        }
    }

    private String circle(LayerSource again) {
        Iterator<LayerSource> open = chain.iterator();
        List<String> names = new ArrayList<>();
        while (open.hasNext()) {
            LayerSource source = open.next();
            if (!names.isEmpty() || source.identity().equals(again.identity())) {
                names.add(source.shown());
            }
        }
        names.add(again.shown());
        return names.stream().collect(Collectors.joining(" extends "));
    }

    private static String sentence(String reason) {
        return reason.endsWith("?") ? reason : reason + ".";
    }

    private void refuse(Origin place, Pointer pointer, String message) {
        whole = false;
        faults.add(new Fault(place, pointer, message));
    }

    private static boolean hasKnownEnding(String name) {
        return List.of(".yaml", ".yml", ".json").stream().anyMatch(name::endsWith);
    }
}
