package io.brandrules.statement;

import io.brandrules.document.Document;
import io.brandrules.match.Match;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.wording.Alignment;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The demanded texts that stand in one document; each is looked for when it is first asked for, and only if a word of it
 * was seen. Not thread-safe: it belongs to the thread that lints the document.
 */
public final class Statements {
    private final StatementIndex index;
    private final Document document;
    private final Matches matches;
    private final IdentityHashMap<StatedText, List<Statement>> found = new IdentityHashMap<>();
    private final IdentityHashMap<StatedText, Optional<Alteration>> altered = new IdentityHashMap<>();
    private @Nullable Reading shown;
    private @Nullable Reading unshown;

    Statements(StatementIndex index, Document document, Matches matches) {
        this.index = index;
        this.document = document;
        this.matches = matches;
    }

    /** What a disclaimer demands in a language. */
    public List<Wanted> wanted(Disclaimer disclaimer, Optional<String> language) {
        return index.wanted(disclaimer, language);
    }

    /** Where a text stands word by word: first where readers see it, then where they do not. */
    public List<Statement> of(StatedText text) {
        if (text.anchor() >= 0 && !matches.sees(text.anchor())) {
            return List.of();
        }
        return found.computeIfAbsent(text, this::find);
    }

    private List<Statement> find(StatedText text) {
        List<Statement> all = new ArrayList<>();
        for (Stretch stretch : text.wording().find(shown().pieces())) {
            all.add(statement(shown(), stretch, Statement.Sight.SHOWN, text));
        }
        for (Stretch stretch : text.wording().find(unshown().pieces())) {
            int passage = unshown().pieces().passage(stretch.from());
            all.add(statement(unshown(), stretch, unshown().sight(passage), text));
        }
        return List.copyOf(all);
    }

    private static Statement statement(Reading reading, Stretch stretch, Statement.Sight sight, StatedText text) {
        return new Statement(
                reading.parts(stretch, text.matcher()),
                sight,
                sight == Statement.Sight.SHOWN ? stretch.from() : 0,
                stretch.to() - stretch.from());
    }

    /** Everything of a disclaimer's that stands, in whatever language. */
    public List<Statement> all(Disclaimer disclaimer) {
        List<Statement> all = new ArrayList<>();
        for (StatedText text : index.texts(disclaimer)) {
            all.addAll(of(text));
        }
        return all;
    }

    /** Earlier wordings that stand, but for those that are a part of one that is right. */
    public List<Statement> superseded(Disclaimer disclaimer) {
        List<Statement> earlier = new ArrayList<>();
        for (StatedText text : index.superseded(disclaimer)) {
            earlier.addAll(of(text));
        }
        int otherwise = index.supersededOtherwise(disclaimer);
        if (otherwise >= 0) {
            for (Match match : matches.of(otherwise)) {
                Statement.Sight sight = match.hidden() ? Statement.Sight.HIDDEN : Statement.Sight.SHOWN;
                earlier.add(new Statement(List.of(match), sight, 0, 0));
            }
        }
        if (earlier.isEmpty()) {
            return earlier;
        }
        List<Statement> right = all(disclaimer);
        return earlier.stream()
                .filter(each -> right.stream().noneMatch(each::within))
                .toList();
    }

    /** The nearest passage that readers see where a text does not stand word by word, if one is near. */
    public Optional<Alteration> altered(StatedText text) {
        return altered.computeIfAbsent(
                text,
                wanted -> Alignment.of(wanted.wording(), shown().pieces())
                        .map(nearest -> new Alteration(wanted, nearest, shown())));
    }

    /** The texts of all disclaimers, earlier ones too, wherever they stand. */
    public List<Match> everything() {
        List<Match> all = new ArrayList<>();
        for (StatedText text : index.texts()) {
            for (Statement statement : of(text)) {
                all.addAll(statement.parts());
            }
        }
        for (int set : index.supersededOtherwise()) {
            all.addAll(matches.of(set));
        }
        return all;
    }

    /** How many pieces of text readers see. */
    public int length() {
        return shown().pieces().count();
    }

    /** The position, among all pieces that readers see, of the first that begins at or behind an offset of the source. */
    public int position(int offset) {
        Reading reading = shown();
        int low = 0;
        int high = reading.pieces().count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.span(new Stretch(middle, middle + 1)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Reading shown() {
        Reading known = shown;
        if (known == null) {
            known = Reading.shown(document, matches);
            shown = known;
        }
        return known;
    }

    private Reading unshown() {
        Reading known = unshown;
        if (known == null) {
            known = Reading.unshown(document, matches);
            unshown = known;
        }
        return known;
    }
}
