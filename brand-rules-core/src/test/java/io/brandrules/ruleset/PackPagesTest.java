package io.brandrules.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.layer.Packs;
import io.brandrules.rules.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every pack has a page that is made of it, and the index names them all. */
class PackPagesTest {
    private static final Path PACKS = Path.of("src", "main", "resources", "META-INF", "brand-rules", "packs");
    private static final Path PAGES = Path.of("..", "docs", "packs");
    private static final String UPDATE = "updatePackPages";

    @Test
    void thePacksAreThoseThatAreShipped() throws IOException {
        assertThat(names(PACKS, ".yaml")).isEqualTo(Packs.NAMES);
    }

    @Test
    void pagesAreMadeOfThePacks() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder("""
                # Packs
                Rulesets that ship with brand-rules, to build on: `extends: pack:inclusive-language`. Each is a starting point; a ruleset that extends one switches entries off, adds to them, or gives them another severity ([how](../ruleset.md#packs)). The examples are run as tests.

                | pack | entries | what it looks for |
                |---|---|---|
                """);
        for (String pack : Packs.NAMES) {
            PackPage page = PackPage.of(pack, Files.readString(PACKS.resolve(pack + ".yaml"), UTF_8));
            pages.put(pack + ".md", page.text());
            index.append("| [").append(pack).append("](").append(pack).append(".md) | ");
            index.append(page.entries()).append(" | ").append(page.summary()).append(" |\n");
        }
        pages.put("README.md", index.toString());
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(PAGES);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue(), UTF_8);
            }
        }
        assertThat(names(PAGES, ".md"))
                .containsExactlyInAnyOrderElementsOf(pages.keySet().stream()
                        .map(name -> name.replace(".md", ""))
                        .toList());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(page.getValue())
                    .as(
                            "The packs and docs/packs/%s differ. Run%n  mvn -pl brand-rules-core test -Dtest=PackPagesTest"
                                    + " -D%s=true%nand commit the files",
                            page.getKey(), UPDATE)
                    .isEqualTo(Files.readString(PAGES.resolve(page.getKey()), UTF_8));
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** An entry, the rule that holds content to it, and what it looks for. */
    private record Sought(Entry entry, String name, String rule, List<Matcher> matchers, Optional<String> use) {
        static Sought of(Term term) {
            return of(term, "tone/avoided-term");
        }

        static Sought of(Term term, String rule) {
            return new Sought(term.entry(), term.name(), rule, term.avoid(), term.use());
        }

        static Sought of(Forbidden forbidden) {
            return new Sought(
                    forbidden.entry(),
                    forbidden.name(),
                    "compliance/prohibited-claim",
                    forbidden.match(),
                    Optional.empty());
        }
    }

    /**
     * A pack for people to read.
     *
     * @param summary what it looks for
     */
    private record PackPage(String summary, int entries, String text) {
        static PackPage of(String pack, String yaml) {
            Ruleset ruleset = Ruleset.parse("r.yaml", "extends: pack:" + pack + "\n");
            List<List<String>> header = header(yaml);
            String summary = header.get(0).get(0).replace("pack:" + pack + ": ", "");
            summary = Character.toUpperCase(summary.charAt(0)) + summary.substring(1);
            StringBuilder text = new StringBuilder("# pack:" + pack + "\n" + summary + "\n");
            header.subList(1, header.size())
                    .forEach(paragraph -> text.append('\n')
                            .append(String.join("\n", paragraph))
                            .append('\n'));
            Map<String, Exercise> exercises = ruleset.exercises().stream()
                    .collect(Collectors.toMap(each -> each.entry().path(), each -> each));
            int entries = 0;
            Map<String, List<Sought>> sections = new LinkedHashMap<>();
            ruleset.tone().ifPresent(tone -> {
                sections.put("Terms", tone.terms().stream().map(Sought::of).toList());
                tone.sameness()
                        .ifPresent(sameness -> sections.put(
                                "Stock phrases",
                                sameness.phrases().stream()
                                        .map(phrase -> Sought.of(phrase, "tone/sameness"))
                                        .toList()));
            });
            sections.put(
                    "Forbidden",
                    ruleset.compliance().forbids().stream().map(Sought::of).toList());
            for (Map.Entry<String, List<Sought>> section : sections.entrySet()) {
                if (!section.getValue().isEmpty()) {
                    text.append("\n## ").append(section.getKey()).append('\n');
                }
                for (Sought sought : section.getValue()) {
                    text.append(entry(sought, exercises.get(sought.entry().path())));
                    entries++;
                }
            }
            return new PackPage(summary, entries, text.toString());
        }

        /** The paragraphs of the comment at the head of the file. */
        private static List<List<String>> header(String yaml) {
            List<List<String>> paragraphs = new ArrayList<>();
            paragraphs.add(new ArrayList<>());
            for (String line :
                    yaml.lines().takeWhile(line -> line.startsWith("#")).toList()) {
                String content = line.substring(1).strip();
                if (content.isEmpty()) {
                    paragraphs.add(new ArrayList<>());
                } else {
                    paragraphs.get(paragraphs.size() - 1).add(content);
                }
            }
            return paragraphs.stream()
                    .map(lines -> List.of(String.join(" ", lines)))
                    .toList();
        }

        private static String entry(Sought sought, Exercise exercise) {
            List<String> lines = new ArrayList<>();
            lines.add("\n### " + sought.name());
            lines.add("Looks for "
                    + sought.matchers().stream().map(PackPage::shown).distinct().collect(Collectors.joining(", ")) + "."
                    + sought.use().map(use -> " Say “" + use + "”.").orElse(""));
            Entry entry = sought.entry();
            lines.add("\n" + entry.because().orElse("") + "\n");
            lines.add("- Severity: "
                    + entry.severity()
                            .orElseGet(() -> ruleSeverity(sought.rule()) + ", the default of " + sought.rule()));
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

        private static String shown(Matcher matcher) {
            String target = matcher.target() instanceof Matcher.Words words
                    ? Stream.concat(Stream.of(words.words()), words.forms().stream())
                            .map(word -> "“" + word + "”")
                            .collect(Collectors.joining(", "))
                    : matcher.target() instanceof Matcher.Regex regex
                            ? code(regex.pattern())
                            : matcher.target().toString();
            String parts = matcher.parts().isEmpty()
                    ? ""
                    : " in the "
                            + matcher.parts().stream()
                                    .map(part -> part.id())
                                    .sorted()
                                    .collect(Collectors.joining(", "));
            String near = matcher.near()
                    .map(words -> " within " + words.within() + " words of “" + words.words() + "”")
                    .orElse("");
            String except = matcher.except().isEmpty()
                    ? ""
                    : " (but not in "
                            + matcher.except().stream().map(PackPage::shown).collect(Collectors.joining(", ")) + ")";
            return target + parts + near + except;
        }

        private static String code(String text) {
            return "`" + text + "`";
        }
    }
}
