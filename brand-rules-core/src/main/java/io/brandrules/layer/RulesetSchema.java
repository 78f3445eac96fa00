package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.everit.json.schema.regexp.RE2JRegexpFactory;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of the ruleset language, compiled once, when it is first needed. Thread-safe. */
final class RulesetSchema {
    private static final String RESOURCE = "/META-INF/brand-rules/schemas/brand-ruleset.schema.json";

    private RulesetSchema() {}

    /** What the validator has to say about a layer as it is written; empty if it agrees with the schema. */
    static Optional<ValidationException> validate(MapNode layer) {
        try {
            Validator.builder().build().performValidation(Compiled.SCHEMA, json(layer));
            return Optional.empty();
        } catch (ValidationException e) {
            return Optional.of(e);
        }
    }

    /** The part of the schema at a location such as {@code #/definitions/color}, if it describes what it takes. */
    static Optional<JSONObject> description(@Nullable String location) {
        if (location == null || !location.startsWith("#")) {
            return Optional.empty();
        }
        return Compiled.JSON.optQuery(location) instanceof JSONObject part && part.has("description")
                ? Optional.of(part)
                : Optional.empty();
    }

    private static Object json(Node node) {
        if (node instanceof MapNode map) {
            JSONObject object = new JSONObject();
            map.members().forEach((key, member) -> object.put(key, json(member.value())));
            return object;
        }
        if (node instanceof ListNode list) {
            JSONArray array = new JSONArray();
            list.items().forEach(item -> array.put(json(item)));
            return array;
        }
        return scalar(((ScalarNode) node).value());
    }

    private static Object scalar(@Nullable Object value) {
        if (value == null) {
            return JSONObject.NULL;
        }
        // The validator takes 1.0 for no integer, which JSON Schema since draft 6 says it is.
        if (value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0) {
            return number.toBigInteger();
        }
        return value;
    }

    /** Holds the schema, so that it is loaded with the first use and no earlier. */
    private static final class Compiled {
        private static final Pattern PLAIN_KEY = Pattern.compile("\\^([\\w-]+)\\\\\\+\\$");

        static final JSONObject JSON = read();
        static final Schema SCHEMA = SchemaLoader.builder()
                .draftV7Support()
                .schemaJson(JSON)
                .schemaClient(url -> {
                    throw new IllegalStateException("a schema may not refer to " + url);
                })
                .regexpFactory(new RE2JRegexpFactory())
                .build()
                .load()
                .build();

        private static JSONObject read() {
            try (InputStream stream = RulesetSchema.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException("not on the class path: " + RESOURCE);
                }
                JSONObject schema =
                        new JSONObject(new JSONTokener(new InputStreamReader(stream, StandardCharsets.UTF_8)));
                namePlainKeys(schema);
                return schema;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Makes a property of each pattern that matches one key alone, {@code ^avoid\+$}: it means the same, and the
         * validator need not try every pattern on every key.
         */
        private static void namePlainKeys(JSONObject schema) {
            JSONObject patterns = schema.optJSONObject("patternProperties");
            JSONObject properties = schema.optJSONObject("properties");
            if (patterns != null && properties != null) {
                for (String pattern : List.copyOf(patterns.keySet())) {
                    Matcher plain = PLAIN_KEY.matcher(pattern);
                    if (plain.matches()) {
                        properties.put(plain.group(1) + "+", patterns.remove(pattern));
                    }
                }
                if (patterns.isEmpty()) {
                    schema.remove("patternProperties");
                }
            }
            for (String key : schema.keySet()) {
                eachObject(schema.get(key));
            }
        }

        private static void eachObject(Object value) {
            if (value instanceof JSONObject object) {
                namePlainKeys(object);
            } else if (value instanceof JSONArray array) {
                array.forEach(Compiled::eachObject);
            }
        }
    }
}
