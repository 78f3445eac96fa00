package io.brandrules.cascade;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attribute selector.
 *
 * @param name in lower case
 * @param anyNamespace whether an attribute of that local name in any namespace will do
 * @param value empty for {@link Operator#PRESENT}
 */
record AttributeSelector(String name, boolean anyNamespace, Operator operator, String value, Case letters)
        implements Simple {
    /** What is asked of the attribute's value. */
    enum Operator {
        PRESENT,
        EQUAL,
        WORD,
        LANGUAGE,
        PREFIX,
        SUFFIX,
        SUBSTRING
    }

    /** How the letters of the value are compared. */
    enum Case {
        /** Nothing is written: the document's language decides. */
        DEFAULT,
        IGNORED,
        KEPT
    }

    /** Those whose values heed no case on HTML elements: HTML, section 4.16.2. */
    private static final Set<String> CASELESS = Set.of(
            ("accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer"
                            + " dir direction disabled enctype face frame hreflang http-equiv lang language link media"
                            + " method multiple nohref noresize noshade nowrap readonly rel rev rules scope scrolling"
                            + " selected shape target text type valign valuetype vlink")
                    .split(" "));

    /** What the HTML parser puts into the namespaces of XLink and XML on elements of SVG and MathML. */
    private static final Set<String> XLINK = Set.of("actuate", "arcrole", "href", "role", "show", "title", "type");

    private static final Set<String> XML = Set.of("lang", "space");

    @Override
    public boolean matches(Styled element, Matching matching) {
        if (hook() && matching.hooks() == Hooks.DARK) {
            return true;
        }
        if (!element.html() && name.indexOf(':') > 0 && adjusted()) {
            return false;
        }
        return accepts(element, element.attribute(name))
                || anyNamespace
                        && !element.html()
                        && (XLINK.contains(name) && accepts(element, element.attribute("xlink:" + name))
                                || XML.contains(name) && accepts(element, element.attribute("xml:" + name)));
    }

    @Override
    public boolean matchesAboveRoot() {
        return hook();
    }

    private boolean hook() {
        return operator == Operator.PRESENT && Hooks.named(name);
    }

    private boolean adjusted() {
        return name.startsWith("xlink:") && XLINK.contains(name.substring(6))
                || name.startsWith("xml:") && XML.contains(name.substring(4));
    }

    private boolean accepts(Styled element, @Nullable String actual) {
        if (actual == null) {
            return false;
        }
        if (operator == Operator.PRESENT) {
            return true;
        }
        boolean ignoreCase =
                letters == Case.IGNORED || letters == Case.DEFAULT && element.html() && CASELESS.contains(name);
        return ignoreCase ? holds(Ascii.lower(actual), Ascii.lower(value)) : holds(actual, value);
    }

    private boolean holds(String actual, String wanted) {
        return switch (operator) {
            case PRESENT -> true;
            case EQUAL -> actual.equals(wanted);
            case WORD -> hasWord(actual, wanted);
            case LANGUAGE ->
                actual.startsWith(wanted)
                        && (actual.length() == wanted.length() || actual.charAt(wanted.length()) == '-');
            case PREFIX -> !wanted.isEmpty() && actual.startsWith(wanted);
            case SUFFIX -> !wanted.isEmpty() && actual.endsWith(wanted);
            case SUBSTRING -> !wanted.isEmpty() && actual.contains(wanted);
        };
    }

    private static boolean hasWord(String text, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Ascii.space(word.charAt(i))) {
                return false;
            }
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Ascii.space(text.charAt(i))) {
                if (i > from && i - from == word.length() && text.startsWith(word, from)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
