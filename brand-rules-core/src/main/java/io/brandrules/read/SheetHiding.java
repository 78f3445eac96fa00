package io.brandrules.read;

import io.brandrules.style.CssDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What style sheets hide by a rule of one simple selector ({@code .x}, {@code #x}, {@code p}, {@code p.x}).
 *
 * <p>What a media query shows again is not hidden: some reader sees it. Nor is what a rule with a longer selector about
 * the same class, id or type may show again: only the cascade knows, and is asked where it matters.
 */
final class SheetHiding {
    /** A selector of more than a type and a class, or an id. */
    private static final Pattern COMBINED = Pattern.compile("[\\s>+~\\[:*]|[.#][^.#]*[.#]");

    /** A class, an id, or a type at the start. */
    private static final Pattern SIMPLE = Pattern.compile("^[\\w-]+|[.#][\\w-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Boolean> hides = new HashMap<>();
    private final Set<String> shownByMedia = new HashSet<>();

    /** What stands at the end of longer selectors that show. */
    private final Set<String> shownWithin = new HashSet<>();

    /** The classes in the selectors, so that hardly an element has to be looked up by more. */
    private final Set<String> classes = new HashSet<>();

    /** Whether a selector is a type alone; whether one is an id. */
    private boolean types;

    private boolean ids;

    /** Takes a declaration of {@code display} into account. */
    void add(CssDeclaration declaration, String value) {
        List<String> context = declaration.context();
        if (context.isEmpty()) {
            return;
        }
        boolean conditional = context.stream().anyMatch(part -> part.startsWith("@"));
        boolean none = value.strip().equalsIgnoreCase("none");
        for (String selector : context.get(context.size() - 1).split(",", -1)) {
            if (conditional && !none) {
                shownByMedia.add(read(selector));
            } else if (!none && COMBINED.matcher(selector.strip()).find()) {
                shownWithin.addAll(last(selector));
            } else if (!conditional && context.size() == 1) {
                hides.put(read(selector), none);
            }
        }
    }

    /** Whether the element is taken out of what is painted, unless its own style says otherwise. */
    boolean hides(TreeElement element) {
        return !hides.isEmpty() && any(element, this::hides);
    }

    private boolean hides(String selector) {
        return hides.getOrDefault(selector, false) && !shownWithin.contains(selector);
    }

    /** Whether a media query shows the element again. */
    boolean shows(TreeElement element) {
        return !shownByMedia.isEmpty() && any(element, shownByMedia::contains);
    }

    /** Whether one of the simple selectors that match an element is such; classes and ids keep their case. */
    private boolean any(TreeElement element, Predicate<String> such) {
        String id = ids ? element.id() : null;
        if (types && such.test(element.name()) || id != null && such.test("#" + id)) {
            return true;
        }
        for (String name : element.classes()) {
            if (classes.contains(name) && (such.test("." + name) || such.test(element.name() + "." + name))) {
                return true;
            }
        }
        return false;
    }

    /** The selector with its type in lower case. */
    private String read(String selector) {
        String key = key(selector);
        classes.add(key.substring(key.indexOf('.') + 1));
        ids |= key.startsWith("#");
        types |= key.indexOf('.') < 0 && key.indexOf('#') < 0;
        return key;
    }

    /** The simple selectors of the element that a longer selector is about: {@code .b} of {@code .a > p.b:first-child}. */
    private static List<String> last(String selector) {
        String compound = selector.strip().replaceFirst("(?s)^.*[\\s>+~]", "");
        List<String> simple = new ArrayList<>();
        Matcher part = SIMPLE.matcher(compound);
        while (part.find()) {
            simple.add(part.group());
        }
        return simple;
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
