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

    /** The language of the innermost element around that has a box of its own, or of the one itself. */
    final @Nullable String boxLanguage;

    private Set<Region.Kind> regions;
    boolean ownLine;

    /** The text of the innermost link that is open. */
    @Nullable
    TextFlow link;

    /** How many images there were before the element, where it is a link. */
    int imagesBefore;

    Frame(@Nullable Frame outer, TreeElement element, Surroundings around, boolean breaks) {
        this.outer = outer;
        this.element = element;
        this.around = around;
        this.breaks = breaks;
        this.boxLanguage = breaks || outer == null ? around.language() : outer.boxLanguage;
        this.regions = outer == null ? Set.of() : outer.regions;
        this.link = outer == null ? null : outer.link;
    }

    /** Whether the element, or one around it, is a region of a kind. */
    boolean within(Region.Kind kind) {
        return regions.contains(kind);
    }

    /** Says that the element is a region of a kind. */
    void is(Region.Kind kind) {
        Set<Region.Kind> more = EnumSet.of(kind);
        more.addAll(regions);
        regions = more;
    }

    /** The text of the link that this element is, if it is one. */
    @Nullable
    TextFlow ownLink() {
        return outer == null || outer.link != link ? link : null;
    }
}
