package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Thymeleaf, which is written into the attributes of elements: an element with a condition is an arm, and what it holds
 * may stand for nothing but a value. Follows the elements from the first that is marked so.
 */
final class Thymeleaf {
    private static final String PREFIX = "th:";
    private static final String DATA_PREFIX = "data-th-";

    /** What is given an attribute's value instead of the one that is written. */
    private static final Set<String> GIVEN =
            Set.of("href", "src", "alt", "title", "placeholder", "content", "value", "action", "aria-label");

    /** What ends where another of its name begins, if nobody ends it. */
    private static final Set<String> SELF_ENDING = Set.of("li", "p", "td", "th", "tr", "dt", "dd", "option");

    /** What has no room for text of its own. */
    private static final Set<String> TEXTLESS = Set.of("html", "head", "table", "tbody", "thead", "tfoot", "tr");

    private static final String LOOP = "th:each";
    private static final String SWITCH = "th:switch";

    private final Scan scan;
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Integer> openByName = new HashMap<>();
    private boolean active;

    /** The condition of the last element that had one, and whether it held where that is true. */
    private String condition = "";

    private boolean affirmed;

    Thymeleaf(Scan scan) {
        this.scan = scan;
    }

    /** What is written in an attribute, as {@code if} of {@code th:if}; empty where it is none of Thymeleaf's. */
    private static String directive(String attribute) {
        if (attribute.startsWith(PREFIX)) {
            return attribute.substring(PREFIX.length());
        }
        return attribute.startsWith(DATA_PREFIX) ? attribute.substring(DATA_PREFIX.length()) : "";
    }

    /** Takes in the tag that the scan has read last. */
    void tag(TagToken tag) {
        active = active || marked(tag);
        if (!active || !scan.live) {
            return;
        }
        if (tag.kind() == TagToken.Kind.END) {
            end(tag);
        } else {
            start(tag);
        }
    }

    private static boolean marked(TagToken tag) {
        List<AttributeToken> attributes = tag.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.get(i).name();
            // Most names are told apart by their length, or by where a colon or a hyphen would be.
            boolean prefixed = name.length() > PREFIX.length() && name.charAt(2) == ':' && name.startsWith(PREFIX);
            if (prefixed || name.startsWith(DATA_PREFIX) || name.equals("xmlns:th")) {
                return true;
            }
        }
        return tag.name().startsWith(PREFIX);
    }

    private void start(TagToken tag) {
        if (SELF_ENDING.contains(tag.name())
                && !open.isEmpty()
                && open.get(open.size() - 1).name.equals(tag.name())) {
            leave(tag.span().start(), tag.span().start());
        }
        Open element = new Open(tag.name(), tag.span(), scan.tags.size());
        for (AttributeToken attribute : tag.attributes()) {
            String directive = directive(attribute.name());
            if (!directive.isEmpty()) {
                element.directives.put(directive, scan.slice(attribute.value()).strip());
            }
        }
        if (!element.directives.isEmpty()) {
            open(element);
            given(tag);
        }
        open.add(element);
        openByName.merge(element.name, 1, Integer::sum);
        if (tag.kind() == TagToken.Kind.SELF_CLOSING || TagNames.empty(tag.name())) {
            leave(tag.span().end(), tag.span().end());
        }
    }

    /** Opens the arms that an element is. */
    private void open(Open element) {
        Map<String, String> directives = element.directives;
        if (directives.containsKey("case") && inSwitch()) {
            boolean any = "*".equals(directives.get("case"));
            steer(element.tag.start(), any ? Part.OTHERWISE : Part.ALTERNATIVE, SWITCH);
        }
        String when = directives.getOrDefault("if", directives.get("unless"));
        if (when != null) {
            condition(element, when, directives.containsKey("if"));
        } else if (directives.containsKey("each")) {
            chain(element, Part.OPEN, LOOP);
        }
        if (directives.containsKey("switch")) {
            chain(element, Part.SELECT, SWITCH);
        }
    }

    /** One for a condition and one for its opposite are two arms of the same. */
    private void condition(Open element, String expression, boolean affirms) {
        String key = expression;
        if (key.startsWith("${") && key.endsWith("}")) {
            key = key.substring(2, key.length() - 1).strip();
        }
        boolean negated = key.startsWith("!") || key.startsWith("not ");
        key = negated ? key.substring(key.startsWith("!") ? 1 : 4).strip() : key;
        boolean holds = negated != affirms;
        boolean opposite = key.equals(condition) && affirmed != holds;
        condition = key;
        affirmed = holds;
        chain(element, opposite ? Part.INVERSE : Part.OPEN, "th:if " + key);
    }

    private void chain(Open element, Part part, String name) {
        steer(element.tag.start(), part, name);
        element.chains.add(name);
    }

    private boolean inSwitch() {
        for (int i = open.size() - 1; i >= 0; i--) {
            List<String> chains = open.get(i).chains;
            if (!chains.isEmpty()) {
                return chains.contains(SWITCH);
            }
        }
        return false;
    }

    /** Makes of {@code th:alt="#{logo}"} an {@code alt} whose value is not known, in the place of the one written. */
    private void given(TagToken tag) {
        List<AttributeToken> attributes = new ArrayList<>();
        List<AttributeToken> written = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (AttributeToken attribute : tag.attributes()) {
            String name = directive(attribute.name());
            if (GIVEN.contains(name) && !attribute.value().isEmpty() && names.add(name)) {
                scan.replace(attribute.value(), Kind.HOLE, scan.slice(attribute.value()), Place.QUOTED);
                attributes.add(new AttributeToken(name, attribute.span(), attribute.value(), false));
            } else {
                written.add(attribute);
            }
        }
        if (!attributes.isEmpty()) {
            written.stream()
                    .filter(attribute -> !names.contains(attribute.name()))
                    .forEach(attributes::add);
            TagToken filled =
                    new TagToken(tag.name(), tag.span(), tag.kind(), attributes, tag.uncertain(), tag.partial());
            scan.tags.set(scan.tags.size() - 1, filled);
        }
    }

    private void end(TagToken tag) {
        if (openByName.getOrDefault(tag.name(), 0) == 0) {
            return;
        }
        while (!open.get(open.size() - 1).name.equals(tag.name())) {
            leave(tag.span().start(), tag.span().start());
        }
        leave(tag.span().start(), tag.span().end());
    }

    /** Leaves the innermost element: what is in it ends at {@code content}, and it itself at {@code end}. */
    private void leave(int content, int end) {
        Open element = open.remove(open.size() - 1);
        openByName.merge(element.name, -1, Integer::sum);
        if (!element.directives.isEmpty()) {
            replace(element, content, end);
        }
        for (int i = element.chains.size() - 1; i >= 0; i--) {
            steer(end, Part.CLOSE, element.chains.get(i));
        }
    }

    /** What an element says of what is written in it that it is not what is read. */
    private void replace(Open element, int content, int end) {
        Map<String, String> directives = element.directives;
        String file = directives.getOrDefault("replace", directives.get("substituteby"));
        String inserted = directives.getOrDefault("insert", directives.get("include"));
        String removed = directives.getOrDefault("remove", "");
        if (file != null) {
            element(element, end, Kind.INCLUDE, name(file));
        } else if (removed.equals("all")) {
            element(element, end, Kind.NOTE, "");
        } else if (inserted != null) {
            content(element, content, Kind.INCLUDE, name(inserted));
        } else if (removed.equals("body")) {
            content(element, content, Kind.NOTE, "");
        } else {
            String value = directives.getOrDefault("text", directives.get("utext"));
            if (value != null) {
                content(element, content, Kind.HOLE, value);
            }
        }
    }

    private void element(Open element, int end, Kind kind, String argument) {
        scan.forget(element.firstTag - 1, end);
        scan.replace(new Span(element.tag.start(), end), kind, argument, Place.QUOTED);
    }

    private void content(Open element, int end, Kind kind, String argument) {
        if (end > element.tag.end()) {
            scan.forget(element.firstTag, end);
            Place place = TEXTLESS.contains(element.name) ? Place.STRUCTURE : Place.QUOTED;
            scan.replace(new Span(element.tag.end(), end), kind, argument, place);
        }
    }

    /** A whole file by its name; a part of one stays in the form that no file has. */
    private static String name(String expression) {
        boolean whole = expression.startsWith("~{") && expression.endsWith("}") && !expression.contains("::");
        return whole
                ? expression.substring(2, expression.length() - 1).strip()
                : expression.contains("::") ? "~{" + expression + "}" : expression;
    }

    /** Does something to a conditional; the syntax of another language within the tag has come before. */
    private void steer(int offset, Part part, String chain) {
        Span place = Span.at(Math.max(offset, scan.branches.reached()));
        scan.conditional(place, new TemplateMatch(place.end(), Kind.BLOCK, "", "", part, chain));
    }

    /** An element that is open. */
    private static final class Open {
        final String name;
        final Span tag;
        final int firstTag;
        final List<String> chains = new ArrayList<>(0);
        final Map<String, String> directives = new HashMap<>(4);

        Open(String name, Span tag, int firstTag) {
            this.name = name;
            this.tag = tag;
            this.firstTag = firstTag;
        }
    }
}
