package io.brandrules.cascade;

import io.brandrules.style.Css;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The style sheets of the client itself, as they are in one mode. Immutable and thread-safe.
 *
 * <p>Most of their rules ask for nothing but the element's name, so that those which match are known by it.
 */
final class ClientSheet {
    private static final ClientSheet STANDARD = new ClientSheet(List.of(read("client.css")));
    private static final ClientSheet QUIRKY = new ClientSheet(List.of(read("client.css"), read("quirks.css")));

    private final StyleRules rules;
    private final Map<Viewing.Engine, WeighedRules> weighed = new EnumMap<>(Viewing.Engine.class);
    private final Map<String, List<StyleRules.Rule>> byName = new HashMap<>();

    /** The names of elements of which rules ask for more. */
    private final Set<String> others = new HashSet<>();

    private ClientSheet(List<Applied> sheets) {
        this.rules = StyleRules.of(sheets);
        for (Viewing.Engine engine : Viewing.Engine.values()) {
            Viewing viewing = new Viewing(engine, false, Viewing.LIGHT.width(), false);
            weighed.put(engine, WeighedRules.client(rules, viewing));
        }
        for (StyleRules.Rule rule : rules.all()) {
            Compound subject = rule.selector().compound(0);
            boolean named = rule.selector().size() == 1
                    && subject.simples().size() == 1
                    && subject.simples().get(0) instanceof TypeSelector;
            for (Key key : Objects.requireNonNull(subject.keys())) {
                if (named) {
                    byName.computeIfAbsent(key.name(), name -> new ArrayList<>())
                            .add(rule);
                } else {
                    others.add(key.name());
                }
            }
        }
    }

    /** The sheets of clients that read a document in quirks mode, or not. */
    static ClientSheet in(boolean quirks) {
        return quirks ? QUIRKY : STANDARD;
    }

    /** What the rules weigh to an engine. */
    WeighedRules weighed(Viewing.Engine engine) {
        return Objects.requireNonNull(weighed.get(engine));
    }

    /** The rules that the elements of one kind may match. */
    RulesOfKind ofKind(Styled element, Matching matching) {
        return named(element)
                ? new RulesOfKind(byName.getOrDefault(element.name(), List.of()), List.of())
                : rules.ofKind(element, matching);
    }

    /** The rules whose selectors match an element. */
    List<StyleRules.Rule> matching(Styled element, Matching matching) {
        return named(element) ? byName.getOrDefault(element.name(), List.of()) : rules.matching(element, matching);
    }

    /** Whether rules ask for nothing but the element's name. */
    private boolean named(Styled element) {
        return element.html() && !others.contains(element.name());
    }

    private static Applied read(String name) {
        try (InputStream in = ClientSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside its class");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Applied(new SheetRules(css, Css.sheet(css)), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
