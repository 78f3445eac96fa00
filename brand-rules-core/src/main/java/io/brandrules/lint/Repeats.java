package io.brandrules.lint;

import io.brandrules.text.Composition;
import io.brandrules.text.Span;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells what is found again because a file is included again: what is wrong in it is wrong there once, and is told as it
 * is where it is read first. Not thread-safe.
 */
final class Repeats {
    private final Composition composition;

    /** Where each was found first. */
    private final Map<Key, Span> first = new HashMap<>();

    Repeats(Composition composition) {
        this.composition = composition;
    }

    /** Whether a finding is one that was told before, of another place in the text that is written in the same. */
    boolean told(String rule, String entry, Finding finding) {
        if (composition.plain()) {
            return false;
        }
        Composition.Place place = composition.place(finding.span());
        if (place.file().itself()) {
            return false;
        }
        Span before = first.putIfAbsent(new Key(place.file().path(), place.span(), rule, entry), finding.span());
        return before != null && !before.equals(finding.span());
    }

    /** What makes a finding in an included file another one. */
    private record Key(String file, Span span, String rule, String entry) {}
}
