package io.brandrules.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A mail made by chance, and what its text parts say. */
final class RandomMail {
    private static final List<String> WORDS = List.of(
            "word",
            "e-wallet",
            " ",
            "  ",
            "\n",
            "\n\n",
            "=",
            "=3D",
            "é",
            "ü ",
            "€",
            "<p>",
            "</p>",
            "<b>",
            "&amp;",
            "a very long run of words that has no end and goes on ",
            ".",
            "\t",
            "–",
            "?=",
            "{{ x }}");
    private static final List<String> BEYOND_LATIN = List.of("😀", "שלום", "電子", "İ", "日");

    private final Random random;
    private final StringBuilder bytes = new StringBuilder();
    private final String lineEnd;
    final List<Text> texts = new ArrayList<>();
    final String subject;

    /** A part that is text: what it says, how it is encoded and in which charset. */
    record Text(String says, String transfer, Charset charset) {}

    RandomMail(int seed) {
        random = new Random(seed);
        lineEnd = random.nextBoolean() ? "\r\n" : "\n";
        subject = phrase(true).replaceAll("\\s+", " ").strip();
        line("From: a@example.org");
        line("Subject: " + encodedWords(subject));
        line("MIME-Version: 1.0");
        part(0);
    }

    byte[] bytes() {
        return bytes.toString().getBytes(ISO_8859_1);
    }

    private void line(String text) {
        bytes.append(text).append(lineEnd);
    }

    private void part(int depth) {
        if (depth < 3 && random.nextInt(3) > 0) {
            String boundary = "=_b" + depth + "." + random.nextInt(1000);
            line("Content-Type: multipart/" + (random.nextBoolean() ? "mixed" : "alternative") + ";" + lineEnd
                    + "\tboundary=\"" + boundary + "\"");
            line("");
            line("This is a preamble.");
            for (int i = random.nextInt(3); i >= 0; i--) {
                line("--" + boundary);
                part(depth + 1);
                line("");
            }
            line("--" + boundary + "--");
            return;
        }
        text();
    }

    private void text() {
        Charset charset = Charset.forName(List.of("utf-8", "windows-1252", "ISO-8859-15", "Shift_JIS", "ISO-2022-JP")
                .get(random.nextInt(5)));
        String says = encodable(phrase(charset.name().equals("UTF-8")), charset).replace("\n", lineEnd);
        String transfer = List.of("8bit", "quoted-printable", "base64").get(random.nextInt(3));
        line("Content-Type: text/" + (random.nextBoolean() ? "plain" : "html") + "; charset=" + charset.name());
        line("Content-Transfer-Encoding: " + transfer.toUpperCase(Locale.ROOT));
        line("");
        byte[] content = says.getBytes(charset);
        bytes.append(
                switch (transfer) {
                    case "base64" ->
                        Base64.getMimeEncoder(4 * (5 + random.nextInt(15)), lineEnd.getBytes(US_ASCII))
                                .encodeToString(content);
                    case "quoted-printable" -> quotedPrintable(content);
                    default -> new String(content, ISO_8859_1);
                });
        texts.add(new Text(says, transfer, charset));
    }

    private String quotedPrintable(byte[] content) {
        StringBuilder written = new StringBuilder();
        int column = 0;
        for (int i = 0; i < content.length; i++) {
            int octet = content[i] & 0xFF;
            boolean breaks = octet == '\n' || octet == '\r';
            boolean last = i + 1 == content.length || content[i + 1] == '\n' || content[i + 1] == '\r';
            boolean plain = octet > ' ' && octet < 127 && octet != '=' || octet == ' ' && !last;
            String one = breaks || plain && random.nextInt(30) > 0
                    ? String.valueOf((char) octet)
                    : String.format(Locale.ROOT, random.nextBoolean() ? "=%02X" : "=%02x", octet);
            if (!breaks && (column + one.length() > 72 || random.nextInt(40) == 0)) {
                written.append('=').append(random.nextInt(4) == 0 ? " " : "").append(lineEnd);
                column = 0;
            }
            written.append(one);
            column = breaks ? 0 : column + one.length();
        }
        return written.toString();
    }

    private String encodedWords(String text) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(10));
            end += end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
            byte[] part = text.substring(at, end).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            words.append(words.length() == 0 ? "" : random.nextBoolean() ? lineEnd + " " : " ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(part))
                    .append("?=");
            at = end;
        }
        return words.toString();
    }

    private String phrase(boolean wide) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            boolean beyond = wide && random.nextInt(4) == 0;
            List<String> from = beyond ? BEYOND_LATIN : WORDS;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.append("end").toString();
    }

    private static String encodable(String text, Charset charset) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> charset.newEncoder().canEncode(Character.toString(c)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
