package io.brandrules.match;

import java.util.List;
import java.util.Locale;

/**
 * A glob on an address: {@code *} stands for any characters, case is ignored, the scheme may be left out.
 *
 * @param literals that stand in this order, anything between them, in lower case
 */
public record Glob(List<String> literals) {
    private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*://";

    public Glob {
        literals = List.copyOf(literals);
    }

    public static Glob of(String glob) {
        String known = glob.replaceFirst("^" + SCHEME, "").toLowerCase(Locale.ROOT);
        return new Glob(List.of(known.split("\\*", -1)));
    }

    /** Whether it covers the whole of an address. */
    public boolean matches(CharSequence address) {
        return matches(Address.of(address));
    }

    boolean matches(Address address) {
        return matches(address.text(), 0) || address.start() > 0 && matches(address.text(), address.start());
    }

    private boolean matches(String text, int from) {
        int last = literals.size() - 1;
        String first = literals.get(0);
        if (!text.startsWith(first, from)) {
            return false;
        }
        int at = from + first.length();
        if (last == 0) {
            return at == text.length();
        }
        for (int i = 1; i < last; i++) {
            int found = text.indexOf(literals.get(i), at);
            if (found < 0) {
                return false;
            }
            at = found + literals.get(i).length();
        }
        return text.length() - literals.get(last).length() >= at && text.endsWith(literals.get(last));
    }
}
