package io.brandrules.layer;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import io.brandrules.term.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.BooleanSchema;
import org.everit.json.schema.EnumSchema;
import org.everit.json.schema.NullSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.ObjectSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.everit.json.schema.ValidationException;
import org.json.JSONObject;

/**
 * A single thing that the schema refuses, put into the words of those who write rulesets.
 *
 * @param exception of the validator
 * @param pointer to the value that was refused
 * @param described the part of the schema that describes the value, if one does
 * @param alternatives the schemas of all kinds of value that would do
 */
record Refusal(
        ValidationException exception, Pointer pointer, Optional<JSONObject> described, List<Schema> alternatives) {
    private static final int MOST_NAMED = 20;

    Refusal {
        alternatives = List.copyOf(alternatives);
    }

    String keyword() {
        return exception.getKeyword() == null ? "" : exception.getKeyword();
    }

    /** The value concerned: the unknown key's, where a map was refused for having it. */
    Pointer concerned() {
        return keyword().equals("additionalProperties") ? pointer.key(named()) : pointer;
    }

    String message(MapNode layer) {
        Node node = pointer.in(layer).orElse(layer);
        return switch (keyword()) {
            case "additionalProperties" -> unknownKey();
            case "required" -> "The key \"" + named() + "\" is missing. Expected " + keyExpected() + ".";
            case "enum" -> unknownValue(node);
            case "type" -> kindOf(node) + ". Expected " + kinds() + examples() + ".";
            case "minLength" -> "This text is empty. Expected " + expected() + ".";
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> outOfRange(node);
            case "minItems", "maxItems" -> size(((ListNode) node).items().size(), "item", bounds());
            case "minProperties", "maxProperties" ->
                size(((MapNode) node).members().size(), "key", bounds());
            case "uniqueItems" -> "The same item stands here twice. Expected each item once.";
            default -> shown(node) + " does not fit here. Expected " + expected() + ".";
        };
    }

    /** The key that the validator names in brackets; it has it nowhere else. */
    private String named() {
        String message = exception.getErrorMessage();
        return message.substring(message.indexOf('[') + 1, message.lastIndexOf(']'));
    }

    private String unknownKey() {
        String what = "The key \"" + Shown.shortened(named()) + "\" is not known here.";
        if (!(exception.getViolatedSchema() instanceof ObjectSchema object)) {
            return what;
        }
        TreeSet<String> known = new TreeSet<>(object.getPropertySchemas().keySet());
        known.removeIf(key -> Merge.appended(key).isPresent());
        if (Merge.appended(named()).filter(known::contains).isPresent()) {
            return what + " Expected a key that holds a list, where + is to append to it.";
        }
        Optional<String> meant = Suggestion.nearest(named(), known);
        if (meant.isPresent()) {
            return what + " Did you mean \"" + meant.get() + "\"?";
        }
        return what + " Expected " + Shown.alternatives(known, MOST_NAMED) + ".";
    }

    private String unknownValue(Node node) {
        List<String> known = exception.getViolatedSchema() instanceof EnumSchema values
                ? values.getPossibleValuesAsList().stream().map(String::valueOf).toList()
                : List.of();
        String written = node instanceof ScalarNode scalar ? scalar.text() : "";
        // Values without a description of their own are those of one form among others, which the whole describes.
        boolean whole = RulesetSchema.description(exception.getSchemaLocation()).isPresent() || described.isEmpty();
        return shown(node) + " is not known here. Expected "
                + (whole && !known.isEmpty() ? Shown.alternatives(known, MOST_NAMED) : expected()) + "."
                + Suggestion.sentence(written, known);
    }

    private String outOfRange(Node node) {
        if (!(exception.getViolatedSchema() instanceof NumberSchema number)) {
            return shown(node) + " does not fit here. Expected " + expected() + ".";
        }
        Number least = number.getMinimum();
        Number most = number.getMaximum();
        String range = least == null ? "at most " + most : most == null ? "at least " + least : least + " to " + most;
        return shown(node) + " is out of range. Expected " + range + ".";
    }

    private static String size(int found, String what, String bounds) {
        String counted = found == 1 ? "There is 1 " + what : "There are " + found + " " + what + "s";
        return counted + " here. Expected " + bounds + ".";
    }

    private String bounds() {
        Integer least = null;
        Integer most = null;
        if (exception.getViolatedSchema() instanceof ArraySchema list) {
            least = list.getMinItems();
            most = list.getMaxItems();
        } else if (exception.getViolatedSchema() instanceof ObjectSchema map) {
            least = map.getMinProperties();
            most = map.getMaxProperties();
        }
        if (least != null && least.equals(most)) {
            return "exactly " + least;
        }
        return Stream.of(least == null ? "" : "at least " + least, most == null ? "" : "at most " + most)
                .filter(bound -> !bound.isEmpty())
                .reduce((a, b) -> a + " and " + b)
                .orElse("another number");
    }

    private String keyExpected() {
        Optional<JSONObject> key = exception.getViolatedSchema() instanceof ObjectSchema object
                        && object.getPropertySchemas().get(named()) != null
                ? RulesetSchema.description(
                        object.getPropertySchemas().get(named()).getSchemaLocation())
                : Optional.empty();
        return Shown.described(key) + Shown.examples(key);
    }

    private String expected() {
        return Shown.described(described) + examples();
    }

    private String examples() {
        return Shown.examples(described);
    }

    private String kinds() {
        return Shown.either(alternatives.stream().map(Refusal::kind).distinct().toList());
    }

    private static String kind(Schema schema) {
        if (schema instanceof StringSchema || schema instanceof EnumSchema) {
            return "a text";
        } else if (schema instanceof NumberSchema number) {
            return number.requiresInteger() ? "a whole number" : "a number";
        } else if (schema instanceof ArraySchema) {
            return "a list";
        } else if (schema instanceof ObjectSchema) {
            return "a map";
        } else if (schema instanceof BooleanSchema) {
            return "true or false";
        }
        return schema instanceof NullSchema ? "nothing" : "another value";
    }

    private static String kindOf(Node node) {
        if (node instanceof MapNode) {
            return "This is a map";
        } else if (node instanceof ListNode) {
            return "This is a list";
        }
        Object value = ((ScalarNode) node).value();
        if (value == null) {
            return "There is no value here";
        } else if (value instanceof Boolean) {
            return shown(node) + " is a truth value";
        }
        return shown(node) + (value instanceof String ? " is a text" : " is a number");
    }

    private static String shown(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return "This";
        }
        String text = Shown.shortened(scalar.text());
        return scalar.value() instanceof String ? "\"" + text + "\"" : text;
    }
}
