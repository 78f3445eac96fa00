package io.brandrules.ruleset;

import io.brandrules.term.Normalized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            List<Term> own = new ArrayList<>(places.size());
            for (Place place : places) {
                List<Term> forms = entries.forms(place, this::bindTerm);
                own.add(forms.get(0));
                terms.addAll(forms);
            }
            List<Place> namePlaces = tone.entries("names");
            List<ProperName> names = namePlaces.stream().map(this::bindName).toList();
            checkNames(namePlaces, names);
            ShadowedTerms shadowed = new ShadowedTerms(root.problems());
            shadowed.check(own, places);
            shadowed.checkShielded(own, places, names);
            ShieldedForms forms = new ShieldedForms(root.problems());
            for (int i = 0; i < own.size(); i++) {
                forms.check(own.get(i), places.get(i));
            }
            return new Tone(
                    terms, names, MannerBinder.bind(tone), tone.get("sameness").map(this::bindSameness));
        });
    }

    /** Tells of names that no text can do justice to. */
    private static void checkNames(List<Place> places, List<ProperName> names) {
        Map<String, ProperName> byForm = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            ProperName name = names.get(i);
            if (!name.entry().inForce()) {
                continue;
            }
            if (name.mark().filter(name.name()::endsWith).isPresent()) {
                places.get(i)
                        .problemOfEntry("the name ends with its mark already, so that it would bear it twice. Expected"
                                + " the name without \"" + name.mark().get() + "\"");
            }
            ProperName same = byForm.putIfAbsent(Normalized.text(name.name()), name);
            if (same != null && same.entry().scope().equals(name.entry().scope())) {
                places.get(i)
                        .problemOfEntry("each of \"" + same.name() + "\" and \"" + name.name()
                                + "\" is a misspelling of the other. Expected one of them");
            }
        }
    }

    private Sameness bindSameness(Place sameness) {
        List<Place> places = sameness.entries("phrases");
        List<Term> phrases = places.stream().map(this::bindPhrase).toList();
        new ShadowedTerms(sameness.problems()).check(phrases, places);
        return new Sameness(
                EntryBinder.section(sameness),
                phrases,
                sameness.get("per-100-words").flatMap(Bounds::range));
    }

    private Term bindPhrase(Place place) {
        entries.checkByMarket(place, this::bindPhrase);
        return bindTerm(place, entries.bind(place));
    }

    private Term bindTerm(Place place, Entry entry) {
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
