package io.brandrules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** The published schema explains each key, and each of its own examples agrees with it. */
class RulesetSchemaFileTest {
    private static final Path FILE = Path.of("..", "schemas", "brand-ruleset.schema.json");
    private static final JSONObject SCHEMA = read();

    @Test
    void everyPropertyHasATitleADescriptionAndExamples() {
        List<String> bare = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        properties(SCHEMA, "#", (pointer, property) -> {
            seen.add(pointer);
            for (String key : List.of("title", "description", "examples")) {
                if (!property.has(key) && !target(property).has(key)) {
                    bare.add(pointer + " has no " + key);
                }
            }
        });
        assertThat(bare).isEmpty();
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @Test
    void everyDefinitionExplainsItself() {
        JSONObject definitions = SCHEMA.getJSONObject("definitions");
        assertThat(definitions.keySet())
                .allSatisfy(name -> assertThat(definitions.getJSONObject(name).keySet())
                        .as(name)
                        .contains("title", "description", "examples"));
    }

    @Test
    void everyDefinitionIsUsed() {
        String text = SCHEMA.toString().replace("\\/", "/");
        assertThat(SCHEMA.getJSONObject("definitions").keySet())
                .allSatisfy(name -> assertThat(text).contains("\"#/definitions/" + name + "\""));
    }

    @Test
    void everyExampleAgreesWithItsProperty() {
        JSONObject all = new JSONObject();
        JSONObject examples = new JSONObject();
        properties(SCHEMA, "#", (pointer, property) -> {
            int number = 0;
            for (Object example : examples(property)) {
                String name = pointer + " example " + number++;
                all.put(name, property);
                examples.put(name, example);
            }
        });
        assertThat(refusals(schema(new JSONObject().put("properties", all)), examples))
                .isEmpty();
        assertThat(examples.length()).isGreaterThan(200);
    }

    @Test
    void noMapOfFixedKeysTakesOthers() {
        List<String> open = new ArrayList<>();
        objects(SCHEMA, "#", (pointer, object) -> {
            if (object.opt("properties") instanceof JSONObject
                    && !Boolean.FALSE.equals(object.opt("additionalProperties"))) {
                open.add(pointer);
            }
        });
        assertThat(open).isEmpty();
    }

    @Test
    void everyRuleOfTheFirstListIsThere() {
        JSONObject rules = SCHEMA.getJSONObject("definitions").getJSONObject("ruleSeverities");
        assertThat(rules.getJSONObject("properties").keySet()).containsExactlyInAnyOrderElementsOf(RULES);
        assertThat(rules.getJSONObject("patternProperties").keySet())
                .singleElement()
                .satisfies(pattern -> assertThat("style/Microsoft.Passive").matches(pattern));
    }

    @Test
    void listsCanBeAppendedTo() {
        Schema schema = schema(new JSONObject().put("$ref", "#/definitions/term"));
        schema.validate(new JSONObject("{\"avoid+\": [\"leverage\"]}"));
        assertThat(refusals(schema, new JSONObject("{\"because+\": \"x\"}"))).isNotEmpty();
    }

    private static List<String> refusals(Schema schema, JSONObject value) {
        try {
            schema.validate(value);
            return List.of();
        } catch (ValidationException e) {
            return e.getAllMessages();
        }
    }

    private static Schema schema(JSONObject property) {
        JSONObject whole = new JSONObject(property.toString());
        whole.put("definitions", SCHEMA.getJSONObject("definitions"));
        return SchemaLoader.builder()
                .draftV7Support()
                .schemaJson(whole)
                .build()
                .load()
                .build();
    }

    private static List<Object> examples(JSONObject property) {
        List<Object> examples = new ArrayList<>();
        JSONArray own = property.optJSONArray("examples");
        JSONArray of = own == null ? target(property).optJSONArray("examples") : own;
        of.forEach(examples::add);
        return examples;
    }

    private static JSONObject target(JSONObject property) {
        String prefix = "#/definitions/";
        return property.has("$ref")
                ? SCHEMA.getJSONObject("definitions")
                        .getJSONObject(property.getString("$ref").substring(prefix.length()))
                : property;
    }

    private static void properties(JSONObject schema, String pointer, Visitor visitor) {
        objects(schema, pointer, (at, object) -> {
            if (object.opt("properties") instanceof JSONObject properties) {
                for (String key : new TreeSet<>(properties.keySet())) {
                    visitor.visit(at + "/" + key, properties.getJSONObject(key));
                }
            }
        });
    }

    private static void objects(Object value, String pointer, Visitor visitor) {
        if (value instanceof JSONArray array) {
            for (int i = 0; i < array.length(); i++) {
                objects(array.get(i), pointer + "/" + i, visitor);
            }
        } else if (value instanceof JSONObject object) {
            visitor.visit(pointer, object);
            for (String key : new TreeSet<>(object.keySet())) {
                if (!Set.of("examples", "enum", "const").contains(key) || pointer.endsWith("/properties")) {
                    objects(object.get(key), pointer + "/" + key, visitor);
                }
            }
        }
    }

    private static JSONObject read() {
        try {
            return new JSONObject(Files.readString(FILE, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Visitor {
        void visit(String pointer, JSONObject object);
    }

    private static final List<String> RULES = List.of(
            "color/off-palette",
            "color/wrong-role",
            "color/low-contrast",
            "color/unapproved-pair",
            "color/retired",
            "color/unsafe-syntax",
            "font/unknown-family",
            "font/wrong-fallback",
            "font/off-scale",
            "font/too-small",
            "font/broken-hierarchy",
            "font/unapproved-source",
            "tone/avoided-term",
            "tone/misspelt-name",
            "tone/missing-mark",
            "tone/wrong-formality",
            "tone/hard-to-read",
            "tone/long-sentence",
            "tone/exclamation",
            "tone/all-caps",
            "tone/emoji",
            "tone/heading-case",
            "tone/sameness",
            "disclaimer/missing",
            "disclaimer/altered",
            "disclaimer/outdated",
            "disclaimer/not-prominent",
            "disclaimer/misplaced",
            "disclaimer/wrong-market",
            "compliance/prohibited-claim",
            "compliance/unsubstantiated-claim",
            "compliance/expired-claim",
            "compliance/claim-out-of-scope",
            "compliance/missing-element",
            "approval/missing",
            "approval/stale",
            "approval/expired",
            "approval/unauthorised",
            "email/subject-length",
            "email/missing-preheader",
            "email/preheader-length",
            "email/too-large",
            "link/insecure",
            "link/unknown-host",
            "link/missing-utm",
            "image/missing-alt",
            "image/unapproved-logo",
            "waiver/without-reason",
            "waiver/not-allowed",
            "waiver/expired",
            "waiver/unused",
            "waiver/in-content",
            "content/not-checked");
}
