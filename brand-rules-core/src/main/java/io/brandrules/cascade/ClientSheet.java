package io.brandrules.cascade;

import io.brandrules.style.CssText;
import io.brandrules.text.MappedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The style sheets of the client itself, as they are in one mode. Immutable and thread-safe.
 *
 * @param weighed by what paints
 */
record ClientSheet(StyleRules rules, Map<Viewing.Engine, WeighedRules> weighed) {
    private static final ClientSheet STANDARD = of(List.of(read("client.css")));
    private static final ClientSheet QUIRKY = of(List.of(read("client.css"), read("quirks.css")));

    /** The sheets of clients that read a document in quirks mode, or not. */
    static ClientSheet in(boolean quirks) {
        return quirks ? QUIRKY : STANDARD;
    }

    /** What the rules weigh to an engine. */
    WeighedRules weighed(Viewing.Engine engine) {
        return Objects.requireNonNull(weighed.get(engine));
    }

    private static ClientSheet of(List<Sheet> sheets) {
        StyleRules rules = StyleRules.of(sheets);
        Map<Viewing.Engine, WeighedRules> weighed = new EnumMap<>(Viewing.Engine.class);
        for (Viewing.Engine engine : Viewing.Engine.values()) {
            Viewing viewing = new Viewing(engine, false, Viewing.LIGHT.width(), false);
            weighed.put(engine, WeighedRules.client(rules, viewing));
        }
        return new ClientSheet(rules, weighed);
    }

    private static Sheet read(String name) {
        try (InputStream in = ClientSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside its class");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Sheet.of("", CssText.sheet(MappedText.verbatim(css, 0, css.length())), List.of(), new Values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
