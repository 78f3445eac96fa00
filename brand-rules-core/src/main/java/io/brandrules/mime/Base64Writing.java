package io.brandrules.mime;

import io.brandrules.text.Composition;
import io.brandrules.text.Span;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Text of a part that is written in base64, of which whole groups are written anew: those of the words alone where
 * their bytes remain as many but for threes, else all up to the end.
 *
 * @param mail that holds the part
 * @param decoded what the octets were decoded to
 */
record Base64Writing(String mail, Octets octets, OctetText.Decoded decoded, Charset charset)
        implements Composition.Encoding {
    private static final int GROUP = 3;

    /** More bytes are not written anew for the sake of a word. */
    private static final int MOST = 6 * 1024;

    private static final int LINE = 76;

    /** How many characters stand for a group. */
    private static final int QUANTUM = 4;

    @Override
    public Optional<Composition.Rewriting> rewrite(Span part, Span place, String words) {
        if (!OctetText.plain(charset)
                || !charset.canEncode()
                || !charset.newEncoder().canEncode(words)) {
            return Optional.empty();
        }
        byte[] read = words.getBytes(charset);
        int from = decoded.start(part.start());
        int to = decoded.start(part.end());
        int first = from / GROUP * GROUP;
        boolean even = (read.length - (to - from)) % GROUP == 0;
        int last = even ? Math.min(octets.length(), (to + GROUP - 1) / GROUP * GROUP) : octets.length();
        if (last - to > MOST || last == first) {
            return Optional.empty();
        }
        byte[] all = octets.toArray();
        byte[] anew = Arrays.copyOf(Arrays.copyOfRange(all, first, from), from - first + read.length + last - to);
        System.arraycopy(read, 0, anew, from - first, read.length);
        System.arraycopy(all, to, anew, from - first + read.length, last - to);
        Span groups = new Span(octets.from(first), octets.to(last - 1));
        String written = Base64.getEncoder().encodeToString(anew);
        return Optional.of(new Composition.Rewriting(groups, inLines(written, groups), true));
    }

    /**
     * In lines of the length that mails allow, that of the first counted from its beginning. Where more is written than
     * was there the line ends behind it, so that what else is written anew on it has room, too.
     */
    private String inLines(String written, Span place) {
        int first = mail.indexOf('\n');
        String lineEnd = first > 0 && mail.charAt(first - 1) == '\r' ? "\r\n" : "\n";
        int column = 0;
        while (column < LINE && mail.charAt(place.start() - column - 1) != '\n') {
            column++;
        }
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < written.length(); ) {
            int room = (LINE - column) / QUANTUM * QUANTUM;
            int end = Math.min(written.length(), at + room);
            lines.append(written, at, end);
            at = end;
            column = 0;
            lines.append(at < written.length() ? lineEnd : "");
        }
        String before = mail.substring(place.start(), place.end());
        boolean more = before.indexOf('\n') >= 0 || written.length() > before.length();
        boolean ends = place.end() == mail.length() || "\r\n".indexOf(mail.charAt(place.end())) >= 0;
        return lines.append(more && !ends ? lineEnd : "").toString();
    }
}
