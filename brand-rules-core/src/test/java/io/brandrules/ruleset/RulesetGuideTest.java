package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each example of the guide is a ruleset that loads, and each section of the language is in it. */
class RulesetGuideTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    @TempDir
    Path folder;

    @Test
    void everyExampleLoads() throws IOException {
        Files.createDirectories(folder.resolve("global"));
        Files.createDirectories(folder.resolve("bank/emails/partials"));
        Files.writeString(folder.resolve("bank/emails/partials/footer.html"), "<p>Northwind Bank</p>\n");
        Files.writeString(
                folder.resolve("global/brand-rules.yaml"), "brand: Northwind\ntone: { terms: { cheap: {} } }\n");
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(15);
        for (String example : examples) {
            Path file = Files.writeString(folder.resolve("bank/brand-rules.yaml"), example);
            try (URLClassLoader layers = new URLClassLoader(new URL[] {
                ROOT.resolve("examples/full-language/jar").toUri().toURL()
            })) {
                Ruleset loaded = Ruleset.load(
                        file,
                        new LoadOptions(Optional.of(folder), List.of(), Optional.of(folder), Optional.of(layers)));
                assertThat(loaded.digest()).as(example).startsWith("sha256:");
            }
        }
    }

    @Test
    void everySectionIsExplained() throws IOException {
        JSONObject schema = new JSONObject(
                Files.readString(ROOT.resolve("schemas/brand-ruleset.schema.json"), StandardCharsets.UTF_8));
        String guide = guide();
        assertThat(schema.getJSONObject("properties").keySet())
                .allSatisfy(section -> assertThat(guide).contains("`" + section + "`"));
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(guide());
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        return examples;
    }

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("docs/ruleset.md"), StandardCharsets.UTF_8);
    }
}
