package io.brandrules.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Services that stand between a link and its target, to count clicks or to look at the target first. */
public final class LinkWrapper {
    /** Those that carry the target in a parameter of the query. */
    private static final Map<String, String> TELLING = Map.of(
            "safelinks.protection.outlook.com", "url",
            "www.google.com", "q",
            "l.facebook.com", "u",
            "l.instagram.com", "u",
            "slack-redir.net", "url");

    /** Those that keep the target to themselves: what systems that send mails make of its links. */
    private static final Hosts SILENT = Hosts.of(List.of(
            "sendgrid.net",
            "list-manage.com",
            "mandrillapp.com",
            "hubspotlinks.com",
            "klaviyomail.com",
            "exacttarget.com",
            "createsend.com",
            "mailgun.org",
            "sparkpostmail.com",
            "rs6.net",
            "emlnk.com",
            "customeriomail.com",
            "pstmrk.it",
            "sendibm1.com",
            "sendibm2.com",
            "sendibm3.com",
            "mailjet.com",
            "urldefense.com",
            "urldefense.proofpoint.com"));

    private LinkWrapper() {}

    /** Whether a host tells nothing of where its links lead. */
    public static boolean hides(String host) {
        return SILENT.cover(host);
    }

    /** The target that an address carries, as it is written there. */
    public static Optional<String> target(WebAddress address) {
        for (Map.Entry<String, String> wrapper : TELLING.entrySet()) {
            boolean within =
                    address.host().equals(wrapper.getKey()) || address.host().endsWith("." + wrapper.getKey());
            boolean redirects =
                    !address.host().equals("www.google.com") || address.rest().startsWith("/url?");
            if (within && redirects) {
                return parameter(address.query(), wrapper.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parameter(String query, String name) {
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                try {
                    return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException notEncoded) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
