package io.brandrules.data;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a text.
 *
 * @param root the document; absent where the text is empty or could not be read to its end
 * @param faults in the order of the text; what they concern is left out of the document
 */
public record Reading(Optional<Node> root, List<Fault> faults) {
    public Reading {
        faults = List.copyOf(faults);
    }
}
