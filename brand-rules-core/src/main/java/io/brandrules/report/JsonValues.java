package io.brandrules.report;

import com.google.gson.stream.JsonWriter;
import io.brandrules.lint.Range;
import io.brandrules.text.Position;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named values of a JSON text, as the reports need them; strings are always valid Unicode. */
final class JsonValues {
    private final JsonWriter json;

    JsonValues(JsonWriter json) {
        this.json = json;
    }

    void beginObject() throws IOException {
        json.beginObject();
    }

    void beginObject(String name) throws IOException {
        json.name(name).beginObject();
    }

    void endObject() throws IOException {
        json.endObject();
    }

    void beginArray(String name) throws IOException {
        json.name(name).beginArray();
    }

    void endArray() throws IOException {
        json.endArray();
    }

    void name(String name) throws IOException {
        json.name(name);
    }

    void number(String name, long value) throws IOException {
        json.name(name).value(value);
    }

    void string(String name, String value) throws IOException {
        json.name(name).value(unicode(value));
    }

    /** Left out where it is empty. */
    void string(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get());
        }
    }

    void strings(String name, List<String> values) throws IOException {
        beginArray(name);
        for (String value : values) {
            json.value(unicode(value));
        }
        endArray();
    }

    /** A {@code range} of two positions. */
    void range(Range range) throws IOException {
        beginObject("range");
        position("start", range.start());
        position("end", range.end());
        endObject();
    }

    private void position(String name, Position position) throws IOException {
        beginObject(name);
        number("line", position.line());
        number("column", position.column());
        number("offset", position.offset());
        endObject();
    }

    /**
     * A string, a number, a boolean, or a list or map of these.
     *
     * @throws IllegalArgumentException for anything else
     */
    void value(Object value) throws IOException {
        if (value instanceof String string) {
            json.value(unicode(string));
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean bool) {
            json.value(bool);
        } else if (value instanceof List<?> list) {
            json.beginArray();
            for (Object element : list) {
                value(element);
            }
            json.endArray();
        } else if (value instanceof Map<?, ?> map) {
            json.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.name(unicode(String.valueOf(entry.getKey())));
                value(entry.getValue());
            }
            json.endObject();
        } else {
            throw new IllegalArgumentException(
                    "not a value of JSON: " + value.getClass().getName());
        }
    }

    // Half a surrogate pair is no character: many parsers refuse it, and no charset can encode it.
    private static String unicode(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
