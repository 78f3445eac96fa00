package io.brandrules.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that content declares for itself: in {@code <meta charset>}, in {@code <meta http-equiv="Content-Type"
 * content="…; charset=…">}, or in an XML declaration.
 */
public final class DeclaredCharset {
    private static final int SNIFFED = 1024;

    private DeclaredCharset() {}

    /**
     * The charset that HTML declares within its first 1024 bytes; empty if it declares none, or one that is not known.
     * A declaration that can be read byte by byte is not written in UTF-16, and one that says so means UTF-8 (HTML
     * standard §13.2.3.2).
     */
    public static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), ISO_8859_1);
        if (start.startsWith("<\0?\0x\0")) {
            return Optional.of(UTF_16LE);
        }
        if (start.startsWith("\0<\0?\0x")) {
            return Optional.of(UTF_16BE);
        }
        int at = start.indexOf('<');
        while (at >= 0) {
            int after = at + 1;
            if (start.startsWith("<!--", at)) {
                after = start.indexOf("-->", at + 2);
                if (after < 0) {
                    break;
                }
            } else if (meta(start, at)) {
                Optional<Charset> charset = declared(start, at + 5);
                if (charset.isPresent()) {
                    return charset.map(DeclaredCharset::readable);
                }
            }
            at = start.indexOf('<', after);
        }
        return xmlDeclaration(start).map(DeclaredCharset::readable);
    }

    /**
     * The charset that a style sheet declares by {@code @charset} as its first bytes; empty if it declares none, or one
     * that is not known (CSS Syntax Module Level 3, section 3.2).
     */
    public static Optional<Charset> ofStyleSheet(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), ISO_8859_1);
        String rule = "@charset \"";
        int end = start.startsWith(rule) ? start.indexOf("\";", rule.length()) : -1;
        return end < 0
                ? Optional.empty()
                : CharsetLabels.charset(start.substring(rule.length(), end)).map(DeclaredCharset::readable);
    }

    /** The charset that a label stands for in content, by the Encoding standard; {@code latin1} is windows-1252. */
    public static Optional<Charset> label(String label) {
        return CharsetLabels.charset(label);
    }

    private static Charset readable(Charset charset) {
        return charset.equals(UTF_16LE) || charset.equals(UTF_16BE) ? UTF_8 : charset;
    }

    private static boolean meta(String text, int at) {
        return text.regionMatches(true, at, "<meta", 0, 5)
                && at + 5 < text.length()
                && (Ascii.space(text.charAt(at + 5)) || text.charAt(at + 5) == '/');
    }

    private static Optional<Charset> declared(String text, int from) {
        Attributes attributes = new Attributes(text, from);
        Optional<Charset> charset = Optional.empty();
        Optional<Charset> inContent = Optional.empty();
        boolean contentType = false;
        while (attributes.next()) {
            switch (attributes.name) {
                case "charset" -> charset = charset.isPresent() ? charset : CharsetLabels.charset(attributes.value);
                case "content" -> inContent = inContent.isPresent() ? inContent : inContent(attributes.value);
                case "http-equiv" -> contentType |= attributes.value.equalsIgnoreCase("content-type");
                default -> {}
            }
        }
        return charset.isPresent() || !contentType ? charset : inContent;
    }

    /** Spec: the algorithm for extracting a character encoding from a meta element. */
    private static Optional<Charset> inContent(String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("charset"); at >= 0; at = lower.indexOf("charset", at + 1)) {
            int equals = Ascii.skipSpace(lower, at + "charset".length(), lower.length());
            if (lower.startsWith("=", equals)) {
                int start = Ascii.skipSpace(lower, equals + 1, lower.length());
                return CharsetLabels.charset(value(lower, start));
            }
        }
        return Optional.empty();
    }

    private static String value(String text, int start) {
        if (start >= text.length()) {
            return "";
        }
        char quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, start + 1);
            return close < 0 ? "" : text.substring(start + 1, close);
        }
        int end = start;
        while (end < text.length() && !Ascii.space(text.charAt(end)) && text.charAt(end) != ';') {
            end++;
        }
        return text.substring(start, end);
    }

    private static Optional<Charset> xmlDeclaration(String text) {
        int end = text.indexOf('>');
        int encoding = text.indexOf("encoding");
        if (!text.startsWith("<?xml") || encoding < 0 || encoding > end) {
            return Optional.empty();
        }
        int equals = Ascii.skipSpace(text, encoding + "encoding".length(), end);
        if (text.charAt(equals) != '=') {
            return Optional.empty();
        }
        return CharsetLabels.charset(value(text.substring(0, end), Ascii.skipSpace(text, equals + 1, end)));
    }

    /** Reads attributes as a browser's first look does, without entities. */
    private static final class Attributes {
        private final String text;
        private int at;
        String name = "";
        String value = "";

        Attributes(String text, int at) {
            this.text = text;
            this.at = at;
        }

        boolean next() {
            while (at < text.length() && (Ascii.space(text.charAt(at)) || text.charAt(at) == '/')) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) == '>') {
                return false;
            }
            int start = at;
            while (at < text.length()
                    && (at == start || "=/>".indexOf(text.charAt(at)) < 0)
                    && !Ascii.space(text.charAt(at))) {
                at++;
            }
            name = TagNames.lower(text, start, at);
            value = "";
            int equals = Ascii.skipSpace(text, at, text.length());
            if (text.startsWith("=", equals)) {
                readValue(Ascii.skipSpace(text, equals + 1, text.length()));
            }
            return true;
        }

        private void readValue(int start) {
            at = start;
            char quote = start < text.length() ? text.charAt(start) : '>';
            if (quote == '"' || quote == '\'') {
                int close = text.indexOf(quote, start + 1);
                int end = close < 0 ? text.length() : close;
                value = close < 0 ? "" : text.substring(start + 1, end);
                at = Math.min(end + 1, text.length());
                return;
            }
            while (at < text.length() && text.charAt(at) != '>' && !Ascii.space(text.charAt(at))) {
                at++;
            }
            value = text.substring(start, at);
        }
    }
}
