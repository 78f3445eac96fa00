package io.brandrules.layer;

import io.brandrules.data.Fault;
import io.brandrules.data.MapNode;
import io.brandrules.data.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The layers of a ruleset as one tree: each held to the schema, its short forms expanded, then merged.
 *
 * @param tree without what the schema refuses; empty where there is no layer
 * @param faults what the schema refuses, each at its place
 * @param refused the places of what is left out for that
 */
public record MergedLayers(Optional<MapNode> tree, List<Fault> faults, Set<Pointer> refused) {
    /** What a layer says about itself, and not about the brand. */
    private static final Set<String> OF_THE_LAYER = Set.of("$schema", "extends", "extends+", "root");

    public MergedLayers {
        faults = List.copyOf(faults);
        refused = Set.copyOf(refused);
    }

    /** Those of layers in the order in which they apply. */
    public static MergedLayers of(List<Layer> layers) {
        List<Fault> faults = new ArrayList<>();
        Set<Pointer> refused = new HashSet<>();
        Optional<MapNode> tree = layers.stream()
                .map(layer -> Merge.of(checked(layer.tree(), faults, refused)))
                .reduce(Merge::with)
                .map(Merge::tree);
        return new MergedLayers(tree, faults, refused);
    }

    /** A map with another on top of it, as a later layer is: key by key, a list or a scalar as a whole. */
    public static MapNode over(MapNode earlier, MapNode later) {
        return Merge.of(earlier).with(Merge.of(later)).tree();
    }

    /** A map as it is where it is on top of nothing: what it would append stands alone. */
    public static MapNode alone(MapNode map) {
        return Merge.of(map).tree();
    }

    private static MapNode checked(MapNode layer, List<Fault> faults, Set<Pointer> refused) {
        SchemaCheck check = SchemaCheck.of(layer);
        faults.addAll(check.faults());
        refused.addAll(check.refused());
        MapNode.Member british = layer.members().get("colours");
        if (british != null && layer.members().containsKey("colors")) {
            faults.add(new Fault(
                    british.key(),
                    Pointer.ROOT.key("colours"),
                    "\"colours\" and \"colors\" are the same section. Keep one of them."));
        }
        Map<String, MapNode.Member> members =
                new LinkedHashMap<>(Pruning.without(layer, check.refused()).members());
        members.keySet().removeAll(OF_THE_LAYER);
        return ShortForms.expand(new MapNode(layer.origin(), layer.overrode(), members));
    }
}
