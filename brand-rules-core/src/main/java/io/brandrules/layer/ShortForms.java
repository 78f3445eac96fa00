package io.brandrules.layer;

import static io.brandrules.layer.Shape.LIST;
import static io.brandrules.layer.Shape.PLAIN;
import static java.util.Map.entry;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The short forms of the ruleset language, expanded so that a key has one kind in every layer. */
final class ShortForms {
    private static final Shape EXAMPLES = Shape.map(Map.of("pass", LIST, "fail", LIST));
    private static final Shape WORDING =
            Shape.map(Map.of("all", LIST, "any", LIST)).or(ShortForms::listed);
    private static final Shape TEXT_BY_LANGUAGE = new Shape.Fields(ShortForms::listed, Map.of(), WORDING);

    private static final Shape COLOR = named(alone("value"), Map.of("roles", LIST));
    private static final Shape FAMILY = named(list("stack"), Map.of("stack", LIST, "weights", LIST));
    private static final Shape TEXT_ROLE = named(alone("family"), Map.of());
    private static final Shape TERM = named(list("avoid"), Map.of("avoid", LIST));
    private static final Shape NAME = named(UnaryOperator.identity(), Map.of());
    private static final Shape DISCLAIMER =
            named(any("text"), Map.of("text", TEXT_BY_LANGUAGE, "placement", LIST, "superseded", LIST));
    private static final Shape CLAIM = named(list("text"), Map.of("text", LIST));
    private static final Shape REQUIRES = Shape.map(Map.of("disclaimers", LIST, "elements", LIST, "approvals", LIST));
    private static final Shape FLAG =
            named(list("raised-by"), Map.of("raised-by", LIST, "forbids", LIST, "requires", REQUIRES));
    private static final Shape FORBIDDEN = named(list("match"), Map.of("match", LIST));
    private static final Shape ELEMENT = named(list("any"), Map.of("any", LIST));
    private static final Shape ROLE = named(list("members"), Map.of("members", LIST, "above", LIST));
    private static final Shape LOGO = named(UnaryOperator.identity(), Map.of("hosts", LIST));

    private static final Shape RULESET = Shape.map(Map.ofEntries(
            entry("industries", LIST),
            entry("extends", LIST),
            entry("lock", LIST),
            entry("markets", Shape.named(LIST)),
            entry("templates", Shape.map(Map.of("partials", LIST))),
            entry("colors", colors()),
            entry("fonts", fonts()),
            entry("tone", tone()),
            entry("disclaimers", Shape.named(DISCLAIMER)),
            entry("claims", Shape.named(CLAIM)),
            entry("claim-patterns", LIST),
            entry("compliance", compliance()),
            entry("approvals", approvals()),
            entry("links", Shape.map(Map.of("hosts", LIST, "utm", LIST))),
            entry("images", Shape.map(Map.of("logos", Shape.named(LOGO)))),
            entry("regions", Shape.named(LIST))));

    private ShortForms() {}

    /** The layer with every short form expanded. */
    static MapNode expand(MapNode layer) {
        return (MapNode) RULESET.expand(britishAsAmerican(layer));
    }

    private static Shape colors() {
        return Shape.map(Map.of(
                "palette", Shape.named(COLOR),
                "tokens", LIST,
                "dark", Shape.map(Map.of("palette", Shape.named(COLOR)))));
    }

    private static Shape fonts() {
        return Shape.map(Map.of(
                "families", Shape.named(FAMILY),
                "hierarchy", Shape.named(TEXT_ROLE),
                "sources", LIST));
    }

    private static Shape tone() {
        return Shape.map(Map.of(
                "terms", Shape.named(TERM),
                "names", Shape.named(NAME),
                "emphasis", Shape.map(Map.of("emoji", LIST)),
                "sameness", new Shape.Fields(PhraseList::expand, Map.of("phrases", Shape.named(TERM)), PLAIN),
                "styles", LIST));
    }

    private static Shape compliance() {
        return Shape.map(Map.of(
                "flags", Shape.named(FLAG),
                "forbids", Shape.named(FORBIDDEN),
                "elements", Shape.named(ELEMENT)));
    }

    private static Shape approvals() {
        return Shape.map(Map.of("roles", Shape.named(ROLE), "always", LIST, "ruleset", LIST, "waivers", LIST));
    }

    /** A named entry: its own keys, those that every entry takes, and {@code off} in its place. */
    private static Shape named(UnaryOperator<Node> shorthand, Map<String, Shape> own) {
        Map<String, Shape> keys = new LinkedHashMap<>(own);
        keys.put("markets", LIST);
        keys.put("languages", LIST);
        keys.put("channels", LIST);
        keys.put("examples", EXAMPLES);
        Shape.Fields inOneMarket = new Shape.Fields(ShortForms::switchedOff, Map.copyOf(keys), PLAIN).or(shorthand);
        keys.put("by-market", Shape.named(inOneMarket));
        return new Shape.Fields(ShortForms::switchedOff, keys, PLAIN).or(shorthand);
    }

    private static Node switchedOff(Node node) {
        if (node instanceof ScalarNode scalar && "off".equals(scalar.value())) {
            return only("in-force", new ScalarNode(node.origin(), List.of(), false, scalar.text()));
        }
        return node;
    }

    /** Takes a scalar for the key's value. */
    private static UnaryOperator<Node> alone(String key) {
        return node -> node instanceof ScalarNode ? only(key, node) : node;
    }

    /** Takes a scalar or a list for the key's value, a list. */
    private static UnaryOperator<Node> list(String key) {
        return node -> node instanceof MapNode ? node : only(key, LIST.expand(node));
    }

    /** Takes a scalar or a list for the key's value. */
    private static UnaryOperator<Node> any(String key) {
        return node -> node instanceof MapNode ? node : only(key, node);
    }

    private static Node listed(Node node) {
        return node instanceof MapNode ? node : LIST.expand(node);
    }

    private static MapNode only(String key, Node value) {
        return new MapNode(value.origin(), List.of(), Map.of(key, new MapNode.Member(value.origin(), value)));
    }

    private static MapNode britishAsAmerican(MapNode layer) {
        MapNode.Member british = layer.members().get("colours");
        if (british == null) {
            return layer;
        }
        Map<String, MapNode.Member> members = new LinkedHashMap<>();
        layer.members().forEach((key, member) -> members.putIfAbsent(key.equals("colours") ? "colors" : key, member));
        return new MapNode(layer.origin(), layer.overrode(), members);
    }
}
