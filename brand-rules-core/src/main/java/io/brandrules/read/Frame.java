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
    private io.brandrules.document.@Nullable Element painted;

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

    /** The element as rules see it, made when text first stands in it; the parser bounds the depth. */
    io.brandrules.document.Element painted() {
        io.brandrules.document.Element made = painted;
        if (made == null) {
            made = new io.brandrules.document.Element(
                    element.name(), outer == null ? null : outer.painted(), element.tag(), element.attributes());
            painted = made;
        }
        return made;
    }
}
