package io.brandrules.ruleset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds names that refer to each other in a circle. */
final class Cycle {
    private Cycle() {}

    /** The circles that a walk from each name in turn runs into, at most one for each name; names that are not keys end a walk. */
    static List<List<String>> among(Map<String, List<String>> references) {
        List<List<String>> cycles = new ArrayList<>();
        Map<String, Boolean> done = new HashMap<>();
        for (String name : references.keySet()) {
            if (!done.containsKey(name)) {
                walk(name, references, done, cycles);
            }
        }
        return cycles;
    }

    private static void walk(
            String start, Map<String, List<String>> references, Map<String, Boolean> done, List<List<String>> cycles) {
        Map<String, Iterator<String>> open = new LinkedHashMap<>();
        Deque<String> path = new ArrayDeque<>();
        open.put(start, references.getOrDefault(start, List.of()).iterator());
        path.push(start);
        while (!path.isEmpty()) {
            Iterator<String> next =
                    open.getOrDefault(path.peek(), List.<String>of().iterator());
            if (!next.hasNext()) {
                String left = path.pop();
                open.remove(left);
                done.put(left, true);
                continue;
            }
            String name = next.next();
            if (open.containsKey(name)) {
                List<String> names = new ArrayList<>(open.keySet());
                cycles.add(List.copyOf(names.subList(names.indexOf(name), names.size())));
            } else if (references.containsKey(name) && !done.containsKey(name)) {
                open.put(name, references.getOrDefault(name, List.of()).iterator());
                path.push(name);
            }
        }
    }
}
