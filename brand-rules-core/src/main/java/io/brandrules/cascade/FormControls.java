package io.brandrules.cascade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states of form controls as a document sets them before anybody touches it: HTML, section 4.16.3.
 *
 * <p>A control belongs to the form around it; the {@code form} attribute, which gives it to another, is not read.
 */
final class FormControls {
    private static final Set<String> DISABLED =
            Set.of("button", "input", "select", "textarea", "optgroup", "option", "fieldset");
    private static final Set<String> WRITABLE = Set.of(
            "text",
            "search",
            "url",
            "tel",
            "email",
            "password",
            "date",
            "month",
            "week",
            "time",
            "datetime-local",
            "number");
    private static final Set<String> PLACEHOLDER =
            Set.of("text", "search", "url", "tel", "email", "password", "number");
    private static final Set<String> OTHER_TYPES =
            Set.of("hidden", "range", "color", "checkbox", "radio", "file", "submit", "image", "reset", "button");
    private static final Set<String> REQUIRABLE = Set.of("checkbox", "radio", "file");
    private static final Set<String> SUBMIT = Set.of("submit", "image");

    private final Matching matching;
    private final Inherited<Boolean> disabledAround = new Inherited<>(false, this::disabledByParent);
    private final Inherited<Boolean> editable = new Inherited<>(false, FormControls::ownEditable);
    private @Nullable Set<Styled> checked;
    private final Set<Styled> undecided = new HashSet<>();
    private final Set<Styled> submitters = new HashSet<>();

    private record Group(Styled form, String name) {}

    FormControls(Matching matching) {
        this.matching = matching;
    }

    boolean canBeDisabled(Styled element) {
        return element.html() && DISABLED.contains(element.name());
    }

    boolean disabled(Styled element) {
        if (!canBeDisabled(element)) {
            return false;
        }
        if (element.attribute("disabled") != null) {
            return true;
        }
        Styled parent = element.parent();
        return switch (element.name()) {
            case "option" -> parent != null && is(parent, "optgroup") && parent.attribute("disabled") != null;
            case "optgroup" -> false;
            default -> disabledAround.of(element);
        };
    }

    /** Whether the element stands in its parent as controls stand in a disabled fieldset outside its first legend. */
    private @Nullable Boolean disabledByParent(Styled element) {
        Styled parent = element.parent();
        if (parent == null || !is(parent, "fieldset") || parent.attribute("disabled") == null) {
            return null;
        }
        boolean legend = is(element, "legend")
                && matching.siblings().position(element, true).index() == 1;
        return legend ? null : true;
    }

    boolean required(Styled element) {
        return canBeRequired(element) && element.attribute("required") != null;
    }

    boolean optional(Styled element) {
        return (is(element, "input") || is(element, "select") || is(element, "textarea")) && !required(element);
    }

    private static boolean canBeRequired(Styled element) {
        return is(element, "select")
                || is(element, "textarea")
                || is(element, "input") && (WRITABLE.contains(type(element)) || REQUIRABLE.contains(type(element)));
    }

    boolean writable(Styled element) {
        if (is(element, "textarea") || is(element, "input")) {
            return (is(element, "textarea") || WRITABLE.contains(type(element)))
                    && element.attribute("readonly") == null
                    && !disabled(element);
        }
        return element.html() && editable.of(element);
    }

    private static @Nullable Boolean ownEditable(Styled element) {
        String written = element.html() ? element.attribute("contenteditable") : null;
        return switch (written == null ? "inherit" : Ascii.lower(written)) {
            case "", "true", "plaintext-only" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    boolean placeholderShown(Styled element) {
        if (element.attribute("placeholder") == null) {
            return false;
        }
        String value = element.attribute("value");
        return is(element, "textarea") && element.empty()
                || is(element, "input") && PLACEHOLDER.contains(type(element)) && (value == null || value.isEmpty());
    }

    boolean checked(Styled element) {
        return read(element).contains(element);
    }

    /** Whether it is neither checked nor not: radio buttons of a group without a checked one, progress without value. */
    boolean indeterminate(Styled element) {
        if (is(element, "progress")) {
            return element.attribute("value") == null;
        }
        read(element);
        return undecided.contains(element);
    }

    /** Whether it is a default among its kin. */
    boolean byDefault(Styled element) {
        read(element);
        return submitters.contains(element)
                || is(element, "option") && element.attribute("selected") != null
                || is(element, "input")
                        && (type(element).equals("checkbox") || type(element).equals("radio"))
                        && element.attribute("checked") != null;
    }

    private Set<Styled> read(Styled any) {
        if (checked == null) {
            checked = new HashSet<>();
            Inherited<Styled> forms = nearest("form");
            readInputs(any, forms, checked);
            readOptions(any, checked);
        }
        return checked;
    }

    private void readInputs(Styled any, Inherited<Styled> forms, Set<Styled> into) {
        Map<Group, Styled> last = new HashMap<>();
        Set<Styled> seen = new HashSet<>();
        for (Styled each : matching.elements(any)) {
            boolean input = is(each, "input");
            String type = type(each);
            if (input ? SUBMIT.contains(type) : is(each, "button") && submits(each)) {
                Styled form = forms.of(each);
                if (form != AboveRoot.ELEMENT && seen.add(form)) {
                    submitters.add(each);
                }
            } else if (input && each.attribute("checked") != null) {
                if (type.equals("checkbox")) {
                    into.add(each);
                } else if (type.equals("radio")) {
                    into.add(each);
                    Styled before = named(each) ? last.put(group(each, forms), each) : null;
                    if (before != null) {
                        into.remove(before);
                    }
                }
            }
        }
        for (Styled each : matching.elements(any)) {
            if (is(each, "input") && type(each).equals("radio") && !into.contains(each)) {
                if (!named(each) || !last.containsKey(group(each, forms))) {
                    undecided.add(each);
                }
            }
        }
    }

    private static boolean named(Styled radio) {
        String name = radio.attribute("name");
        return name != null && !name.isEmpty();
    }

    private static Group group(Styled radio, Inherited<Styled> forms) {
        String name = radio.attribute("name");
        return new Group(forms.of(radio), name == null ? "" : name);
    }

    private static boolean submits(Styled button) {
        String type = button.attribute("type");
        return type == null || !Ascii.same(type, "reset") && !Ascii.same(type, "button");
    }

    private void readOptions(Styled any, Set<Styled> into) {
        Inherited<Styled> selects = nearest("select");
        Map<Styled, Styled> chosen = new HashMap<>();
        Map<Styled, Styled> first = new HashMap<>();
        for (Styled each : matching.elements(any)) {
            if (is(each, "option")) {
                Styled select = selects.of(each);
                boolean selected = each.attribute("selected") != null;
                if (select == AboveRoot.ELEMENT || select.attribute("multiple") != null) {
                    if (selected) {
                        into.add(each);
                    }
                } else if (selected) {
                    chosen.put(select, each);
                } else if (!disabled(each) && oneLine(select)) {
                    first.putIfAbsent(select, each);
                }
            }
        }
        into.addAll(chosen.values());
        first.forEach((select, option) -> {
            if (!chosen.containsKey(select)) {
                into.add(option);
            }
        });
    }

    private static boolean oneLine(Styled select) {
        String size = select.attribute("size");
        int value = 0;
        for (int i = 0; size != null && i < size.length() && Character.digit(size.charAt(i), 10) >= 0; i++) {
            value = Math.min(2, value * 10 + Character.digit(size.charAt(i), 10));
        }
        return value < 2;
    }

    private static Inherited<Styled> nearest(String name) {
        return new Inherited<>(AboveRoot.ELEMENT, each -> is(each, name) ? each : null);
    }

    private static boolean is(Styled element, String name) {
        return element.html() && element.name().equals(name);
    }

    private static String type(Styled input) {
        String written = input.attribute("type");
        String type = written == null ? "text" : Ascii.lower(written);
        return WRITABLE.contains(type) || OTHER_TYPES.contains(type) ? type : "text";
    }
}
