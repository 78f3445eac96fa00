package io.brandrules.read;

import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes HTML of MJML without moving a character: a component becomes the element that it stands for, under a name that
 * is no longer than its own, and what paints nothing is blanked.
 *
 * @see <a href="https://documentation.mjml.io/#components">MJML, components</a>
 */
final class MjmlView {
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("mjml", "html"),
            Map.entry("mj-head", "head"),
            Map.entry("mj-body", "body"),
            Map.entry("mj-title", "title"),
            Map.entry("mj-style", "style"),
            Map.entry("mj-button", "button"),
            Map.entry("mj-image", "img"),
            Map.entry("mj-carousel-image", "img"),
            Map.entry("mj-divider", "hr"),
            Map.entry("mj-table", "table"),
            Map.entry("mj-navbar", "nav"),
            Map.entry("mj-navbar-link", "a"),
            Map.entry("mj-social-element", "a"));

    private static final Set<String> VOID = Set.of("img", "hr");

    /** What holds settings, and no content. */
    private static final Set<String> SETTINGS = Set.of("mj-attributes", "mj-html-attributes", "mj-preview");

    private final char[] view;
    private final List<TagToken> tags;

    private MjmlView(String view, List<TagToken> tags) {
        this.view = view.toCharArray();
        this.tags = tags;
    }

    /** The view as HTML. */
    static String of(String view, List<TagToken> tags) {
        MjmlView html = new MjmlView(view, tags);
        html.settings();
        for (TagToken tag : tags) {
            html.tag(tag);
        }
        return new String(html.view);
    }

    /** The stretches of the outermost elements that hold settings, from tag to tag. */
    private static Map<Integer, Integer> settings(List<TagToken> tags) {
        Map<Integer, Integer> settings = new TreeMap<>();
        String open = "";
        int start = 0;
        for (TagToken tag : tags) {
            boolean starts = tag.kind() == TagToken.Kind.START;
            if (open.isEmpty() && starts && SETTINGS.contains(tag.name())) {
                open = tag.name();
                start = tag.span().start();
            } else if (tag.kind() == TagToken.Kind.END && tag.name().equals(open)) {
                settings.put(start, tag.span().end());
                open = "";
            }
        }
        return settings;
    }

    private void settings() {
        settings(tags).forEach((start, end) -> blank(new Span(start, end)));
    }

    private void tag(TagToken tag) {
        String name = tag.name();
        if (!name.equals("mjml") && !name.startsWith("mj-") || view[tag.span().start()] != '<') {
            return;
        }
        String element = ELEMENTS.getOrDefault(name, "div");
        boolean raw = name.equals("mj-raw") || name.equals("mj-include");
        if (raw || tag.kind() == TagToken.Kind.SELF_CLOSING && !VOID.contains(element)) {
            blank(tag.span());
            return;
        }
        int start = tag.span().start() + (tag.kind() == TagToken.Kind.END ? 2 : 1);
        Arrays.fill(view, start, start + name.length(), ' ');
        element.getChars(0, element.length(), view, start);
    }

    private void blank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            view[i] = view[i] == '\n' || view[i] == '\r' ? view[i] : ' ';
        }
    }
}
