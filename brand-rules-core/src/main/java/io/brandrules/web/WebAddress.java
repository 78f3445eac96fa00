package io.brandrules.web;

import io.brandrules.document.Document;
import io.brandrules.term.HostNames;
import io.brandrules.text.MappedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link or an image leads, as a browser reads the address.
 *
 * @param kind how much of it is told
 * @param scheme in lower case; empty where the page's counts
 * @param host as the domain name system has it; empty where there is none
 * @param rest from the path on, with query and fragment; a template's hole is one filler in it
 */
public record WebAddress(Kind kind, String scheme, String host, String rest) {
    /** RFC 6761, 6.3; RFC 1122, 3.2.1.3. */
    private static final Pattern OWN_MACHINE = Pattern.compile("(?:.*\\.)?localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

    /** What the system that sends a mail puts in: a link of its own, to no host of the brand's. */
    private static final List<String> OWN_TO_THE_SENDER = List.of(
            "unsub",
            "optout",
            "opt_out",
            "opt-out",
            "preference",
            "subscription",
            "abmeld",
            "webversion",
            "web_version",
            "view_in_browser",
            "viewinbrowser",
            "archive",
            "mirror",
            "browser_url");

    /** How much of an address is told. */
    public enum Kind {
        /** A page of some host. */
        WEB,
        /** No page of a host: a mail address, a telephone, a place on the same page or site. */
        LOCAL,
        /** A template fills in which host. */
        UNKNOWN
    }

    /** The schemes of pages and files that browsers ask a host for. */
    private static final Set<String> PAGES = Set.of("http", "https", "ftp");

    private static final WebAddress LOCAL = new WebAddress(Kind.LOCAL, "", "", "");

    /** An address as it is written in a document. */
    public static WebAddress of(MappedText written, Document document) {
        String text = plain(written.toString());
        char filler = document.markup().filler();
        if (text.isEmpty()) {
            return LOCAL;
        }
        if (text.charAt(0) == filler) {
            boolean sender = whole(text, filler) && sender(document.source().slice(written.span()));
            return sender ? LOCAL : unknown("");
        }
        int colon = colon(text);
        String scheme = text.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
        boolean web = PAGES.contains(scheme) || colon < 0 && text.startsWith("//");
        if (!web) {
            return colon < 0 ? LOCAL : new WebAddress(Kind.LOCAL, scheme, "", "");
        }
        int start = colon + 1;
        while (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return of(scheme, text.substring(start, end), text.substring(end), filler);
    }

    private static WebAddress of(String scheme, String authority, String rest, char filler) {
        String named = authority.substring(authority.lastIndexOf('@') + 1);
        int port = named.lastIndexOf(':');
        String host = port >= 0 && named.indexOf(']', port) < 0 ? named.substring(0, port) : named;
        int hole = host.lastIndexOf(filler);
        // A hole before a dot hides a subdomain, and nothing else.
        boolean told = hole < 0 || host.startsWith(".", hole + 1) && host.indexOf('.', hole + 2) > 0;
        if (!told || host.isEmpty()) {
            return unknown(scheme);
        }
        int start = host.startsWith(".", hole + 1) ? hole + 2 : hole + 1;
        return new WebAddress(Kind.WEB, scheme, HostNames.ascii(host.substring(start)), rest);
    }

    private static WebAddress unknown(String scheme) {
        return new WebAddress(Kind.UNKNOWN, scheme, "", "");
    }

    /** Whether anybody on the way can read what is sent; there is no way from a machine to itself. */
    public boolean insecure() {
        return (scheme.equals("http") || scheme.equals("ftp"))
                && !OWN_MACHINE.matcher(host).matches();
    }

    /** The query, without its mark; empty where there is none. */
    public String query() {
        int fragment = rest.indexOf('#');
        String before = fragment < 0 ? rest : rest.substring(0, fragment);
        int mark = before.indexOf('?');
        return mark < 0 ? "" : before.substring(mark + 1);
    }

    /** What browsers make of an address before they read it: no white space around it, no line ends in it. */
    private static String plain(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                plain.append(c == '\\' ? '/' : c);
            }
        }
        return plain.toString().strip();
    }

    private static boolean whole(String text, char filler) {
        return text.chars().allMatch(c -> c == filler || c == ' ');
    }

    private static boolean sender(String hole) {
        String name = hole.toLowerCase(Locale.ROOT);
        return OWN_TO_THE_SENDER.stream().anyMatch(name::contains);
    }

    /** Where the scheme ends; -1 where there is none. */
    private static int colon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean inScheme = c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
            if (!inScheme) {
                return -1;
            }
        }
        return -1;
    }
}
