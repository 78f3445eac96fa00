package io.brandrules.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the section {@code tone}. */
final class ToneBinder {
    private final EntryBinder entries;
    private final MatcherBinder matchers;

    ToneBinder(EntryBinder entries, MatcherBinder matchers) {
        this.entries = entries;
        this.matchers = matchers;
    }

    /** The section, if the ruleset has it. */
    Optional<Tone> bind(Place root) {
        return root.get("tone").map(tone -> {
            List<Place> places = tone.entries("terms");
            List<Term> terms = new ArrayList<>(places.size());
            for (Place place : places) {
                terms.add(bindTerm(place));
            }
            List<ProperName> names =
                    tone.entries("names").stream().map(this::bindName).toList();
            ShadowedTerms shadowed = new ShadowedTerms(root.problems());
            shadowed.check(terms, places);
            shadowed.checkShielded(terms, places, names);
            return new Tone(
                    terms, names, MannerBinder.bind(tone), tone.get("sameness").map(this::bindSameness));
        });
    }

    private Sameness bindSameness(Place sameness) {
        List<Place> places = sameness.entries("phrases");
        List<Term> phrases = places.stream().map(this::bindTerm).toList();
        new ShadowedTerms(sameness.problems()).check(phrases, places);
        return new Sameness(
                EntryBinder.section(sameness),
                phrases,
                sameness.get("per-100-words").flatMap(Bounds::range));
    }

    private Term bindTerm(Place place) {
        Entry entry = entries.bind(place);
        entries.checkByMarket(place, this::bindTerm);
        List<Matcher> avoid = !place.has("avoid") && !place.partial()
                ? List.of(MatcherBinder.ofName(place))
                : matchers.bind(place, "avoid");
        if (avoid.isEmpty() && entry.inForce()) {
            place.get("avoid")
                    .filter(list -> list.isList() && list.items().isEmpty())
                    .ifPresent(empty -> empty.problem(
                            "the term can never be found: \"avoid\" is empty. Expected words, or no \"avoid\" where"
                                    + " the entry's name is the word"));
        }
        return new Term(entry, place.name(), avoid, place.text("use"));
    }

    private ProperName bindName(Place place) {
        Entry entry = entries.bind(place);
        entries.checkByMarket(place, this::bindName);
        return new ProperName(
                entry, place.name(), place.text("mark"), place.text("mark-on").orElse("every"));
    }
}
