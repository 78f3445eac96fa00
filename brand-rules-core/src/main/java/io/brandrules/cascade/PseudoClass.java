package io.brandrules.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A pseudo-class without arguments. */
record PseudoClass(String name, BiPredicate<Styled, Matching> test) implements Simple {
    /** What a pseudo-element may be followed by as well as an element: Selectors Level 4, section 3.6.2. */
    private static final Set<String> USER_ACTION = Set.of("hover", "active", "focus", "focus-visible", "focus-within");

    /** Parts of a scroll bar, which only the pseudo-elements of WebKit are. */
    private static final Set<String> SCROLL_BAR = Set.of(
            ("horizontal vertical decrement increment start end double-button single-button no-button corner-present"
                            + " window-inactive enabled disabled")
                    .split(" "));

    /** Those that hold for no element of a document which nobody uses and no script has changed. */
    private static final Set<String> DYNAMIC =
            Set.of(("visited target target-within target-current target-before target-after local-link fullscreen modal"
                            + " popover-open picture-in-picture autofill user-valid user-invalid valid invalid in-range"
                            + " out-of-range blank current past future playing paused seeking buffering stalled muted"
                            + " volume-locked host active-view-transition xr-overlay has-slotted interest-source"
                            + " interest-target -webkit-autofill -webkit-full-screen -webkit-drag")
                    .split(" "));

    private static final Map<String, PseudoClass> ALL = all();

    /** The pseudo-class of a name in lower case; null if there is none. */
    static @Nullable PseudoClass named(String name) {
        return ALL.get(name);
    }

    /** Whether it may follow a pseudo-element. */
    boolean follows(PseudoElement pseudo) {
        return USER_ACTION.contains(name)
                || SCROLL_BAR.contains(name)
                        && (pseudo.name().startsWith("-webkit-scrollbar")
                                || pseudo.name().equals("-webkit-resizer")
                                || pseudo.name().equals("selection") && name.equals("window-inactive"))
                || name.equals("only-child") && pseudo.name().startsWith("view-transition");
    }

    @Override
    public boolean matches(Styled element, Matching matching) {
        return test.test(element, matching);
    }

    private static Map<String, PseudoClass> all() {
        Map<String, PseudoClass> all = new HashMap<>();
        for (Set<String> names : List.of(DYNAMIC, USER_ACTION, SCROLL_BAR)) {
            for (String name : names) {
                add(all, name, (element, matching) -> false);
            }
        }
        addStructure(all);
        addForms(all);
        add(all, "link", (element, matching) -> link(element));
        add(all, "any-link", (element, matching) -> link(element));
        add(all, "-webkit-any-link", (element, matching) -> link(element));
        add(
                all,
                "defined",
                (element, matching) -> !element.html() || element.name().indexOf('-') < 0);
        add(
                all,
                "open",
                (element, matching) -> element.html()
                        && (element.name().equals("details") || element.name().equals("dialog"))
                        && element.attribute("open") != null);
        return Map.copyOf(all);
    }

    private static void addStructure(Map<String, PseudoClass> all) {
        add(all, "root", (element, matching) -> element.parent() == null);
        add(all, "scope", (element, matching) -> element.parent() == null);
        add(all, "empty", (element, matching) -> element.empty());
        add(all, "first-child", (element, matching) -> element.previous() == null);
        add(all, "last-child", (element, matching) -> element.next() == null);
        add(all, "only-child", (element, matching) -> element.previous() == null && element.next() == null);
        add(all, "first-of-type", (element, matching) -> type(element, matching).index() == 1);
        add(all, "last-of-type", (element, matching) -> type(element, matching).fromEnd() == 1);
        add(
                all,
                "only-of-type",
                (element, matching) -> type(element, matching).index() == 1
                        && type(element, matching).fromEnd() == 1);
    }

    private static void addForms(Map<String, PseudoClass> all) {
        add(
                all,
                "enabled",
                (element, matching) -> matching.forms().canBeDisabled(element)
                        && !matching.forms().disabled(element));
        add(all, "disabled", (element, matching) -> matching.forms().disabled(element));
        add(all, "checked", (element, matching) -> matching.forms().checked(element));
        add(all, "indeterminate", (element, matching) -> matching.forms().indeterminate(element));
        add(all, "default", (element, matching) -> matching.forms().byDefault(element));
        add(all, "required", (element, matching) -> matching.forms().required(element));
        add(all, "optional", (element, matching) -> matching.forms().optional(element));
        add(all, "read-write", (element, matching) -> matching.forms().writable(element));
        add(
                all,
                "read-only",
                (element, matching) -> element.html() && !matching.forms().writable(element));
        add(all, "placeholder-shown", (element, matching) -> matching.forms().placeholderShown(element));
    }

    private static void add(Map<String, PseudoClass> all, String name, BiPredicate<Styled, Matching> test) {
        all.put(name, new PseudoClass(name, test));
    }

    private static Siblings.Position type(Styled element, Matching matching) {
        return matching.siblings().position(element, true);
    }

    private static boolean link(Styled element) {
        if (element.html()) {
            return (element.name().equals("a") || element.name().equals("area")) && element.attribute("href") != null;
        }
        return element.name().equals("a")
                && (element.attribute("href") != null || element.attribute("xlink:href") != null);
    }
}
