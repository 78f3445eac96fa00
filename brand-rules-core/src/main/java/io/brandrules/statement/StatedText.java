package io.brandrules.statement;

import io.brandrules.data.Origin;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.ruleset.Matcher;
import io.brandrules.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text as it is looked for. Compared by identity: there is one for each text of a ruleset.
 *
 * @see Statements#of(StatedText)
 */
public final class StatedText {
    private final Wording wording;
    private final Matcher matcher;
    private final int[] anchors;

    private StatedText(Wording wording, Matcher matcher, int[] anchors) {
        this.wording = wording;
        this.matcher = matcher;
        this.anchors = anchors;
    }

    static StatedText of(String text, String language, Disclaimer disclaimer, Origin origin, MatchIndex.Builder index) {
        Wording wording = Wording.of(text, language, disclaimer.matchCase(), disclaimer.variables());
        Matcher matcher = new Matcher(
                origin,
                new Matcher.Text(text, disclaimer.matchCase()),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new StatedText(
                wording,
                matcher,
                wording.anchors().stream().mapToInt(index::addAnchor).toArray());
    }

    public Wording wording() {
        return wording;
    }

    /** What it is told as where it is found. */
    Matcher matcher() {
        return matcher;
    }

    /** The sets of the match index that have all found something wherever the text stands. */
    int[] anchors() {
        return anchors;
    }
}
