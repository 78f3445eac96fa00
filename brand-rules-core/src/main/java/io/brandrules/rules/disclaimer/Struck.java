package io.brandrules.rules.disclaimer;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Run;
import io.brandrules.match.Match;
import io.brandrules.statement.Statement;
import java.util.Set;

/** Texts that are struck out, and so are said no more. */
final class Struck {
    private static final Set<String> STRIKING = Set.of("s", "del", "strike");

    private Struck() {}

    /** Whether an element strikes out a part of a text. */
    static boolean is(Statement statement) {
        return statement.parts().stream().anyMatch(Struck::is);
    }

    private static boolean is(Match part) {
        return part.block().stream()
                .flatMap(block -> block.runs().stream())
                .filter(run -> run.from() < part.to() && run.to() > part.from())
                .map(Run::element)
                .anyMatch(Struck::strikes);
    }

    private static boolean strikes(Styled element) {
        for (Styled at = element; at != null; at = at.parent()) {
            if (STRIKING.contains(at.name())) {
                return true;
            }
        }
        return false;
    }
}
