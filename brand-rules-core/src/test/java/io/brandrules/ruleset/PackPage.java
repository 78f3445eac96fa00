package io.brandrules.ruleset;

import io.brandrules.rules.RuleCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A pack for people to read.
 *
 * @param summary what it looks for
 * @param industries in which some of its flags rise alone
 */
record PackPage(String summary, int entries, Set<String> industries, String text) {
    static PackPage of(String pack, String yaml) {
        Ruleset ruleset = Ruleset.parse("r.yaml", "extends: pack:" + pack + "\n");
        List<String> header = header(yaml);
        String summary = header.get(0).replace("pack:" + pack + ": ", "");
        summary = summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
        StringBuilder text = new StringBuilder("# pack:" + pack + "\n" + summary + "\n");
        header.subList(1, header.size())
                .forEach(paragraph -> text.append('\n').append(paragraph).append('\n'));
        Map<String, Exercise> exercises = ruleset.exercises().stream()
                .collect(Collectors.toMap(each -> each.entry().path(), each -> each));
        int entries = 0;
        for (Map.Entry<String, List<PackEntry>> section :
                PackEntry.sections(ruleset).entrySet()) {
            if (!section.getValue().isEmpty()) {
                text.append("\n## ").append(section.getKey()).append('\n');
            }
            for (PackEntry told : section.getValue()) {
                text.append(entry(told, exercises.get(told.entry().path())));
                entries++;
            }
        }
        Set<String> industries = new TreeSet<>();
        ruleset.compliance().flags().forEach(flag -> flag.industry().ifPresent(industries::add));
        return new PackPage(summary, entries, industries, text.toString());
    }

    /** The paragraphs of the comment at the head of the file. */
    private static List<String> header(String yaml) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : yaml.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            String content = line.substring(1).strip();
            if (content.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            } else {
                open.append(open.length() == 0 ? "" : " ").append(content);
            }
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    private static String entry(PackEntry told, Exercise exercise) {
        List<String> lines = new ArrayList<>();
        Entry entry = told.entry();
        lines.add("\n### " + told.name());
        lines.add(told.what());
        lines.add("\n" + entry.because().orElse("") + "\n");
        told.rule()
                .ifPresent(rule -> lines.add("- Severity: "
                        + entry.severity().orElseGet(() -> ruleSeverity(rule) + ", the default of " + rule)));
        lines.add("- Applies: " + applies(entry.scope()));
        lines.add("- Source: " + entry.source().orElse(""));
        lines.add("- Passes: " + examples(exercise.pass()));
        lines.add("- Fails: " + examples(exercise.fail()));
        return String.join("\n", lines) + "\n";
    }

    private static String ruleSeverity(String rule) {
        return RuleCatalogue.infos().stream()
                .filter(info -> info.id().equals(rule))
                .map(info -> info.severity().id())
                .findFirst()
                .orElseThrow();
    }

    private static String applies(Scope scope) {
        List<String> where = new ArrayList<>();
        only("channel", scope.channels()).ifPresent(where::add);
        only("market", scope.markets()).ifPresent(where::add);
        only("language", scope.languages()).ifPresent(where::add);
        scope.from().ifPresent(day -> where.add("from " + day + " on"));
        scope.until().ifPresent(day -> where.add("until " + day));
        return where.isEmpty() ? "everywhere" : String.join("; ", where);
    }

    private static Optional<String> only(String what, Collection<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of((names.size() == 1 ? what : what + "s") + " "
                        + names.stream().sorted().map(PackPage::code).collect(Collectors.joining(", ")));
    }

    private static String examples(List<Example> examples) {
        return examples.stream().map(example -> code(example.shown())).collect(Collectors.joining(", "));
    }

    static String code(String text) {
        return "`" + text + "`";
    }
}
