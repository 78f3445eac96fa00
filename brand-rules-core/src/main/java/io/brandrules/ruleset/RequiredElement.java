package io.brandrules.ruleset;

import java.util.List;

/**
 * Something that must be there.
 *
 * @param always whether it is demanded wherever it applies, without a flag
 * @param any what counts as it; any of it suffices
 */
public record RequiredElement(Entry entry, String name, boolean always, List<Matcher> any) {
    public RequiredElement {
        any = List.copyOf(any);
    }

    /** The same element, demanded wherever it applies. */
    RequiredElement demanded() {
        return new RequiredElement(entry, name, true, any);
    }

    @Override
    public int hashCode() {
        return entry.hashCode(); // of all that is compared, the path tells it from others
    }
}
