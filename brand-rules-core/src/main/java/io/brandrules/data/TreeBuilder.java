package io.brandrules.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree from the parser's events, without recursion. Used once, by one thread. */
final class TreeBuilder {
    private static final int DEEPEST = 200;
    private static final int MOST_BY_ALIAS = 100_000;
    private static final int LONGEST_KEY = 1024;
    private static final String TAG_PREFIX = "tag:yaml.org,2002:";

    private final Places places;
    private final List<Fault> faults;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<String, Measured> anchored = new HashMap<>();
    private @Nullable Node root;
    private boolean begun;
    private boolean longKey;
    private int byAlias;
    private Optional<Mark> last = Optional.empty();

    /** A finished value, how many values it holds with itself, and how many levels. */
    record Measured(Node node, int size, int levels) {}

    TreeBuilder(Places places, List<Fault> faults) {
        this.places = places;
        this.faults = faults;
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** Where the last event ended. */
    Origin last() {
        return places.at(last);
    }

    /** Whether the last event was a scalar that is too long to be a key. */
    boolean longKey() {
        return longKey;
    }

    /** Takes the next event; false if reading cannot go on. */
    boolean take(Event event) {
        last = event.getEndMark();
        // The parser takes a key that is too long for a key without a value, and gives it an empty one.
        longKey = event instanceof ScalarEvent scalar
                && (scalar.getValue().length() > LONGEST_KEY
                        || longKey && scalar.getValue().isEmpty());
        if (event instanceof ScalarEvent scalar) {
            scalar(scalar, places.at(event.getStartMark()));
        } else if (event instanceof CollectionStartEvent start) {
            return start(start, places.at(event.getStartMark()));
        } else if (event instanceof CollectionEndEvent) {
            OpenNode closed = open.pop();
            finish(closed.close(this), closed.anchor());
        } else if (event instanceof AliasEvent alias) {
            return alias(alias, places.at(event.getStartMark()));
        } else if (event instanceof DocumentStartEvent) {
            return document(places.at(event.getStartMark()));
        }
        return true;
    }

    void fault(Origin place, Pointer pointer, String message) {
        faults.add(new Fault(place, pointer, message));
    }

    /** The place of the value that comes next. */
    Pointer here() {
        Pointer pointer = Pointer.ROOT;
        var outermostFirst = open.descendingIterator();
        while (outermostFirst.hasNext()) {
            pointer = outermostFirst.next().step(pointer);
        }
        return pointer;
    }

    private boolean document(Origin place) {
        if (begun) {
            fault(place, Pointer.ROOT, "A second document begins here. Keep one document in one file.");
            return false;
        }
        begun = true;
        return true;
    }

    private boolean start(CollectionStartEvent event, Origin place) {
        if (open.size() >= DEEPEST) {
            fault(place, Pointer.ROOT, "This is nested more than " + DEEPEST + " levels deep. Nest less.");
            return false;
        }
        boolean map = event instanceof MappingStartEvent;
        Optional<String> tag = event.getTag();
        if (tag.isPresent() && !isTag(tag.get(), map ? "map" : "seq")) {
            refuseTag(tag.get(), place);
        }
        open.push(map ? new OpenMap(place, anchor(event)) : new OpenList(place, anchor(event)));
        return true;
    }

    private void scalar(ScalarEvent event, Origin place) {
        if (event.isPlain()
                && event.getValue().equals("<<")
                && open.peek() instanceof OpenMap map
                && map.awaitsMerge()) {
            return;
        }
        ScalarNode node = new ScalarNode(place, List.of(), value(event, place), event.getValue());
        finish(new Measured(node, 1, 0), anchor(event));
    }

    private @Nullable Object value(ScalarEvent event, Origin place) {
        String text = event.getValue();
        Optional<String> tag = event.getTag();
        CoreScalar plain = CoreScalar.of(text);
        if (tag.isEmpty() ? !event.isPlain() : isTag(tag.get(), "str")) {
            return text;
        }
        if (tag.isPresent() && !isTag(tag.get(), plain.kind().name().toLowerCase(Locale.ROOT))) {
            refuseTag(tag.get(), place);
            return text;
        }
        if (plain.kind() == CoreScalar.Kind.UNUSABLE) {
            fault(
                    place,
                    here(),
                    "The number " + shortened(text) + " cannot be used. Put it in quotes if it is a text.");
        }
        return plain.value();
    }

    private boolean alias(AliasEvent event, Origin place) {
        String name = event.getAlias().getValue();
        boolean within = open.stream()
                .anyMatch(node -> node.anchor().filter(name::equals).isPresent());
        Measured target = anchored.get(name);
        if (target == null || within) {
            fault(
                    place,
                    here(),
                    within
                            ? "The alias *" + name + " stands within what it names. Write the value out."
                            : "The alias *" + name + " names nothing above. Put a text that begins with * in quotes.");
            finish(new Measured(new ScalarNode(place, List.of(), null, ""), 1, 0), Optional.empty());
            return true;
        }
        byAlias += target.size();
        if (byAlias > MOST_BY_ALIAS || open.size() + target.levels() > DEEPEST) {
            fault(place, here(), "Aliases repeat too much here. Write out less by alias.");
            return false;
        }
        finish(target, Optional.empty());
        return true;
    }

    private void finish(Measured value, Optional<String> anchor) {
        if (anchor.isPresent()) {
            anchored.put(anchor.get(), value);
        }
        OpenNode around = open.peek();
        if (around == null) {
            root = value.node();
        } else {
            around.add(value, this);
        }
    }

    private void refuseTag(String tag, Origin place) {
        String shown = tag.startsWith(TAG_PREFIX) ? "!!" + tag.substring(TAG_PREFIX.length()) : tag;
        fault(place, here(), "The tag " + shortened(shown) + " does not fit this value. Remove it.");
    }

    private static boolean isTag(String tag, String name) {
        return tag.equals("!") || tag.equals(TAG_PREFIX + name);
    }

    private static Optional<String> anchor(NodeEvent event) {
        return event.getAnchor().map(anchor -> anchor.getValue());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
