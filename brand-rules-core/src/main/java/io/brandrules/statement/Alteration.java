package io.brandrules.statement;

import io.brandrules.text.Branch;
import io.brandrules.text.Span;
import io.brandrules.wording.Alignment;
import io.brandrules.wording.Alignment.Change;
import io.brandrules.wording.Pieces.Stretch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A passage that comes near a demanded text and is not it. */
public final class Alteration {
    private final StatedText text;
    private final Alignment alignment;
    private final Reading reading;
    private final List<Step> steps;
    private final List<Change> changes;

    Alteration(StatedText text, Alignment alignment, Reading reading, List<Step> steps) {
        this.text = text;
        this.alignment = alignment;
        this.reading = reading;
        this.steps = List.copyOf(steps);
        this.changes = alignment.changes().stream()
                .map(change -> change.found(reading.spelled(change.place())))
                .toList();
    }

    /**
     * An arm of the template that readers of the passage are led through, or past.
     *
     * @param taken whether it is through the arm; if not, they are led past all arms of its conditional
     */
    public record Step(Branch arm, boolean taken) {}

    /** The same, however the template leads. */
    Alteration onAnyWay() {
        return new Alteration(text, alignment, reading, List.of());
    }

    /** How the template leads to the passage as it is read; none where it is read so on any way. */
    public List<Step> steps() {
        return steps;
    }

    public StatedText text() {
        return text;
    }

    /** What differs, in order; what a template fills in is shown as its placeholder. */
    public List<Change> changes() {
        return changes;
    }

    /** The differences, for a sentence. */
    public String told() {
        return Alignment.told(changes);
    }

    /** How much of the text stands, up to 1. */
    public double share() {
        return alignment.share();
    }

    /** How many words of the text stand. */
    public int kept() {
        return alignment.kept();
    }

    /** The passage as a statement. */
    public Statement statement() {
        return reading.statement(alignment.passage(), text);
    }

    /**
     * What to write where, so that the text is as demanded; empty where a variable's value would have to be known, or a
     * change runs through several blocks, or out of the arm of the template that is read.
     */
    public Optional<Map<Span, String>> edits() {
        Map<Span, String> edits = new LinkedHashMap<>();
        for (Change change : changes) {
            Stretch place = change.place();
            boolean several = place.to() > place.from()
                    && reading.pieces().passage(place.from())
                            != reading.pieces().passage(place.to() - 1);
            if (several || change.demanded().indexOf('{') >= 0) {
                return Optional.empty();
            }
            edit(change, edits);
        }
        return edits.keySet().stream().allMatch(this::inArm) ? Optional.of(edits) : Optional.empty();
    }

    private boolean inArm(Span place) {
        return steps.stream()
                .allMatch(step -> step.taken()
                        && reading.document().markup().branchAt(place.start()).equals(step.arm())
                        && place.end() <= step.arm().span().end());
    }

    private void edit(Change change, Map<Span, String> edits) {
        Stretch place = change.place();
        int first = alignment.passage().from();
        if (place.from() == place.to()) {
            boolean leads = place.from() == first;
            Span at =
                    leads ? Span.at(reading.span(new Stretch(first, first + 1)).start()) : reading.span(place);
            String words = change.demanded();
            edits.put(at, leads ? words + " " : (Character.isLetterOrDigit(words.codePointAt(0)) ? " " : "") + words);
        } else if (change.demanded().isEmpty()) {
            boolean follows = place.from() > first
                    && reading.pieces().passage(place.from() - 1)
                            == reading.pieces().passage(place.from());
            Span added = reading.span(place);
            Span before = follows ? reading.span(new Stretch(place.from() - 1, place.from())) : Span.at(added.start());
            edits.put(new Span(follows ? before.end() : added.start(), added.end()), "");
        } else {
            edits.put(reading.span(place), change.demanded());
        }
    }
}
