package io.brandrules.tokens;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import io.brandrules.data.ScalarNode;
import io.brandrules.term.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts what a file holds into groups and tokens. Files are laid over one another: groups of one path are one group,
 * and a later token replaces an earlier one as a whole.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/format/#groups">Design Tokens Format Module, sections 5 and 6</a>
 */
final class TreeReader {
    private static final Set<String> OF_TOKENS =
            Set.of("$value", "$ref", "$type", "$description", "$extensions", "$deprecated");
    private static final List<String> OF_GROUPS =
            List.of("$ref", "$type", "$description", "$extensions", "$deprecated", "$extends", "$root");

    /** How many references from group to group are followed to find out whether there is a group at their end. */
    private static final int FARTHEST = 32;

    private final Report report;
    private final FileForm form;
    private final MapNode file;
    private int replaced;
    private String firstReplaced = "";

    TreeReader(FileForm form, MapNode file, Report report) {
        this.form = form;
        this.file = file;
        this.report = report;
    }

    /** How many tokens of this file replaced earlier ones of it. */
    int replaced() {
        return replaced;
    }

    /** The path of the first token that was replaced; empty for none. */
    String firstReplaced() {
        return firstReplaced;
    }

    /**
     * Reads the members of a map into a group.
     *
     * @param at the pointer of the map
     */
    void read(MapNode map, Group group, Pointer at) {
        for (Map.Entry<String, MapNode.Member> entry : map.members().entrySet()) {
            String name = entry.getKey();
            MapNode.Member member = entry.getValue();
            if (name.equals(Group.ROOT) && form.prefix().equals("$")) {
                root(group, member, at.key(name));
            } else if (name.startsWith("$")) {
                property(group, name, member, at.key(name));
            } else if (member.value() instanceof MapNode child) {
                child(group, name, child, member.key(), at.key(name));
            } else if (form.strict() || form.prefix().equals("$")) {
                report.error(
                        member.key(),
                        at.key(name),
                        "\"" + group.pathTo(name) + "\" is neither a token nor a group. Write a token as"
                                + " { \"$type\": …, \"$value\": … }.");
            } else if (name.equals("type") && member.value() instanceof ScalarNode type) {
                group.type(type.text());
            }
        }
    }

    private void root(Group group, MapNode.Member member, Pointer at) {
        if (member.value() instanceof MapNode map && isToken(map)) {
            token(group, Group.ROOT, map, member.key(), at);
        } else {
            report.error(
                    member.key(), at, "\"" + group.pathTo(Group.ROOT) + "\" is not a token. Give it a \"$value\".");
        }
    }

    private void property(Group group, String name, MapNode.Member member, Pointer at) {
        Node value = member.value();
        switch (name) {
            case "$type" -> {
                if (value instanceof ScalarNode scalar && scalar.value() instanceof String type) {
                    group.type(type);
                } else {
                    refuse(group, name, member, at, "Expected the name of a type, such as \"color\".");
                }
            }
            case "$deprecated" ->
                Deprecation.of(value)
                        .ifPresentOrElse(
                                group::deprecated,
                                () -> refuse(group, name, member, at, "Expected true, false or a reason."));
            case "$extends" -> group.base(value);
            case "$ref" -> group.base(new MapNode(value.origin(), List.of(), Map.of(name, member)));
            default -> unknown(group, name, member, at);
        }
    }

    private void refuse(Group group, String name, MapNode.Member member, Pointer at, String expected) {
        String of = group.path().isEmpty() ? "the file" : "\"" + group.path() + "\"";
        report.error(member.value().origin(), at, "\"" + name + "\" of " + of + " is not of its kind. " + expected);
    }

    private void unknown(Group group, String name, MapNode.Member member, Pointer at) {
        boolean known = OF_GROUPS.contains(name)
                || name.equals("$schema")
                || !form.strict() && Set.of("$themes", "$metadata").contains(name);
        if (known) {
            return;
        }
        if (member.value() instanceof MapNode map && form.property(map, "value").isPresent()) {
            report.error(
                    member.key(), at, "\"" + group.pathTo(name) + "\" begins with $, which no name may. Rename it.");
            return;
        }
        report.once(
                form,
                name,
                member.key(),
                "\"" + name + "\" is not a property of groups, and means nothing here."
                        + Suggestion.sentence(name, OF_GROUPS));
    }

    private void child(Group group, String name, MapNode map, Origin key, Pointer at) {
        if (form.strict() && (name.indexOf('.') >= 0 || name.indexOf('{') >= 0 || name.indexOf('}') >= 0)) {
            report.error(
                    key,
                    at,
                    "The name \"" + name + "\" holds a character that no name may hold. Leave out ., { and }.");
            return;
        }
        if (isToken(map)) {
            token(group, name, map, key, at);
            return;
        }
        Item there = group.items().get(name);
        if (there instanceof Token token) {
            collision(group, name, key, at, "a group here and a token at " + token.key());
            return;
        }
        Group child = there instanceof Group known ? known : new Group(group.pathTo(name), group, key, at);
        group.items().put(name, child);
        incomplete(child, map);
        read(map, child, at);
    }

    private void incomplete(Group group, MapNode map) {
        if (form.strict() && map.members().size() == 1 && map.members().containsKey("$type")) {
            report.notice(
                    group.key(),
                    group.pointer(),
                    "\"" + group.path() + "\" has a \"$type\" and nothing else. Give it a \"$value\" if it is to be a"
                            + " token.");
        }
    }

    private void token(Group group, String name, MapNode map, Origin key, Pointer at) {
        Item there = group.items().get(name);
        if (there instanceof Group other) {
            collision(group, name, key, at, "a token here and a group at " + other.key());
            return;
        }
        if (there instanceof Token token && token.form().equals(form)) {
            replaced++;
            firstReplaced = firstReplaced.isEmpty() ? token.path() : firstReplaced;
        }
        Node value = form.property(map, "value").orElse(map);
        Token token = new Token(group.pathTo(name), name, group, map, value, key, at, form);
        group.items().put(name, token);
        if (form.prefix().equals("$")) {
            map.members().forEach((property, member) -> ofToken(token, property, member));
        }
    }

    private void ofToken(Token token, String property, MapNode.Member member) {
        Pointer at = token.pointer().key(property);
        if (!property.startsWith("$")) {
            if (member.value() instanceof MapNode || form.strict()) {
                report.error(
                        member.key(),
                        at,
                        "\"" + token.path() + "\" is both a token and a group: it has a value, and \"" + property
                                + "\" beside it. Move the value into a token \"$root\".");
            }
        } else if (property.equals("$deprecated")
                && Deprecation.of(member.value()).isEmpty()) {
            report.error(
                    member.value().origin(),
                    at,
                    "\"$deprecated\" of \"" + token.path()
                            + "\" is not of its kind. Expected true, false or a reason.");
        } else if (property.equals("$ref") && token.value() != token.node()) {
            report.error(
                    member.key(), at, "\"" + token.path() + "\" has both \"$value\" and \"$ref\". Keep one of them.");
        } else if (!OF_TOKENS.contains(property)) {
            report.once(
                    form,
                    property,
                    member.key(),
                    "\"" + property + "\" is not a property of tokens, and means nothing here."
                            + Suggestion.sentence(property, OF_TOKENS));
        }
    }

    private void collision(Group group, String name, Origin key, Pointer at, String what) {
        report.error(key, at, "\"" + group.pathTo(name) + "\" is " + what + ". Rename one of them.");
    }

    private boolean isToken(MapNode map) {
        Optional<Node> value = form.property(map, "value");
        if (form.prefix().isEmpty()) {
            boolean group = value.isPresent()
                    && value.get() instanceof MapNode inner
                    && inner.get("value").isPresent()
                    && inner.get("unit").isEmpty();
            return value.isPresent() && !group;
        }
        return value.isPresent() || map.get("$ref").isPresent() && !extendsGroup(map);
    }

    /** Whether {@code $ref} stands for {@code $extends}: beside names, or where it leads to a group. */
    private boolean extendsGroup(MapNode map) {
        MapNode at = map;
        for (int i = 0; i < FARTHEST; i++) {
            if (at.members().keySet().stream().anyMatch(name -> !name.startsWith("$"))) {
                return true;
            }
            Optional<Node> target = at.get("$ref")
                    .flatMap(JsonReference::of)
                    .flatMap(reference -> reference.pointer().in(file));
            if (target.isEmpty()
                    || !(target.get() instanceof MapNode next)
                    || next.get("$value").isPresent()) {
                return false;
            }
            if (next.get("$ref").isEmpty()) {
                return next.get("colorSpace").isEmpty() && next.get("unit").isEmpty();
            }
            at = next;
        }
        return false;
    }
}
