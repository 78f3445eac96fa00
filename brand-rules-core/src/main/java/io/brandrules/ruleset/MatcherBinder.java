package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import io.brandrules.document.Part;
import io.brandrules.term.Normalized;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Binds what is looked for, wherever something is looked for. */
final class MatcherBinder {
    private static final List<String> TARGETS = List.of(
            "words", "text", "pattern", "link", "image", "header", "meta", "placeholder", "language", "flags", "all");
    private static final List<String> OF_WORDS = List.of("inflect", "forms", "compounds", "closed");

    private final BiConsumer<Place, String> flagReference;

    /**
     * A binder.
     *
     * @param flagReference is given each flag that {@code flags} names
     */
    MatcherBinder(BiConsumer<Place, String> flagReference) {
        this.flagReference = flagReference;
    }

    /** The matchers at a key: a list of them, or a single one. */
    List<Matcher> bind(Place place, String key) {
        return all(place.items(key), false);
    }

    /** The matchers at a key that raises a flag, where other flags count too. */
    List<Matcher> bindRaising(Place place, String key) {
        return all(place.items(key), true);
    }

    private List<Matcher> all(List<Place> items, boolean raising) {
        List<Matcher> matchers = new ArrayList<>(items.size());
        for (Place item : items) {
            one(item, raising).ifPresent(matchers::add);
        }
        return List.copyOf(matchers);
    }

    /** The matcher for words as they stand, where an entry's own name is what is looked for. */
    static Matcher ofName(Place entry) {
        return plain(entry.key(), Matcher.Words.plain(entry.name()));
    }

    private Optional<Matcher> one(Place item, boolean raising) {
        if (!item.isMap()) {
            return item.text()
                    .flatMap(text -> words(item, item, text))
                    .map(words -> plain(item.node().origin(), words));
        }
        return target(item, raising).map(target -> {
            List<Matcher> except = bind(item, "except");
            checkShielded(item, target, except);
            return new Matcher(item.node().origin(), target, parts(item), edge(item), near(item), except);
        });
    }

    private static Matcher plain(Origin origin, Matcher.Target target) {
        return new Matcher(origin, target, Set.of(), Optional.empty(), Optional.empty(), List.of());
    }

    private Optional<Matcher.Target> target(Place item, boolean raising) {
        List<String> named =
                TARGETS.stream().filter(key -> item.get(key).isPresent()).toList();
        if (named.size() != 1) {
            item.problem(
                    named.isEmpty()
                            ? "the matcher says nothing to look for. Expected one of " + String.join(", ", TARGETS)
                            : "the matcher looks for " + String.join(" and ", named)
                                    + " at once. Expected one of them, or { all: [...] } where all must be found");
            return Optional.empty();
        }
        String kind = named.get(0);
        checkOptions(item, kind);
        return item.get(kind).flatMap(value -> target(item, kind, value, raising));
    }

    private Optional<Matcher.Target> target(Place item, String kind, Place value, boolean raising) {
        return switch (kind) {
            case "words" -> value.text().flatMap(text -> words(item, value, text));
            case "text" -> value.text().flatMap(text -> text(item, value, text));
            case "pattern" ->
                value.text().map(pattern -> {
                    Patterns.check(value, pattern);
                    return new Matcher.Regex(pattern);
                });
            case "link" -> link(value);
            case "image" -> Optional.of(new Matcher.ImageOf(value.text("alt"), value.text("src")));
            case "header", "meta" -> named(value, kind.equals("header"));
            case "placeholder" -> Optional.of(new Matcher.Placeholder(value.texts()));
            case "language" ->
                value.text().map(tag -> {
                    LanguageTags.check(value, tag);
                    return new Matcher.Language(tag);
                });
            case "flags" -> Optional.of(flags(value, raising));
            default -> Optional.of(new Matcher.All(all(value.items(), raising)));
        };
    }

    private static Optional<Matcher.Target> words(Place item, Place at, String words) {
        if (neverFound(words)) {
            at.problem("the words \"" + words + "\" can never be found: nothing is left of them once spaces and"
                    + " invisible characters are dropped");
            return Optional.empty();
        }
        return Optional.of(new Matcher.Words(
                words,
                item.is("inflect", true),
                matchesCase(item),
                item.texts("forms"),
                item.is("compounds", false),
                item.is("closed", false)));
    }

    private static Optional<Matcher.Target> text(Place item, Place at, String text) {
        if (neverFound(text)) {
            at.problem("the text can never be found: nothing is left of it once spaces and invisible characters are"
                    + " dropped");
            return Optional.empty();
        }
        return Optional.of(new Matcher.Text(text, matchesCase(item)));
    }

    private static Optional<Matcher.Target> link(Place value) {
        Optional<String> href = value.isMap() ? value.text("href") : value.text();
        List<String> texts = value.texts("text");
        if (href.isEmpty() && texts.isEmpty()) {
            value.problem("this is any link. Expected \"text\", the words that readers see of it, or \"href\", where it"
                    + " leads");
            return Optional.empty();
        }
        return Optional.of(new Matcher.LinkTo(texts, href));
    }

    private static Optional<Matcher.Target> named(Place value, boolean header) {
        if (!value.isMap()) {
            return value.text().map(name -> new Matcher.Named(header, name, Optional.empty()));
        }
        return value.members().stream()
                .findFirst()
                .map(member -> new Matcher.Named(header, member.name(), member.text()));
    }

    private Matcher.Target flags(Place value, boolean raising) {
        if (!raising) {
            value.problem("\"flags\" has a meaning in \"raised-by\" only. Expected something that content can hold");
        }
        value.items().forEach(item -> item.text().ifPresent(name -> flagReference.accept(item, name)));
        return new Matcher.Flags(value.texts());
    }

    private static void checkOptions(Place item, String kind) {
        Map<String, Boolean> fits = new LinkedHashMap<>();
        OF_WORDS.forEach(option -> fits.put(option, kind.equals("words")));
        fits.put("case", kind.equals("words") || kind.equals("text"));
        fits.forEach((option, fit) -> {
            if (!fit) {
                item.get(option)
                        .ifPresent(at -> at.problemOfEntry("\"" + option + "\" does nothing beside \"" + kind
                                + "\". Expected it beside \"words\"" + (option.equals("case") ? " or \"text\"" : "")));
            }
        });
    }

    private static void checkShielded(Place item, Matcher.Target target, List<Matcher> except) {
        Optional<Plain> looked = Plain.of(target);
        for (Matcher shield : looked.isPresent() ? except : List.<Matcher>of()) {
            boolean everywhere = !shield.narrowed()
                    && Plain.of(shield.target())
                            .filter(plain -> plain.covers(looked.get()))
                            .isPresent();
            if (everywhere) {
                item.problem("\"" + looked.get().text() + "\" can never be found: its own \"except\" at "
                        + shield.origin() + " shields every place where it stands");
            }
        }
    }

    /** A text that is looked for as it is, or in its forms. */
    private record Plain(String text, boolean matchCase) {
        static Optional<Plain> of(Matcher.Target target) {
            if (target instanceof Matcher.Words words) {
                return Optional.of(new Plain(words.words(), words.matchCase()));
            }
            return target instanceof Matcher.Text text
                    ? Optional.of(new Plain(text.text(), text.matchCase()))
                    : Optional.empty();
        }

        /** Whether it is found wherever another text is found as it is written. */
        boolean covers(Plain other) {
            return matchCase
                    ? other.matchCase && text.equals(other.text)
                    : Normalized.text(text).equals(Normalized.text(other.text));
        }
    }

    private static Set<Part> parts(Place item) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : item.texts("parts")) {
            for (Part part : Part.values()) {
                if (part.id().equals(name)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static Optional<Matcher.Edge> edge(Place item) {
        return item.text("at").map(edge -> Matcher.Edge.valueOf(edge.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Matcher.Near> near(Place item) {
        return item.at("near", "words").map(at -> {
            for (String words : at.texts()) {
                if (neverFound(words)) {
                    at.problem("the words \"" + words + "\" can never be found, so nothing is ever near them");
                }
            }
            double within =
                    item.get("near").flatMap(near -> near.number("within")).orElse(0d);
            return new Matcher.Near(at.texts(), (int) within);
        });
    }

    private static boolean matchesCase(Place item) {
        return item.text("case").filter("match"::equals).isPresent();
    }

    private static boolean neverFound(String words) {
        return Normalized.text(words).isBlank();
    }
}
