package io.brandrules.statement;

import io.brandrules.document.Document;
import io.brandrules.match.Match;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Disclaimer;
import io.brandrules.text.Branch;
import io.brandrules.text.Span;
import io.brandrules.wording.Alignment;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The demanded texts that stand in one document; each is looked for when it is first asked for, and only if the rarest words of
 * it were seen. Not thread-safe: it belongs to the thread that lints the document.
 */
public final class Statements {
    private final StatementIndex index;
    private final Document document;
    private final Matches matches;
    private final IdentityHashMap<StatedText, List<Statement>> found = new IdentityHashMap<>();
    private final IdentityHashMap<StatedText, List<Alteration>> altered = new IdentityHashMap<>();
    private @Nullable Reading shown;
    private @Nullable Reading unshown;
    private @Nullable Map<Way, Reading> ways;

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
        for (int anchor : text.anchors()) {
            if (!matches.sees(anchor)) {
                return List.of();
            }
        }
        return found.computeIfAbsent(text, this::find);
    }

    private List<Statement> find(StatedText text) {
        List<Statement> all = new ArrayList<>();
        for (Stretch stretch : text.wording().find(shown().pieces())) {
            all.add(shown().statement(stretch, text));
        }
        for (Stretch stretch : text.wording().find(unshown().pieces())) {
            Statement.Sight sight = unshown().sight(unshown().pieces().passage(stretch.from()));
            all.add(Statement.of(unshown().parts(stretch, text.matcher()), sight, 0, stretch.to() - stretch.from()));
        }
        ways().forEach((way, reading) -> addOn(way, reading, text, all));
        return List.copyOf(all);
    }

    /** Adds where a text stands on one way; what is found whatever the way, and needs an arm, is told with that. */
    private void addOn(Way way, Reading reading, StatedText text, List<Statement> all) {
        for (Stretch stretch : text.wording().find(reading.pieces())) {
            Statement found = reading.statement(stretch, text);
            Optional<Branch> arm = way.arm(found.span());
            if (arm.isPresent()) {
                Statement there = new Statement(
                        found.parts(),
                        Span.at(arm.get().span().start()),
                        Statement.Sight.SHOWN,
                        position(found.span().start()),
                        found.words());
                all.removeIf(each -> !each.armed() && spans(each).equals(spans(found)));
                if (!all.contains(there)) {
                    all.add(there);
                }
            }
        }
    }

    private static List<Span> spans(Statement statement) {
        return statement.parts().stream().map(Match::span).toList();
    }

    /** Everything of a disclaimer's that stands, in whatever language. */
    public List<Statement> all(Disclaimer disclaimer) {
        return standing(index.texts(disclaimer));
    }

    private List<Statement> standing(List<StatedText> texts) {
        List<Statement> all = List.of();
        for (StatedText text : texts) {
            List<Statement> those = of(text);
            if (!those.isEmpty()) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.addAll(those);
            }
        }
        return all;
    }

    /** Earlier wordings that stand, but for those that are a part of one that is right. */
    public List<Statement> superseded(Disclaimer disclaimer) {
        List<Statement> earlier = standing(index.superseded(disclaimer));
        int otherwise = index.supersededOtherwise(disclaimer);
        if (otherwise >= 0 && matches.sees(otherwise)) {
            earlier = new ArrayList<>(earlier);
            for (Match match : matches.of(otherwise)) {
                Statement.Sight sight = match.hidden() ? Statement.Sight.HIDDEN : Statement.Sight.SHOWN;
                earlier.add(Statement.of(List.of(match), sight, 0, 0));
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

    /**
     * The nearest passage that readers see where a text does not stand word by word, if one is near; where conditionals
     * of the template part it, the nearest on each way through them on which the text does not stand; where it stands on
     * an arm of a conditional, or in a part of a mail, the nearest in each of the others.
     */
    public List<Alteration> altered(StatedText text) {
        return altered.computeIfAbsent(text, this::nearest);
    }

    private List<Alteration> nearest(StatedText text) {
        List<Statement> standing = of(text);
        if (!standing.stream().allMatch(Statement::armed)) {
            return inOtherArms(text, standing);
        }
        Optional<Alteration> whole = Alignment.of(text.wording(), shown().pieces())
                .map(nearest -> new Alteration(text, nearest, shown(), List.of()));
        boolean parted = whole.isEmpty()
                || ways().keySet().stream()
                        .anyMatch(way ->
                                !way.steps(whole.get().statement().span()).isEmpty());
        return parted && !ways().isEmpty()
                ? onEachWay(text)
                : standing.isEmpty() ? whole.map(List::of).orElse(List.of()) : List.of();
    }

    private List<Alteration> inOtherArms(StatedText text, List<Statement> standing) {
        Set<Branch> lacking = new LinkedHashSet<>();
        for (Statement statement : standing) {
            Branch arm = document.markup().branchAt(statement.place().start());
            while (arm.id() > 0) {
                int chain = arm.chain();
                document.branches().stream()
                        .filter(other -> other.id() > 0 && other.chain() == chain)
                        .filter(other ->
                                standing.stream().noneMatch(each -> other.span().contains(each.place())))
                        .forEach(lacking::add);
                arm = document.branches().get(arm.parent());
            }
        }
        List<Alteration> altered = new ArrayList<>();
        for (Branch arm : lacking) {
            Reading reading = Reading.in(arm, document, matches);
            Alignment.of(text.wording(), reading.pieces())
                    .map(near -> new Alteration(text, near, reading, List.of(new Alteration.Step(arm, true))))
                    .ifPresent(altered::add);
        }
        return altered;
    }

    private List<Alteration> onEachWay(StatedText text) {
        Map<String, Alteration> told = new LinkedHashMap<>();
        Set<String> alike = new HashSet<>();
        int ways = 0;
        for (Map.Entry<Way, Reading> way : ways().entrySet()) {
            Reading reading = way.getValue();
            Optional<Alignment> near = text.wording().find(reading.pieces()).isEmpty()
                    ? Alignment.of(text.wording(), reading.pieces())
                    : Optional.empty();
            if (near.isPresent()) {
                Span passage = reading.statement(near.get().passage(), text).span();
                Alteration alteration =
                        new Alteration(text, near.get(), reading, way.getKey().steps(passage));
                told.putIfAbsent(alteration.told() + alteration.steps(), alteration);
                alike.add(alteration.told());
                ways++;
            }
        }
        // What differs alike on all ways is told of none.
        return ways == ways().size() && alike.size() == 1
                ? List.of(told.values().iterator().next().onAnyWay())
                : List.copyOf(told.values());
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

    private Map<Way, Reading> ways() {
        Map<Way, Reading> known = ways;
        if (known == null) {
            Map<Way, Reading> read = new LinkedHashMap<>();
            Forks forks = Forks.in(
                    document, document.blocks().stream().filter(Reading::shown).toList());
            forks.ways().forEach(way -> read.put(way, Reading.on(way, forks, document)));
            known = read;
            ways = known;
        }
        return known;
    }
}
