package io.brandrules.cascade;

import io.brandrules.style.CssText;
import io.brandrules.text.MappedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The style sheets of the client itself. */
final class ClientSheet {
    private static final Map<List<Object>, StyleRules> RULES = rules();

    private ClientSheet() {}

    /** The rules of an engine. */
    static StyleRules rules(Viewing.Engine engine, boolean quirks) {
        return RULES.getOrDefault(List.of(engine, quirks), StyleRules.NONE);
    }

    private static Map<List<Object>, StyleRules> rules() {
        Sheet standard = read("client.css");
        Sheet quirky = read("quirks.css");
        Map<List<Object>, StyleRules> rules = new HashMap<>();
        for (Viewing.Engine engine : Viewing.Engine.values()) {
            Viewing viewing = new Viewing(engine, false, Viewing.LIGHT.width(), false);
            rules.put(List.of(engine, false), StyleRules.of(List.of(standard), viewing, true));
            rules.put(List.of(engine, true), StyleRules.of(List.of(standard, quirky), viewing, true));
        }
        return Map.copyOf(rules);
    }

    private static Sheet read(String name) {
        try (InputStream in = ClientSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside its class");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Sheet.of("", CssText.sheet(MappedText.verbatim(css, 0, css.length())), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
