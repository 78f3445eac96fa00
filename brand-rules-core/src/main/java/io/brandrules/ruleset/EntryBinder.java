package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Binds the keys that every named entry has: where and when it applies, how much it weighs, why it is there. */
final class EntryBinder {
    private static final Set<String> SCOPE = Set.of("markets", "languages", "channels", "from", "until");

    private final Markets markets;
    private final ExercisesBinder exercises;

    EntryBinder(Markets markets) {
        this.markets = markets;
        this.exercises = new ExercisesBinder(markets);
    }

    /** The entries bound so far, each with its examples. */
    List<Exercise> exercises() {
        return exercises.all();
    }

    /** Binds a named entry. */
    Entry bind(Place place) {
        place.get("reviewed").ifPresent(reviewed -> {
            Optional<LocalDate> on = day(reviewed, "on");
            Optional<LocalDate> until = day(reviewed, "until");
            checkOrder(reviewed, on, until, "on");
        });
        Entry entry = entry(place);
        if (!place.partial()) {
            exercises.bind(place, entry);
        }
        return entry;
    }

    private Entry entry(Place place) {
        return new Entry(
                place.path(),
                place.key(),
                place.node().overrode(),
                place.is("in-force", true),
                scope(place),
                place.text("severity"),
                place.text("because"),
                place.text("source"),
                place.text("owner"));
    }

    /**
     * Binds a named entry in each of the forms that it has in single markets, its own first; with one form alone that is
     * in the order of the ruleset.
     *
     * @param form binds what the entry says; it is also given what is said of single markets alone, as a partial
     */
    <T> List<T> forms(Place place, BiFunction<Place, Entry, T> form) {
        Entry own = bind(place);
        List<T> partial = new ArrayList<>();
        checkByMarket(place, override -> partial.add(form.apply(override, bind(override))));
        List<T> forms = new ArrayList<>();
        for (MarketVariants.Variant variant : MarketVariants.of(place, markets)) {
            boolean itself = variant.in().isEmpty();
            Entry entry = itself ? own : entry(variant.place());
            Set<String> in = itself ? own.scope().markets() : variant.in();
            Scope scope = entry.scope().in(in, variant.without());
            forms.add(form.apply(variant.place(), variant.without().isEmpty() && itself ? own : entry.in(scope)));
        }
        return forms;
    }

    /** A section as an entry: everywhere, always, without a severity of its own. */
    static Entry section(Place place) {
        return new Entry(
                place.path(),
                place.key(),
                place.node().overrode(),
                true,
                Scope.EVERYWHERE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A design token as an entry.
     *
     * @param because why it is as it is
     */
    static Entry token(String name, Origin origin, Optional<String> because) {
        return new Entry(
                "colors.tokens[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]",
                origin,
                List.of(),
                true,
                Scope.EVERYWHERE,
                Optional.empty(),
                because,
                Optional.empty(),
                Optional.empty());
    }

    /** Checks what an entry says of single markets, each with the check of the entry itself. */
    void checkByMarket(Place place, Consumer<Place> check) {
        for (Place override : place.entries("by-market")) {
            if (markets.codes(override.name()).isEmpty()) {
                override.problemOfEntry("there is no market \"" + override.name() + "\". Expected an ISO 3166 code,"
                        + " EU, EEA, a CLDR region, or a group of \"markets\"");
            }
            check.accept(override.asPartial());
        }
    }

    private Scope scope(Place place) {
        if (!place.hasAny(SCOPE)) {
            return Scope.EVERYWHERE;
        }
        for (String key : List.of("markets", "languages", "channels")) {
            place.get(key)
                    .filter(list -> list.items().isEmpty() && list.text().isEmpty())
                    .ifPresent(
                            list -> list.problem("the list is empty, which is neither everywhere nor nowhere. Expected"
                                    + " at least one of the " + key + ", no \"" + key
                                    + "\" for everywhere, or \"off\" for the entry"));
        }
        List<String> languages = place.texts("languages");
        place.items("languages").forEach(item -> item.text().ifPresent(tag -> LanguageTags.check(item, tag)));
        Optional<LocalDate> from = day(place, "from");
        Optional<LocalDate> until = day(place, "until");
        checkOrder(place, from, until, "from");
        return new Scope(
                place.get("markets").map(markets::resolve).orElse(Set.of()),
                Set.of(),
                languages,
                place.texts("channels").stream()
                        .map(channel -> channel.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                from,
                until);
    }

    private static void checkOrder(
            Place place, Optional<LocalDate> first, Optional<LocalDate> last, String nameOfFirst) {
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            place.get(nameOfFirst)
                    .ifPresent(at -> at.problem("\"" + nameOfFirst + "\" (" + first.get() + ") is after \"until\" ("
                            + last.get() + "), so there is no day on which it holds"));
        }
    }

    private static Optional<LocalDate> day(Place place, String key) {
        return place.get(key)
                .flatMap(at -> at.text().flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeException notADay) {
                        at.problem("\"" + text + "\" is not a day of the calendar. Expected a date such as 2026-12-31");
                        return Optional.empty();
                    }
                }));
    }
}
