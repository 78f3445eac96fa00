package io.brandrules.mime;

import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * The value of a structured field: a media type, a transfer encoding, a disposition.
 *
 * @param value in lower case, such as {@code text/html}
 */
record MediaType(String value, MimeParameterMapping parameters) {
    /** Longer ones say nothing that matters. */
    private static final int LONGEST = 10_000;

    /** Reads a field's value, folded or not. */
    static MediaType of(String name, String written) {
        String flat = written.substring(0, Math.min(written.length(), LONGEST)).replaceAll("[\\r\\n]+", " ");
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(name, flat));
        MimeParameterMapping parameters = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            if (pair.getValue() != null) {
                parameters.addParameter(pair.getName(), pair.getValue());
            }
        }
        String value = body.getValue() == null ? "" : body.getValue();
        return new MediaType(value.strip().toLowerCase(Locale.ROOT), parameters);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    boolean multipart() {
        return value.startsWith("multipart/");
    }
}
