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
        StringBuilder encoded = new StringBuilder();
        BROWSER.nameToASCII(name, encoded, new IDNA.Info());
        String ascii = encoded.isEmpty() || encoded.indexOf("\uFFFD") >= 0 ? name : encoded.toString();
        return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }
}
