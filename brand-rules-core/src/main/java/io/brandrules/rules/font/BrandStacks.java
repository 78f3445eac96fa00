package io.brandrules.rules.font;

import io.brandrules.ruleset.FontFamily;
import io.brandrules.style.WrittenFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The brand's stacks that are in force, and how written ones depart from them. */
final class BrandStacks {
    private final List<FontFamily> families;
    private final Set<String> names;

    BrandStacks(List<FontFamily> families) {
        this.families = families.stream()
                .filter(family -> !family.stack().isEmpty()
                        && !FontStack.generic(family.stack().get(0)))
                .toList();
        this.names = families.stream()
                .flatMap(family -> family.stack().stream())
                .filter(name -> !FontStack.generic(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How a written stack departs from the brand's.
     *
     * @param what is wrong
     * @param wanted what should stand there
     * @param inOutlook whether it is wrong where Outlook alone reads it, too
     */
    record Departure(FontFamily family, String what, List<String> wanted, boolean inOutlook) {}

    /** The family whose font a written stack begins with. */
    Optional<FontFamily> first(List<WrittenFamily> stack) {
        String name = stack.get(0).name();
        return families.stream()
                .filter(family -> family.stack().get(0).equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * What is wrong with a stack that holds a font of the brand. Names that no stack of the brand holds are passed over:
     * that they are there at all is told by another rule.
     */
    Optional<Departure> departure(List<WrittenFamily> stack) {
        List<String> known = stack.stream()
                .filter(family ->
                        family.keyword() || names.contains(family.name().toLowerCase(Locale.ROOT)))
                .map(WrittenFamily::name)
                .toList();
        if (known.stream().allMatch(FontStack::generic)) {
            return Optional.empty();
        }
        List<Departure> departures = new ArrayList<>();
        for (FontFamily family : families) {
            if (holds(known, family.stack().get(0))) {
                Optional<Departure> departure = from(family, known);
                if (departure.isEmpty()) {
                    return Optional.empty();
                }
                departures.add(departure.get());
            }
        }
        return departures.isEmpty() ? withoutGeneric(stack, known) : Optional.of(departures.get(0));
    }

    /** The first step at which names leave the stack of a family; generics behind all its names are no matter. */
    private static Optional<Departure> from(FontFamily family, List<String> known) {
        List<String> stack = family.stack();
        for (int i = 0; i < Math.max(stack.size(), known.size()); i++) {
            Optional<String> what = Optional.empty();
            if (i >= stack.size()) {
                what = FontStack.generic(known.get(i))
                        ? Optional.empty()
                        : Optional.of(known.get(i) + " is no fallback of " + stack.get(0));
            } else if (i >= known.size() || !known.get(i).equalsIgnoreCase(stack.get(i))) {
                what = Optional.of(step(stack, known, i));
            }
            if (what.isPresent()) {
                return Optional.of(new Departure(family, what.get(), stack, true));
            }
        }
        return Optional.empty();
    }

    private static String step(List<String> stack, List<String> known, int i) {
        String wanted = stack.get(i);
        if (!holds(known, wanted)) {
            return i >= known.size() && FontStack.generic(wanted)
                    ? "the stack does not end in a generic family"
                    : wanted + " is missing behind " + stack.get(i - 1);
        }
        return holds(stack, known.get(i))
                ? known.get(i) + " stands before " + wanted
                : known.get(i) + " is no fallback of " + stack.get(0);
    }

    /** Fallbacks on their own, as Outlook gets them, only have to end in a generic family for other clients. */
    private Optional<Departure> withoutGeneric(List<WrittenFamily> stack, List<String> known) {
        if (stack.get(stack.size() - 1).keyword()) {
            return Optional.empty();
        }
        return families.stream()
                .filter(family ->
                        family.stack().stream().anyMatch(name -> !FontStack.generic(name) && holds(known, name)))
                .filter(family ->
                        FontStack.generic(family.stack().get(family.stack().size() - 1)))
                .findFirst()
                .map(family -> {
                    List<String> wanted = new ArrayList<>(known);
                    wanted.removeIf(FontStack::generic);
                    wanted.add(family.stack().get(family.stack().size() - 1));
                    return new Departure(family, "the stack does not end in a generic family", wanted, false);
                });
    }

    private static boolean holds(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
