package io.brandrules.read;

import io.brandrules.style.CssDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What style sheets hide by a rule of one simple selector ({@code .x}, {@code #x}, {@code p}, {@code p.x}).
 *
 * <p>What a media query shows again is not hidden: some reader sees it.
 */
final class SheetHiding {
    private final Map<String, Boolean> hides = new HashMap<>();
    private final Set<String> shownByMedia = new HashSet<>();

    /** Takes a declaration into account; those of other properties than {@code display} count for nothing. */
    void add(CssDeclaration declaration, String value) {
        List<String> context = declaration.context();
        if (!declaration.property().equals("display") || context.isEmpty()) {
            return;
        }
        boolean conditional = context.stream().anyMatch(part -> part.startsWith("@"));
        boolean none = value.strip().equalsIgnoreCase("none");
        for (String selector : context.get(context.size() - 1).split(",", -1)) {
            if (conditional && !none) {
                shownByMedia.add(key(selector));
            } else if (!conditional && context.size() == 1) {
                hides.put(key(selector), none);
            }
        }
    }

    /** Whether the element is taken out of what is painted, unless its own style says otherwise. */
    boolean hides(TreeElement element) {
        if (hides.isEmpty()) {
            return false;
        }
        boolean hidden = false;
        for (String selector : selectors(element)) {
            hidden |= hides.getOrDefault(selector, false);
        }
        return hidden;
    }

    /** Whether a media query shows the element again. */
    boolean shows(TreeElement element) {
        return !shownByMedia.isEmpty() && selectors(element).stream().anyMatch(shownByMedia::contains);
    }

    /** The simple selectors that match an element; classes and ids keep their case, types don't. */
    private static Set<String> selectors(TreeElement element) {
        Set<String> selectors = new HashSet<>();
        selectors.add(element.name());
        String id = element.id();
        if (id != null) {
            selectors.add("#" + id);
        }
        for (String name : element.value("class").split("\\s+", -1)) {
            selectors.add("." + name);
            selectors.add(element.name() + "." + name);
        }
        return selectors;
    }

    private static String key(String selector) {
        String simple = selector.strip();
        int end = 0;
        while (end < simple.length() && simple.charAt(end) != '.' && simple.charAt(end) != '#') {
            end++;
        }
        return simple.substring(0, end).toLowerCase(Locale.ROOT) + simple.substring(end);
    }
}
