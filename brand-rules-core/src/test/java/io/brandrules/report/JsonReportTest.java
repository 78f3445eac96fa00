package io.brandrules.report;

import static io.brandrules.report.Golden.written;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.brandrules.lint.LintRun;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Path SCHEMA = Path.of("..", "schemas", "lint-report.schema.json");

    private final Report report = new JsonReport("1.0.0");

    @Test
    void aRunWithEverythingInIt() throws IOException {
        Golden.check("full.json", written(report, Sample.full()));
    }

    @Test
    void aCleanRun() throws IOException {
        Golden.check("clean.json", written(report, Sample.clean()));
    }

    @Test
    void reportsAreValidBySchema() throws IOException {
        for (LintRun run : List.of(Sample.full(), Sample.clean(), Sample.run(List.of()))) {
            assertThat(problems(json(run))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() throws IOException {
        JSONObject json = json(Sample.full());
        json.getJSONObject("summary").put("errors", -1);
        json.put("verdict", "perhaps");
        violation(json).getJSONObject("range").getJSONObject("start").put("line", 0);
        violation(json).remove("fingerprint");

        assertThat(problems(json))
                .hasSize(4)
                .anyMatch(p -> p.startsWith("#/summary/errors"))
                .anyMatch(p -> p.startsWith("#/verdict"))
                .anyMatch(p -> p.startsWith("#/files/1/violations/0/range/start/line"))
                .anyMatch(p -> p.startsWith("#/files/1/violations/0") && p.contains("fingerprint"));
    }

    @Test
    void everyKeyIsDescribedInTheSchema() throws IOException {
        JSONObject schema = new JSONObject(Files.readString(SCHEMA, UTF_8));
        List<String> undescribed = new ArrayList<>();
        collectUndescribed(json(Sample.full()), schema, schema, "", undescribed);

        assertThat(undescribed).isEmpty();
    }

    @Test
    void stringsAreSafeAndValidUnicode() throws IOException {
        String hostile = "\u0000\u001b \"\\ \u2028 \ud83d\ude00 half: \ud83d end \ude00";
        Violation violation = Sample.at("abc", 0, "abc", Severity.ERROR, "tone/avoided-term", hostile);

        String text = written(report, Sample.runOf(violation));

        assertThat(text).contains("\\u0000\\u001b \\\"\\\\ \\u2028 \ud83d\ude00 half: \uFFFD end \uFFFD");
        assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
        assertThat(violation(new JSONObject(text), 0).getString("message"))
                .isEqualTo("\u0000\u001b \"\\ \u2028 \ud83d\ude00 half: \uFFFD end \uFFFD");
    }

    @Test
    void detailsOfAnyShapeStandAmongTheViolationsKeys() throws IOException {
        Violation violation = withDetails(Map.of("ratio", List.of(2.5, 4), "deep", Map.of("yes", true)));

        JSONObject json = violation(new JSONObject(written(report, Sample.runOf(violation))), 0);

        assertThat(json.getJSONArray("ratio").toList()).hasToString("[2.5, 4]");
        assertThat(json.getJSONObject("deep").getBoolean("yes")).isTrue();
    }

    @Test
    void aDetailMayNotHideAKeyOfTheViolation() {
        LintRun run = Sample.runOf(withDetails(Map.of("rule", "another/rule")));

        assertThatThrownBy(() -> written(report, run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tone/avoided-term")
                .hasMessageContaining("rule");
    }

    @Test
    void theVersionIsTheOneThatWasBuilt() throws IOException {
        String version = new JSONObject(written(new JsonReport(), Sample.clean()))
                .getJSONObject("tool")
                .getString("version");

        assertThat(version).matches("\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9.]+)?");
    }

    @Test
    void theRegistryKnowsEveryNameThatItShows() {
        assertThat(Reports.names())
                .containsExactly("text", "json")
                .allMatch(name -> Reports.byName(name).isPresent());
        assertThat(Reports.byName("xml")).isEmpty();
    }

    private static Violation withDetails(Map<String, Object> details) {
        Violation v = Sample.violation("an e-wallet", "e-wallet", Severity.ERROR);
        return new Violation(
                v.rule(),
                v.severity(),
                v.message(),
                v.path(),
                v.range(),
                v.excerpt(),
                v.sourceLine(),
                v.entry(),
                v.origin(),
                v.environments(),
                v.markets(),
                v.because(),
                v.source(),
                v.owner(),
                v.fix(),
                v.related(),
                v.fingerprint(),
                details);
    }

    private JSONObject json(LintRun run) throws IOException {
        return new JSONObject(written(report, run));
    }

    private static JSONObject violation(JSONObject report) {
        return violation(report, 1);
    }

    private static JSONObject violation(JSONObject report, int file) {
        return report.getJSONArray("files")
                .getJSONObject(file)
                .getJSONArray("violations")
                .getJSONObject(0);
    }

    private static List<String> problems(JSONObject report) throws IOException {
        JSONObject schema = new JSONObject(new JSONTokener(Files.readString(SCHEMA, UTF_8)));
        Schema loaded = SchemaLoader.builder()
                .schemaJson(schema)
                .draftV7Support()
                .build()
                .load()
                .build();
        try {
            loaded.validate(report);
            return List.of();
        } catch (ValidationException e) {
            return e.getAllMessages();
        }
    }

    private static void collectUndescribed(
            Object value, JSONObject schema, JSONObject root, String path, List<String> undescribed) {
        JSONObject described = resolve(schema, root);
        if (value instanceof JSONObject object) {
            for (String key : object.keySet()) {
                JSONObject property = described.has("properties")
                        ? described.getJSONObject("properties").optJSONObject(key)
                        : null;
                String at = path + "/" + key;
                if (property == null
                        || !property.has("description")
                                && !resolve(property, root).has("description")) {
                    undescribed.add(at);
                } else {
                    collectUndescribed(object.get(key), property, root, at, undescribed);
                }
            }
        } else if (value instanceof JSONArray array && described.has("items")) {
            for (int i = 0; i < array.length(); i++) {
                collectUndescribed(array.get(i), described.getJSONObject("items"), root, path + "/" + i, undescribed);
            }
        }
    }

    private static JSONObject resolve(JSONObject schema, JSONObject root) {
        String reference = schema.optString("$ref", "");
        return reference.isEmpty()
                ? schema
                : root.getJSONObject("definitions").getJSONObject(reference.substring("#/definitions/".length()));
    }
}
