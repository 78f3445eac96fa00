package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What every named entry of a ruleset has in common.
 *
 * @param path of the entry: {@code tone.terms.utilise}
 * @param origin where it is written, in the layer that won
 * @param overrode where the layers wrote it that this one replaced, nearest first
 * @param inForce false where a layer switched the entry off
 * @param scope where and when it applies
 * @param severity {@code error}, {@code warning}, {@code info} or {@code off}, where the entry has its own
 * @param because why, shown with each violation
 * @param source by what authority
 * @param owner whom to ask
 */
public record Entry(
        String path,
        Origin origin,
        List<Origin> overrode,
        boolean inForce,
        Scope scope,
        Optional<String> severity,
        Optional<String> because,
        Optional<String> source,
        Optional<String> owner) {
    public Entry {
        overrode = List.copyOf(overrode);
    }

    /** The same entry with another scope. */
    Entry in(Scope other) {
        return new Entry(path, origin, overrode, inForce, other, severity, because, source, owner);
    }

    /** The same entry with no last day. */
    public Entry withoutEnd() {
        return scope.until().isEmpty() ? this : in(scope.withoutEnd());
    }
}
