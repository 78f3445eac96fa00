package io.brandrules.report;

import io.brandrules.lint.Fix;
import io.brandrules.lint.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A violation as the JSON report has it; its details stand among its own keys. */
final class ViolationJson {
    private static final Set<String> OWN_KEYS = Set.of(
            "rule",
            "severity",
            "message",
            "entry",
            "origin",
            "path",
            "range",
            "excerpt",
            "environments",
            "markets",
            "because",
            "source",
            "owner",
            "fingerprint",
            "fix",
            "related");

    private ViolationJson() {}

    static void write(Violation violation, JsonValues json) throws IOException {
        json.beginObject();
        json.string("rule", violation.rule());
        json.string("severity", violation.severity().id());
        json.string("message", violation.message());
        json.string("entry", violation.entry());
        json.string("origin", violation.origin().map(Object::toString));
        json.string("path", violation.path());
        json.range(violation.range());
        json.string("excerpt", violation.excerpt());
        writeDetails(violation, json);
        writeUnlessEmpty("environments", violation.environments(), json);
        writeUnlessEmpty("markets", violation.markets(), json);
        json.string("because", violation.because());
        json.string("source", violation.source());
        json.string("owner", violation.owner());
        json.string("fingerprint", violation.fingerprint());
        writeFix(violation.fix(), json);
        writeRelated(violation, json);
        json.endObject();
    }

    private static void writeDetails(Violation violation, JsonValues json) throws IOException {
        for (Map.Entry<String, Object> detail : violation.details().entrySet()) {
            if (OWN_KEYS.contains(detail.getKey())) {
                throw new IllegalArgumentException(
                        violation.rule() + " gives a detail the name of a violation's own key: " + detail.getKey());
            }
            json.name(detail.getKey());
            json.value(detail.getValue());
        }
    }

    private static void writeUnlessEmpty(String name, List<String> values, JsonValues json) throws IOException {
        if (!values.isEmpty()) {
            json.strings(name, values);
        }
    }

    private static void writeFix(Optional<Fix> found, JsonValues json) throws IOException {
        if (found.isEmpty()) {
            return;
        }
        Fix fix = found.get();
        json.beginObject("fix");
        json.string("title", fix.title());
        json.string("safety", fix.safety().id());
        json.beginArray("edits");
        for (Fix.Edit edit : fix.edits()) {
            json.beginObject();
            json.range(edit.range());
            json.string("text", edit.text());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void writeRelated(Violation violation, JsonValues json) throws IOException {
        if (violation.related().isEmpty()) {
            return;
        }
        json.beginArray("related");
        for (Violation.Related place : violation.related()) {
            json.beginObject();
            if (!place.path().equals(violation.path())) {
                json.string("path", place.path());
            }
            json.range(place.range());
            json.string("message", place.message());
            json.endObject();
        }
        json.endArray();
    }
}
