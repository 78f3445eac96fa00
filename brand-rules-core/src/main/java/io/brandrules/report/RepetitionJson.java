package io.brandrules.report;

import io.brandrules.lint.Repetition;
import java.io.IOException;

/** What is repeated in a run, as the JSON report has it. */
final class RepetitionJson {
    private static final double PARTS = 10_000;

    private RepetitionJson() {}

    static void write(Repetition repetition, JsonValues json) throws IOException {
        json.beginObject("repetition");
        json.name("share");
        json.value(Math.round(repetition.share() * PARTS) / PARTS);
        json.number("paragraphs", repetition.paragraphs());
        json.number("repeated", repetition.repeated());
        json.beginArray("groups");
        for (Repetition.Group group : repetition.groups()) {
            json.beginObject();
            json.number("files", group.files());
            json.number("paragraphs", group.paragraphs());
            json.string("excerpt", group.excerpt());
            json.beginArray("places");
            for (Repetition.Place place : group.places()) {
                json.beginObject();
                json.string("path", place.path());
                json.number("line", place.line());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
