package io.brandrules.layer;

import io.brandrules.data.Fault;
import java.util.List;
import java.util.Objects;

/**
 * The layers of a ruleset.
 *
 * @param inOrder in which they apply
 * @param faults what is wrong with them as texts and as layers
 * @param whole whether every layer that is named could be read
 */
public record Layers(List<Layer> inOrder, List<Fault> faults, boolean whole) {
    public Layers {
        inOrder = List.copyOf(inOrder);
        faults = List.copyOf(faults);
    }

    /**
     * The layers of a ruleset, it being the last.
     *
     * @param loader by which resources of the class path are found
     */
    public static Layers of(LayerSource governing, ClassLoader loader) {
        return LayerWalk.from(governing, loader);
    }

    /** The class loader that the packs of this version are found by. */
    public static ClassLoader ownLoader() {
        return Objects.requireNonNullElseGet(Layers.class.getClassLoader(), ClassLoader::getSystemClassLoader);
    }
}
