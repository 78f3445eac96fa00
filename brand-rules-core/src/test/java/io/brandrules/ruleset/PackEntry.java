package io.brandrules.ruleset;

import static io.brandrules.ruleset.PackPage.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An entry of a pack for people to read.
 *
 * @param rule that holds content to it, if one does
 * @param what it looks for, demands or forbids
 */
record PackEntry(Entry entry, String name, Optional<String> rule, String what) {

    /** The entries by the headings they stand under. */
    static Map<String, List<PackEntry>> sections(Ruleset ruleset) {
        Map<String, List<PackEntry>> sections = new LinkedHashMap<>();
        ruleset.tone().ifPresent(tone -> {
            sections.put("Terms", terms(tone.terms(), "tone/avoided-term"));
            tone.sameness()
                    .ifPresent(sameness -> sections.put("Stock phrases", terms(sameness.phrases(), "tone/sameness")));
        });
        Compliance compliance = ruleset.compliance();
        sections.put(
                "Disclaimers",
                ruleset.disclaimers().stream()
                        .map(each -> of(each, compliance.flags()))
                        .toList());
        sections.put(
                "Elements",
                compliance.elements().stream()
                        .map(each -> of(each, compliance.flags()))
                        .toList());
        sections.put("Flags", compliance.flags().stream().map(PackEntry::of).toList());
        sections.put(
                "Forbidden", compliance.forbids().stream().map(PackEntry::of).toList());
        return sections;
    }

    private static List<PackEntry> terms(List<Term> terms, String rule) {
        return terms.stream()
                .map(term -> new PackEntry(
                        term.entry(),
                        term.name(),
                        Optional.of(rule),
                        "Looks for " + PackMatchers.any(term.avoid()) + "."
                                + term.use().map(use -> " Say “" + use + "”.").orElse("")))
                .toList();
    }

    private static PackEntry of(Forbidden forbidden) {
        return new PackEntry(
                forbidden.entry(),
                forbidden.name(),
                Optional.of("compliance/prohibited-claim"),
                "Looks for " + PackMatchers.any(forbidden.match()) + ".");
    }

    private static PackEntry of(Disclaimer disclaimer, List<Flag> flags) {
        List<String> lines = new ArrayList<>();
        lines.add("Demanded "
                + demandedBy(
                        disclaimer.always(),
                        flags.stream()
                                .filter(flag -> flag.requires().disclaimers().contains(disclaimer.name()))
                                .toList())
                + ":\n");
        disclaimer.wordings().forEach((language, wording) -> lines.add(wording(language, wording)));
        String placement = disclaimer.placement().stream().map(Placement::told).collect(Collectors.joining(" or "));
        if (!placement.isEmpty()) {
            lines.add("- Stands: " + placement);
        }
        String prominence = prominence(disclaimer.prominence());
        if (!prominence.isEmpty()) {
            lines.add("- Shown: " + prominence);
        }
        if (!disclaimer.superseded().isEmpty()) {
            lines.add("- Out of date: " + PackMatchers.any(disclaimer.superseded()));
        }
        return new PackEntry(
                disclaimer.entry(), disclaimer.name(), Optional.of("disclaimer/missing"), String.join("\n", lines));
    }

    private static String wording(String language, Disclaimer.Wording wording) {
        String texts = wording.texts().stream()
                .map(text -> "“" + text + "”")
                .collect(Collectors.joining(wording.all() ? " and " : " or "));
        return "- " + (language.isEmpty() ? "In any language" : code(language)) + ": " + texts
                + wording.shortForm()
                        .map(brief -> "; in short “" + brief.text() + "”"
                                + (brief.channels().isEmpty()
                                        ? ""
                                        : " in " + String.join(", ", new java.util.TreeSet<>(brief.channels()))))
                        .orElse("");
    }

    private static String prominence(Prominence prominence) {
        List<String> demands = new ArrayList<>();
        prominence.size().ifPresent(size -> demands.add("at least " + size));
        prominence
                .relativeSize()
                .ifPresent(share -> demands.add("at least " + share + " of the size of its surroundings"));
        prominence.contrast().ifPresent(ratio -> demands.add("with a contrast of at least " + ratio));
        prominence.weight().ifPresent(weight -> demands.add("in a weight of at least " + weight));
        if (prominence.boxed()) {
            demands.add("in a box of its own");
        }
        return String.join(", ", demands);
    }

    private static PackEntry of(RequiredElement element, List<Flag> flags) {
        List<Flag> by = flags.stream()
                .filter(flag -> flag.requires().elements().contains(element.name()))
                .toList();
        return new PackEntry(
                element.entry(),
                element.name(),
                Optional.of("compliance/missing-element"),
                "Demanded " + demandedBy(element.always(), by) + ": " + PackMatchers.any(element.any()) + ".");
    }

    private static String demandedBy(boolean always, List<Flag> flags) {
        String names = flags.stream().map(flag -> code(flag.name())).collect(Collectors.joining(", "));
        return always ? "always" : "while " + (flags.size() > 1 ? "one of " : "") + names + " is up";
    }

    private static PackEntry of(Flag flag) {
        List<String> lines = new ArrayList<>();
        lines.add("Rises"
                + flag.industry().map(name -> " in the industry " + code(name)).orElse("") + " on "
                + PackMatchers.any(flag.raisedBy()) + ".");
        demands("Demands the text", flag.requires().disclaimers()).ifPresent(lines::add);
        demands("Demands the element", flag.requires().elements()).ifPresent(lines::add);
        if (!flag.forbids().isEmpty()) {
            lines.add("Forbids " + PackMatchers.any(flag.forbids()) + ".");
        }
        return new PackEntry(
                flag.entry(),
                flag.name(),
                flag.forbids().isEmpty() ? Optional.empty() : Optional.of("compliance/prohibited-claim"),
                String.join("\n\n", lines));
    }

    private static Optional<String> demands(String what, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(what + (names.size() > 1 ? "s " : " ")
                        + names.stream().map(PackPage::code).collect(Collectors.joining(", ")) + ".");
    }
}
