package io.brandrules.layer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.json.JSONArray;
import org.json.JSONObject;

/** How values, names and schemas are put into a message. */
public final class Shown {
    private static final int LONGEST = 60;
    private static final int MOST_EXAMPLES = 2;

    private Shown() {}

    /** A text that fits into a message: on one line, and cut where it is long. */
    public static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        if (Character.isHighSurrogate(shown.isEmpty() ? ' ' : shown.charAt(shown.length() - 1))) {
            shown.setLength(shown.length() - 1);
        }
        return text.length() > LONGEST ? shown + "…" : shown.toString();
    }

    /** {@code a, b or c}. */
    public static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** The words, or the first of them if there are too many. */
    static String alternatives(Collection<String> words, int most) {
        List<String> all = List.copyOf(words);
        return all.size() <= most ? either(all) : "one of " + all.size() + ", such as " + either(all.subList(0, 3));
    }

    /** The first sentence of a schema's description, to go on after "Expected". */
    static String described(Optional<JSONObject> schema) {
        String description = schema.map(part -> part.optString("description")).orElse("");
        if (description.isEmpty()) {
            return "another value";
        }
        int end = description.indexOf(". ");
        String sentence = end < 0 ? description : description.substring(0, end);
        String stripped = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean acronym = stripped.length() > 1 && Character.isUpperCase(stripped.charAt(1));
        return acronym ? stripped : Character.toLowerCase(stripped.charAt(0)) + stripped.substring(1);
    }

    /** {@code , such as x or y}, from a schema's examples; nothing where it has none that is short. */
    static String examples(Optional<JSONObject> schema) {
        List<?> examples = schema.map(part -> part.optJSONArray("examples"))
                .map(JSONArray::toList)
                .orElse(List.of());
        List<String> shown = examples.stream()
                .map(Shown::example)
                .filter(text -> text.length() <= LONGEST)
                .limit(MOST_EXAMPLES)
                .toList();
        return shown.isEmpty() ? "" : ", such as " + either(shown);
    }

    private static String example(Object value) {
        Object wrapped = JSONObject.wrap(value);
        if (wrapped instanceof JSONObject || wrapped instanceof JSONArray) {
            return String.valueOf(wrapped).replace("\":", "\": ").replace(",", ", ");
        }
        return wrapped instanceof String ? "\"" + wrapped + "\"" : String.valueOf(wrapped);
    }
}
