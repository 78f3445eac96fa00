package io.brandrules.read;

import io.brandrules.document.Link;
import io.brandrules.text.Branch;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the web addresses in plain text that clients make links of: {@code https://…}, {@code http://…} and {@code
 * www.…}. What a template fills in is part of an address, the punctuation behind it is not.
 */
final class BareLinks {
    private static final String SCHEME_END = "://";
    private static final String WWW = "www.";

    /** Where an address ends, wherever it stands. */
    private static final String ENDING = "<>\"`{}|\\^“”„«»‹›…";

    /** What an address does not end with. */
    private static final String TRAILING = ".,:;!?*_~'’‘";

    /** Scripts without spaces between words, in which text may go on right behind an address. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final Markup markup;
    private final String view;
    private final Templates templates;
    private final ValueText values;

    BareLinks(Markup markup, Templates templates) {
        this.markup = markup;
        this.view = markup.view();
        this.templates = templates;
        this.values = new ValueText(view, templates);
    }

    /** Those in a stretch of the text, in order. */
    List<Link> in(int start, int end) {
        List<Link> links = new ArrayList<>();
        int behind = start;
        for (int at = start; at < end; at++) {
            char c = view.charAt(at);
            boolean schemed = c == ':' && view.startsWith(SCHEME_END, at);
            if (!schemed && c != '.') {
                continue;
            }
            int from = schemed ? scheme(at, behind) : www(at, behind);
            int host = at + (schemed ? SCHEME_END.length() : 1);
            int after = from < 0 ? -1 : address(from, host, end);
            if (after > host && (schemed || dotted(host, after))) {
                links.add(link(new Span(from, after), schemed));
                behind = after;
                at = after - 1;
            }
        }
        return links;
    }

    private Link link(Span span, boolean schemed) {
        MappedText written = values.value(span, Notation.VERBATIM);
        // Nobody knows which scheme a client adds.
        MappedText target = schemed
                ? written
                : MappedText.builder()
                        .atomic("//", span.start(), span.start())
                        .append(written, 0, written.length())
                        .build();
        return new Link(target, written, span);
    }

    /** Where the scheme of an address begins that ends at an offset; a negative number where it is none of the web's. */
    private int scheme(int end, int from) {
        for (String scheme : List.of("https", "http")) {
            int start = end - scheme.length();
            if (start >= from && view.regionMatches(true, start, scheme, 0, scheme.length()) && begins(start)) {
                return start;
            }
        }
        return -1;
    }

    /** Where {@code www.} begins whose full stop is at an offset; a negative number where it is none. */
    private int www(int stop, int from) {
        int start = stop + 1 - WWW.length();
        boolean named = start >= from && view.regionMatches(true, start, WWW, 0, WWW.length());
        return named && begins(start) ? start : -1;
    }

    /** Whether a word begins at an offset, and not a part of an address. */
    private boolean begins(int at) {
        if (at == 0) {
            return true;
        }
        char before = view.charAt(at - 1);
        return Character.isLetterOrDigit(before) ? unspaced(at - 1) : "/.@-_=&%#+".indexOf(before) < 0;
    }

    private boolean dotted(int host, int end) {
        int dot = view.indexOf('.', host);
        return dot > host && dot < end - 1;
    }

    /** The end of an address; not behind {@code host} if there is none. An arm of a template ends those in it. */
    private int address(int from, int host, int end) {
        Branch arm = markup.branchAt(from);
        int limit = arm.id() == 0 ? end : Math.min(end, arm.span().end());
        boolean unspaced = host < limit && unspaced(host);
        int at = host;
        while (at < limit) {
            char c = view.charAt(at);
            int token = templates.after(at);
            if (token < templates.count() && templates.get(token).span().start() <= at) {
                at = templates.get(token).span().end();
            } else if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || ENDING.indexOf(c) >= 0
                    || c > 0x7f && (other(at) || !unspaced && unspaced(at))) {
                break;
            } else {
                at++;
            }
        }
        return trimmed(host, Math.min(at, limit));
    }

    private boolean unspaced(int at) {
        return UNSPACED.contains(UnicodeScript.of(view.codePointAt(at)));
    }

    /** Whether a character beyond ASCII is none that a name holds: a sign, an emoji, the punctuation of some script. */
    private boolean other(int at) {
        char c = view.charAt(at);
        return !Character.isSurrogate(c)
                && !Character.isLetterOrDigit(c)
                && Character.getType(c) != Character.NON_SPACING_MARK
                && Character.getType(c) != Character.COMBINING_SPACING_MARK;
    }

    /** Without the punctuation of the sentence, and without a bracket that was opened before the address. */
    private int trimmed(int host, int end) {
        int round = 0;
        int square = 0;
        for (int i = host; i < end; i++) {
            char c = view.charAt(i);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        int at = end;
        while (at > host && !filled(at - 1)) {
            char c = view.charAt(at - 1);
            if (c == ')' && round < 0) {
                round++;
            } else if (c == ']' && square < 0) {
                square++;
            } else if (TRAILING.indexOf(c) < 0) {
                break;
            }
            at--;
        }
        return at;
    }

    private boolean filled(int at) {
        int index = templates.after(at);
        if (index >= templates.count()) {
            return false;
        }
        TemplateToken token = templates.get(index);
        return token.span().start() <= at;
    }
}
