package io.brandrules.document;

import io.brandrules.cascade.Cascade;
import io.brandrules.cascade.Cascades;
import io.brandrules.cascade.Place;
import io.brandrules.cascade.Property;
import io.brandrules.cascade.SharedStyles;
import io.brandrules.cascade.Sheet;
import io.brandrules.cascade.TextPaint;
import io.brandrules.cascade.Viewing;
import io.brandrules.style.WrittenFamily;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the clients of a document paint its elements, worked out when it is first asked for, so that a ruleset that asks
 * for nothing of it pays nothing. Thread-safe.
 */
public final class Painting {
    private final List<StyleSheet> sheets;
    private final Modes modes;
    private final Function<Element, Optional<Element>> twins;
    private final Cascades shared;
    private final IdentityHashMap<StyleSheet, Sheet> compiled = new IdentityHashMap<>();
    private final Map<String, Optional<String>> firstFamilies = new HashMap<>();
    private final Map<Environment, List<Cascade>> cascades = new EnumMap<>(Environment.class);

    /**
     * The painting of a document.
     *
     * @param twins the element of Outlook's tree that is written where an element of the other clients' tree is
     * @param known of styles that other documents share
     */
    public Painting(
            List<StyleSheet> sheets, Modes modes, Function<Element, Optional<Element>> twins, SharedStyles known) {
        this.sheets = List.copyOf(sheets);
        this.modes = modes;
        this.twins = twins;
        this.shared = new Cascades(known, modes.fluid());
    }

    /**
     * What else decides how trees are painted.
     *
     * @param browser whether the tree of browsers is in quirks mode
     * @param outlook whether Outlook's tree is
     * @param fluid whether a style attribute has a size that is a share of the window's width
     */
    public record Modes(boolean browser, boolean outlook, boolean fluid) {}

    /**
     * How the clients of an environment paint an element: one look for each width of the window that makes a difference
     * to it.
     */
    public synchronized List<Look> looks(Environment environment, Element element) {
        Element shown = seenIn(environment, element);
        List<Look> looks = new ArrayList<>(1);
        for (Cascade cascade : cascades.computeIfAbsent(environment, this::cascades)) {
            Look look = new Look(environment, this, cascade, shown);
            if (!among(looks, look)) {
                looks.add(look);
            }
        }
        return looks;
    }

    /** The ways in which clients show the document: for each environment as many as there are widths that matter. */
    public synchronized List<View> views() {
        List<View> views = new ArrayList<>();
        for (Environment environment : Environment.values()) {
            for (Cascade cascade : cascades.computeIfAbsent(environment, this::cascades)) {
                views.add(new View(environment, this, cascade));
            }
        }
        return views;
    }

    synchronized boolean shows(Environment environment, Cascade cascade, Element element) {
        Element shown = seenIn(environment, element);
        return cascade.shows(shown) && !cascade.paint(shown).vanishes();
    }

    /** Whether the clients of an environment show the text of all of some elements, in a window of some width. */
    synchronized boolean shows(Environment environment, List<Element> elements) {
        for (Cascade cascade : cascades.computeIfAbsent(environment, this::cascades)) {
            if (elements.stream().allMatch(element -> shows(environment, cascade, element))) {
                return true;
            }
        }
        return false;
    }

    private Element seenIn(Environment environment, Element element) {
        return environment == Environment.OUTLOOK ? twins.apply(element).orElse(element) : element;
    }

    private static boolean among(List<Look> looks, Look look) {
        for (Look wider : looks) {
            if (look.same(wider)) {
                return true;
            }
        }
        return false;
    }

    synchronized TextPaint paint(Cascade cascade, Element element) {
        return cascade.paint(element);
    }

    synchronized Optional<Place> place(Cascade cascade, Element element, Property property) {
        return cascade.place(element, property);
    }

    /** The first name in the value of {@code font-family}. */
    synchronized Optional<String> firstFamily(String stack) {
        return firstFamilies.computeIfAbsent(stack, Painting::first);
    }

    private static Optional<String> first(String stack) {
        return WrittenFamily.inProperty("font-family", stack).stream()
                .findFirst()
                .map(WrittenFamily::name);
    }

    /**
     * Whether the author sets backgrounds by a client's hooks; where only colours of text are, the client sets the
     * backgrounds, and nobody knows what they become.
     */
    private boolean hooked() {
        return sheets.stream().anyMatch(sheet -> sheet.text().toString().contains("data-ogsb"));
    }

    private static Sheet compile(StyleSheet sheet) {
        return new Sheet(sheet.path().orElse(""), sheet.css(), sheet.around(), sheet.rules());
    }

    private List<Cascade> cascades(Environment environment) {
        Viewing viewing = switch (environment) {
            case LIGHT -> Viewing.LIGHT;
            case DARK -> Viewing.DARK.hooked(hooked());
            case OUTLOOK -> Viewing.OUTLOOK;
        };
        List<Sheet> applied = sheets.stream()
                .filter(sheet -> sheet.applies() && sheet.environments().contains(environment))
                .map(sheet -> compiled.computeIfAbsent(sheet, Painting::compile))
                .toList();
        boolean quirks = environment == Environment.OUTLOOK ? modes.outlook() : modes.browser();
        return shared.of(applied, viewing, quirks);
    }
}
