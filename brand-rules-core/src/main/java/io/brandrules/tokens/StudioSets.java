package io.brandrules.tokens;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sets of a file of Tokens Studio, laid over one another in their order. A set that every theme of the file disables
 * is left out.
 */
final class StudioSets {
    private final TokenFile file;
    private final FileForm form;
    private final Report report;

    StudioSets(TokenFile file, FileForm form, Report report) {
        this.file = file;
        this.form = form;
        this.report = report;
    }

    /** Reads the sets into a group. */
    void read(Group root) {
        List<String> disabled = new ArrayList<>();
        Optional<Set<String>> enabled = enabled();
        TreeReader reader = new TreeReader(form, file.root(), report);
        for (String name : inOrder()) {
            Optional<Node> set = file.root().get(name);
            if (enabled.isPresent() && !enabled.get().contains(name)) {
                disabled.add(name);
            } else if (set.isPresent() && set.get() instanceof MapNode map) {
                reader.read(map, root, Pointer.ROOT.key(name));
            }
        }
        report.dialect(form, Dialect.TOKENS_STUDIO, file.root().origin(), told(disabled, reader));
    }

    private static String told(List<String> disabled, TreeReader reader) {
        String off = disabled.isEmpty() ? "" : "; no theme enables " + String.join(", ", disabled);
        String twice = reader.replaced() == 0
                ? ""
                : "; of a token in several sets the last counts (" + reader.replaced() + " times, such as "
                        + reader.firstReplaced() + ")";
        return off + twice;
    }

    /** The sets that any theme enables; empty where there are no themes. */
    private Optional<Set<String>> enabled() {
        Set<String> names = new LinkedHashSet<>();
        Optional<Node> themes = file.root().get("$themes");
        if (themes.isEmpty()
                || !(themes.get() instanceof ListNode list)
                || list.items().isEmpty()) {
            return Optional.empty();
        }
        for (Node theme : list.items()) {
            Optional<Node> sets = theme instanceof MapNode map ? map.get("selectedTokenSets") : Optional.empty();
            if (sets.isPresent() && sets.get() instanceof MapNode map) {
                map.members().forEach((name, member) -> {
                    if (!Values.string(member.value()).equals(Optional.of("disabled"))) {
                        names.add(name);
                    }
                });
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private Set<String> inOrder() {
        Set<String> names = new LinkedHashSet<>();
        Optional<Node> order = file.root()
                .get("$metadata")
                .flatMap(node -> node instanceof MapNode map ? map.get("tokenSetOrder") : Optional.empty());
        if (order.isPresent() && order.get() instanceof ListNode list) {
            list.items()
                    .forEach(item -> Values.string(item)
                            .filter(file.root().members()::containsKey)
                            .ifPresent(names::add));
        }
        file.root().members().keySet().stream()
                .filter(name -> !name.startsWith("$"))
                .forEach(names::add);
        return names;
    }
}
