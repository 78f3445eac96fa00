package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * Something that must be there.
 *
 * @param always whether it is demanded wherever it applies, without a flag
 * @param any what counts as it; any of it suffices
 * @param add what to add where it is missing, in the ruleset's words
 */
public record RequiredElement(Entry entry, String name, boolean always, List<Matcher> any, Optional<String> add) {
    public RequiredElement {
        any = List.copyOf(any);
    }

    /** The same element, demanded wherever it applies. */
    RequiredElement demanded() {
        return new RequiredElement(entry, name, true, any, add);
    }

    @Override
    public int hashCode() {
        return entry.hashCode(); // of all that is compared, the path tells it from others
    }
}
