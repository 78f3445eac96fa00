package io.brandrules.match;

import com.google.re2j.Pattern;

/** A glob on an address: {@code *} stands for any characters, case is ignored, the scheme may be left out. */
public final class Glob {
    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Glob of(String glob) {
        StringBuilder regex = new StringBuilder("(?is)(?:[a-z][a-z0-9+.-]*://)?");
        for (String literal :
                glob.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "").split("\\*", -1)) {
            regex.append(Pattern.quote(literal)).append(".*");
        }
        regex.setLength(regex.length() - 2);
        return new Glob(Pattern.compile(regex.toString()));
    }

    /** Whether it covers the whole of an address. */
    public boolean matches(CharSequence address) {
        return pattern.matcher(address.toString().strip()).matches();
    }
}
