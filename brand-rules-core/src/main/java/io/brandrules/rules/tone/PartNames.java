package io.brandrules.rules.tone;

import io.brandrules.document.Block;
import io.brandrules.document.Part;
import io.brandrules.match.Match;
import java.util.Optional;
import java.util.Set;

/** What the parts of content are called in messages. */
final class PartNames {
    private PartNames() {}

    /** Where a match of a matcher that asks for parts stands: {@code " in a button"}; empty where it asks for none. */
    static String of(Match match) {
        Set<Part> asked = match.matcher().parts();
        Optional<Part> part = match.block().map(Block::part);
        return asked.isEmpty() || part.isEmpty()
                ? ""
                : " in " + of(part.filter(asked::contains).orElse(Part.LINK));
    }

    /** A part with its article. */
    static String of(Part part) {
        return switch (part) {
            case ALT -> "an alternative text";
            case ARIA -> "an ARIA label";
            case META -> "metadata";
            case BODY -> "the body";
            case FOOTER -> "the footer";
            case SUBJECT, PREHEADER, HEADING, BUTTON, LINK, TITLE, PLACEHOLDER -> "a " + part.id();
        };
    }
}
