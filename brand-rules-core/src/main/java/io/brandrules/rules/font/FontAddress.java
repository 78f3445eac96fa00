package io.brandrules.rules.font;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The address of a web font, or the beginning of one, as far as addresses are compared: scheme and host without case,
 * the rest to the letter.
 *
 * @param scheme in lower case; empty for an address that is relative, or relative to the scheme
 * @param authority host and port in lower case; empty for an address without one
 * @param path with query and fragment; all of a relative address, or of one like {@code data:}
 */
record FontAddress(String scheme, String authority, String path) {
    private static final Set<String> SERVICES = Set.of(
            "fonts.googleapis.com",
            "fonts.gstatic.com",
            "fonts.bunny.net",
            "use.typekit.net",
            "p.typekit.net",
            "fast.fonts.net",
            "cloud.typography.com",
            "api.fontshare.com",
            "use.fontawesome.com",
            "kit.fontawesome.com");

    private static final List<String> ENDINGS = List.of(".woff2", ".woff", ".ttf", ".otf", ".eot");

    private static final int LONGEST_SHOWN = 60;

    static FontAddress of(String url) {
        String text = url.strip().replace('\\', '/');
        int colon = text.indexOf(':');
        boolean schemed = colon > 0 && text.substring(0, colon).chars().allMatch(FontAddress::inScheme);
        String scheme = schemed ? text.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        String rest = schemed ? text.substring(colon + 1) : text;
        if (!rest.startsWith("//")) {
            return new FontAddress(scheme, "", rest.startsWith("./") ? rest.substring(2) : rest);
        }
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(2, end).toLowerCase(Locale.ROOT);
        if (scheme.equals("https") && authority.endsWith(":443")) {
            authority = authority.substring(0, authority.length() - 4);
        }
        return new FontAddress(scheme, authority, rest.substring(end));
    }

    /** As a ruleset names it, where a host may stand without a scheme: {@code fonts.example.com/}. */
    static FontAddress source(String named) {
        FontAddress address = of(named);
        int slash = address.path.indexOf('/');
        String first = slash < 0 ? address.path : address.path.substring(0, slash);
        boolean host = address.scheme.isEmpty() && address.authority.isEmpty() && first.indexOf('.') > 0;
        return host ? of("//" + named.strip()) : address;
    }

    private static boolean inScheme(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }

    /** Whether an address by itself tells that a font, or a font service's style sheet, is behind it. */
    static boolean font(String url) {
        FontAddress address = of(url);
        String path = address.path.toLowerCase(Locale.ROOT);
        int end = path.length();
        for (int i = 0; i < path.length() && end == path.length(); i++) {
            end = path.charAt(i) == '?' || path.charAt(i) == '#' ? i : end;
        }
        String file = path.substring(0, end);
        return SERVICES.contains(address.authority) && file.length() > 1
                || ENDINGS.stream().anyMatch(file::endsWith);
    }

    /**
     * Whether an address begins with this one. One that is relative to the scheme takes the other's.
     *
     * @param whole whether the address is all there, so that its host ends where it ends
     */
    boolean covers(FontAddress address, boolean whole) {
        boolean sameHost = authority.equals(address.authority) && (whole || authority.isEmpty() || address.named());
        return sameHost && sameScheme(address) && address.path.startsWith(path);
    }

    /** Whether an address of which only the beginning is known may begin with this one. */
    boolean mayCover(FontAddress beginning) {
        return sameScheme(beginning) && authority.equals(beginning.authority) && path.startsWith(beginning.path);
    }

    /** Whether the host is told, and ends. */
    boolean named() {
        return !authority.isEmpty() && !path.isEmpty();
    }

    /** Where it leads, for people: the scheme and host, or the address itself. */
    String origin() {
        if (!authority.isEmpty()) {
            return authority;
        }
        if (scheme.equals("data")) {
            return "within the file";
        }
        String whole = scheme.isEmpty() ? path : scheme + ":" + path;
        return whole.length() <= LONGEST_SHOWN ? whole : whole.substring(0, LONGEST_SHOWN) + "…";
    }

    private boolean sameScheme(FontAddress address) {
        boolean relative = !authority.isEmpty() && (scheme.isEmpty() || address.scheme.isEmpty());
        return relative || scheme.equals(address.scheme);
    }
}
