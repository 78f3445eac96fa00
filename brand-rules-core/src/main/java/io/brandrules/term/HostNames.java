package io.brandrules.term;

import com.ibm.icu.text.IDNA;
import java.util.Locale;

/** Names of hosts as browsers compare them. */
public final class HostNames {
    private static final IDNA BROWSER = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private HostNames() {}

    /**
     * A name in the form of the domain name system: in lower case, letters of other scripts encoded, without a dot at its
     * end. What is no name stays as it is written.
     *
     * @see <a href="https://www.unicode.org/reports/tr46/">UTS 46</a>
     */
    public static String ascii(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        return withoutDot(plain(name) ? name : encoded(name));
    }

    /** Whether a name has that form as it is written. */
    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return !name.contains("xn--");
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        BROWSER.nameToASCII(name, encoded, new IDNA.Info());
        return encoded.isEmpty() || encoded.indexOf("\uFFFD") >= 0 ? name : encoded.toString();
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
