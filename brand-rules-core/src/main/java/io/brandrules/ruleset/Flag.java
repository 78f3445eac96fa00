package io.brandrules.ruleset;

import java.util.List;
import java.util.Optional;

/**
 * A subject that brings duties with it.
 *
 * @param industry in which alone the flag may rise
 * @param raisedBy what raises it; any of it suffices
 * @param forbids what must not be said while it is up
 */
public record Flag(
        Entry entry,
        String name,
        Optional<String> industry,
        List<Matcher> raisedBy,
        Requires requires,
        List<Matcher> forbids) {
    public Flag {
        raisedBy = List.copyOf(raisedBy);
        forbids = List.copyOf(forbids);
    }

    @Override
    public int hashCode() {
        return entry.hashCode(); // of all that is compared, the path tells it from others
    }
}
