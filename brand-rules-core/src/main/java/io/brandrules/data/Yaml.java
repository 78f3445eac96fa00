package io.brandrules.data;

import io.brandrules.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 (core schema) and JSON into a tree in which each value knows its place.
 *
 * <p>Stricter than YAML where a person would be misled: duplicate keys, tags beyond the core schema, {@code .inf},
 * {@code .nan} and further documents are faults. A key is its text, whatever it would be as a value. The merge key
 * {@code <<} is resolved: the map's own keys win, then the maps it names in their order. Bounded: 200 levels deep, and
 * 100,000 values by way of aliases. Time is linear in the text. Thread-safe.
 */
public final class Yaml {
    private Yaml() {}

    /**
     * Reads one document. Never throws on account of the text.
     *
     * @param file the text's name, as it is shown to people
     */
    public static Reading parse(String file, SourceText source) {
        Places places = new Places(file, source);
        List<Fault> faults = new ArrayList<>();
        Optional<Fault> unreadable = places.firstUnprintable();
        if (unreadable.isPresent()) {
            return new Reading(Optional.empty(), List.of(unreadable.get()));
        }
        TreeBuilder builder = new TreeBuilder(places, faults);
        try {
            for (Event event : new Parse(settings(source)).parseString(source.text())) {
                if (!builder.take(event)) {
                    return new Reading(Optional.empty(), faults);
                }
            }
        } catch (MarkedYamlEngineException e) {
            faults.add(new SyntaxFault(places, builder.longKey()).of(e));
            return new Reading(Optional.empty(), faults);
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The parser has exceptions without a place for a bad %YAML line and for \U escapes beyond Unicode.
            faults.add(new Fault(
                    builder.last(),
                    Pointer.ROOT,
                    "The text cannot be read on from here. Check its escapes and % lines."));
            return new Reading(Optional.empty(), faults);
        }
        return new Reading(builder.root(), faults);
    }

    private static LoadSettings settings(SourceText source) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                // With a smaller buffer the parser copies a long scalar once for each buffer that it fills.
                .setBufferSize(Math.max(1024, source.length() + 2))
                .build();
    }
}
