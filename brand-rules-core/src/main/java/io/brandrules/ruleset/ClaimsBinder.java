package io.brandrules.ruleset;

import java.util.List;

/** Binds the section {@code claims}. */
final class ClaimsBinder {
    private final EntryBinder entries;

    ClaimsBinder(EntryBinder entries) {
        this.entries = entries;
    }

    /** The approved claims, in order. */
    List<Claim> bind(Place root) {
        return root.entries("claims").stream()
                .flatMap(place -> entries.forms(place, ClaimsBinder::bindOne).stream())
                .toList();
    }

    private static Claim bindOne(Place place, Entry entry) {
        List<String> texts = place.texts("text");
        if (texts.isEmpty() && entry.inForce() && !place.partial()) {
            place.problemOfEntry("the claim has no \"text\". Expected the approved wording");
        }
        return new Claim(entry, place.name(), texts, place.text("evidence"));
    }
}
