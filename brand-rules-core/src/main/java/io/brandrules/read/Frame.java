package io.brandrules.read;

import io.brandrules.document.Region;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element that is open while its tree is walked. */
final class Frame {
    final @Nullable Frame outer;
    final TreeElement element;
    final Surroundings around;
    final boolean breaks;
    final Set<Region.Kind> regions;
    boolean ownLine;

    /** The text of the innermost link that is open. */
    @Nullable
    TextFlow link;

    Frame(@Nullable Frame outer, TreeElement element, Surroundings around, boolean breaks) {
        this.outer = outer;
        this.element = element;
        this.around = around;
        this.breaks = breaks;
        this.regions = outer == null ? EnumSet.noneOf(Region.Kind.class) : EnumSet.copyOf(outer.regions);
        this.link = outer == null ? null : outer.link;
    }

    /** The text of the link that this element is, if it is one. */
    @Nullable
    TextFlow ownLink() {
        return outer == null || outer.link != link ? link : null;
    }
}
