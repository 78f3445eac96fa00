package io.brandrules.ruleset;

import io.brandrules.term.Normalized;
import io.brandrules.term.Suggestion;
import io.brandrules.wording.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Binds the section {@code disclaimers}. */
final class DisclaimersBinder {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\p{L}[^{}]*)\\}");

    private final EntryBinder entries;
    private final MatcherBinder matchers;

    DisclaimersBinder(EntryBinder entries, MatcherBinder matchers) {
        this.entries = entries;
        this.matchers = matchers;
    }

    /** The disclaimers, in order. */
    List<Disclaimer> bind(Place root) {
        return root.entries("disclaimers").stream()
                .flatMap(place -> entries.forms(place, this::bindOne).stream())
                .toList();
    }

    private Disclaimer bindOne(Place place, Entry entry) {
        Map<String, Disclaimer.Wording> wordings = new LinkedHashMap<>();
        place.get("text").ifPresent(text -> bindText(text, wordings));
        if (wordings.isEmpty() && entry.inForce() && !place.partial()) {
            place.problemOfEntry("the disclaimer has no \"text\". Expected its wording, by language or for all");
        }
        Map<String, Variable> variables = new LinkedHashMap<>();
        place.entries("variables")
                .forEach(at -> variable(at).ifPresent(variable -> variables.put(at.name(), variable)));
        List<Matcher> superseded = matchers.bind(place, "superseded");
        if (!place.partial()) {
            checkVariables(place);
        }
        checkSuperseded(place, wordings.values());
        return new Disclaimer(
                entry,
                place.name(),
                place.is("always", false),
                wordings,
                matchesCase(place),
                variables,
                superseded,
                place.texts("placement").stream().map(Placement::of).collect(Collectors.toSet()),
                place.get("prominence").map(DisclaimersBinder::prominence).orElse(Prominence.ANY));
    }

    private static Prominence prominence(Place place) {
        return new Prominence(
                place.get("size").flatMap(Bounds::range).flatMap(Range::least),
                place.number("contrast"),
                place.number("relative-size"),
                place.text("weight").flatMap(DisclaimersBinder::weight),
                place.is("boxed", false));
    }

    private static Optional<Integer> weight(String weight) {
        return switch (weight) {
            case "normal" -> Optional.of(400);
            case "bold" -> Optional.of(700);
            default ->
                Optional.of(weight)
                        .filter(w -> w.chars().allMatch(Character::isDigit))
                        .map(Integer::valueOf);
        };
    }

    private static void bindText(Place text, Map<String, Disclaimer.Wording> wordings) {
        if (!text.isMap()) {
            wording(text).ifPresent(wording -> wordings.put("", wording));
            return;
        }
        for (Place inLanguage : text.members()) {
            LanguageTags.check(inLanguage, inLanguage.name());
            wording(inLanguage).ifPresent(wording -> wordings.put(inLanguage.name(), wording));
        }
    }

    private static Optional<Disclaimer.Wording> wording(Place place) {
        if (!place.isMap()) {
            return texts(place, place, false, Optional.empty());
        }
        Optional<Place> all = place.get("all");
        Optional<Place> any = place.get("any");
        if (all.isPresent() == any.isPresent()) {
            place.problem("the wording says " + (all.isPresent() ? "both" : "neither") + " \"all\" "
                    + (all.isPresent() ? "and" : "nor") + " \"any\". Expected one of them");
            return Optional.empty();
        }
        return texts(place, all.or(() -> any).orElse(place), all.isPresent(), shortForm(place));
    }

    private static Optional<Disclaimer.ShortForm> shortForm(Place place) {
        return place.get("short").flatMap(at -> {
            Optional<String> text = at.isMap() ? at.text("text") : at.text();
            Set<String> channels = at.isMap()
                    ? at.texts("channels").stream()
                            .map(channel -> channel.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet())
                    : Set.of();
            text.ifPresent(words -> checkSays(at, words));
            return text.map(words -> new Disclaimer.ShortForm(words, channels));
        });
    }

    private static Optional<Disclaimer.Wording> texts(
            Place place, Place list, boolean all, Optional<Disclaimer.ShortForm> shortForm) {
        List<String> texts = list.texts();
        boolean blank = texts.isEmpty()
                || texts.stream().anyMatch(text -> Normalized.text(text).isBlank());
        for (String text : texts) {
            checkSays(place, text);
        }
        if (blank) {
            place.problem("the wording is empty, so it can never be found. Expected the text that must be there");
            return Optional.empty();
        }
        return Optional.of(new Disclaimer.Wording(texts, all, shortForm));
    }

    private static void checkSays(Place place, String text) {
        String plain = VARIABLE.matcher(text).replaceAll("x");
        if (!Normalized.text(text).isBlank() && plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            place.problem("the wording \"" + text + "\" has no word in it. Expected the text that must be there");
        }
        if (plain.indexOf('{') >= 0 || plain.indexOf('}') >= 0) {
            place.problem("the wording has a brace that belongs to no variable. Expected {name} with a letter first, or"
                    + " no brace");
        }
    }

    private static Optional<Variable> variable(Place place) {
        Optional<String> kind =
                place.isMap() ? place.members().stream().findFirst().map(Place::name) : place.text();
        Optional<Bounds> bounds = place.get("number")
                .filter(number -> number.text().filter("true"::equals).isEmpty())
                .flatMap(Bounds::of);
        return kind.map(name -> new Variable(
                Variable.Kind.valueOf(name.toUpperCase(Locale.ROOT)),
                bounds.flatMap(Bounds::least),
                bounds.flatMap(Bounds::most)));
    }

    private static void checkSuperseded(Place place, Collection<Disclaimer.Wording> wordings) {
        UnaryOperator<String> compared = matchesCase(place) ? text -> text : Normalized::text;
        Set<String> current = wordings.stream()
                .flatMap(wording -> wording.texts().stream())
                .map(compared)
                .collect(Collectors.toSet());
        for (Place item : place.has("superseded") ? place.items("superseded") : List.<Place>of()) {
            Optional<String> text = item.isMap() ? item.text("text") : item.text();
            if (text.map(compared).filter(current::contains).isPresent()) {
                item.problem("this is the wording that is demanded. Expected an earlier one");
            }
        }
    }

    private static boolean matchesCase(Place place) {
        return place.text("case").filter("match"::equals).isPresent();
    }

    /** Checks that what the wordings use is declared, and that what is declared is used. */
    private static void checkVariables(Place place) {
        Set<String> declared = new LinkedHashSet<>();
        place.entries("variables").forEach(variable -> declared.add(variable.name()));
        Set<String> used = new LinkedHashSet<>();
        for (Place text : texts(place)) {
            java.util.regex.Matcher braces = VARIABLE.matcher(text.text().orElse(""));
            while (braces.find()) {
                String name = braces.group(1);
                if (used.add(name) && !declared.contains(name)) {
                    text.problem("the variable {" + name + "} is not declared. Expected it in \"variables\" of "
                            + place.path() + "." + Suggestion.sentence(name, declared));
                }
            }
        }
        for (Place variable : place.entries("variables")) {
            if (!used.contains(variable.name())) {
                variable.problemOfEntry("the variable \"" + variable.name() + "\" is used by no wording. Expected {"
                        + variable.name() + "} in a text." + Suggestion.sentence(variable.name(), used));
            }
        }
    }

    /** Every text of the disclaimer in which a variable may stand. */
    private static List<Place> texts(Place place) {
        List<Place> open = new ArrayList<>();
        place.get("text").ifPresent(open::add);
        for (Place superseded : place.items("superseded")) {
            Optional<Place> text = superseded.isMap() ? superseded.get("text") : Optional.of(superseded);
            text.ifPresent(open::add);
        }
        place.entries("by-market").forEach(override -> override.get("text").ifPresent(open::add));
        List<Place> texts = new ArrayList<>();
        while (!open.isEmpty()) {
            Place next = open.remove(open.size() - 1);
            if (next.isMap()) {
                open.addAll(next.members());
            } else if (next.isList()) {
                open.addAll(next.items());
            } else {
                texts.add(next);
            }
        }
        return texts;
    }
}
