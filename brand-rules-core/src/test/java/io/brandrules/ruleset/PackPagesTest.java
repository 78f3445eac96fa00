package io.brandrules.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.layer.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

                | pack | entries | industries | what it looks for |
                |---|---|---|---|
                """);
        Map<String, Set<String>> industries = new TreeMap<>();
        for (String pack : Packs.NAMES) {
            PackPage page = PackPage.of(pack, Files.readString(PACKS.resolve(pack + ".yaml"), UTF_8));
            pages.put(pack + ".md", page.text());
            index.append("| [").append(pack).append("](").append(pack).append(".md) | ");
            index.append(page.entries()).append(" | ");
            index.append(page.industries().stream().map(PackPage::code).collect(Collectors.joining(", ")));
            index.append(" | ").append(page.summary()).append(" |\n");
            page.industries()
                    .forEach(industry -> industries
                            .computeIfAbsent(industry, each -> new TreeSet<>())
                            .add(pack));
        }
        index.append(industries(industries));
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

    private static String industries(Map<String, Set<String>> packs) {
        StringBuilder text = new StringBuilder("""

                ## Industries
                Words such as wine, fund or credit mean little by themselves. So the flags of an industry rise only where the ruleset lists it, as in `industries: [financial, retail]`; what a pack says of other industries is then as if it were not there.

                | industry | packs |
                |---|---|
                """);
        packs.forEach((industry, names) -> text.append("| `")
                .append(industry)
                .append("` | ")
                .append(String.join(", ", names))
                .append(" |\n"));
        return text.toString();
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
}
