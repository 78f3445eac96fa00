package io.brandrules.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the delimiters of conditional comments, hidden and revealed, and pairs them: any that closes with any that is
 * open, as Outlook does.
 *
 * <p>HTML ends a hidden block at the first {@code -->}. Where that is not the block's own end, what follows is seen by
 * all clients, and belongs to the block for Outlook alone.
 */
final class ConditionalScanner {
    private static final String ENDIF = "<![endif]";
    private static final int LONGEST_CONDITION = 1000;

    private final Scan scan;
    private final String text;
    private final Lookahead commentEnd;
    private final Lookahead nextOpener;
    private final Lookahead nextEndif;
    private final List<Open> open = new ArrayList<>();
    private @Nullable Open hidden;

    ConditionalScanner(Scan scan, Lookahead commentEnd) {
        this.scan = scan;
        this.text = scan.text;
        this.commentEnd = commentEnd;
        this.nextOpener = Lookahead.exactly(text, "<!--[if");
        this.nextEndif = Lookahead.exactly(text, ENDIF);
    }

    /** Whether the scan has come to the end of the comment that hides it. */
    boolean hiddenEndsAt(int at) {
        return hidden != null && at >= scan.limit;
    }

    /** The end of the opening delimiter at {@code at}, which is taken in; a negative number if there is none. */
    int open(int at) {
        boolean comment = text.regionMatches(true, at, "<!--[if", 0, 7);
        if (!comment && !text.regionMatches(true, at, "<![if", 0, 5)) {
            return -1;
        }
        int start = at + (comment ? 7 : 5);
        int bracket = bracket(start);
        if (bracket < 0) {
            return -1;
        }
        String condition = text.substring(start, bracket).strip();
        int end = Ascii.skipSpace(text, bracket + 1, scan.limit) + 1;
        if (!comment) {
            push(new Span(at, end), condition, false);
            return end;
        }
        if (hidden != null) {
            scan.outlookBlanks.add(new Span(at, end));
            return end;
        }
        int found = commentEnd.from(end);
        int dashes = found > scan.end - 3 ? Lookahead.NONE : found;
        if (dashes != Lookahead.NONE && reveals(end, dashes)) {
            push(new Span(at, dashes + 3), condition, false);
            return dashes + 3;
        }
        hide(push(new Span(at, end), condition, true), dashes);
        return end;
    }

    private int bracket(int start) {
        if (start >= scan.limit || Ascii.nameChar(text.charAt(start))) {
            return -1;
        }
        int longest = Math.min(scan.limit, start + LONGEST_CONDITION);
        int at = start;
        while (at < longest && text.charAt(at) != ']' && text.charAt(at) != '<') {
            at++;
        }
        if (at >= longest || text.charAt(at) != ']') {
            return -1;
        }
        int close = Ascii.skipSpace(text, at + 1, longest);
        return close < longest && text.charAt(close) == '>' ? at : -1;
    }

    private boolean reveals(int from, int dashes) {
        if (dashes - from > LONGEST_CONDITION) {
            return false;
        }
        String between = text.substring(from, dashes).strip();
        return between.isEmpty() || between.equals("<!") || between.equals("<!--");
    }

    private Open push(Span opener, String condition, boolean hides) {
        Open block =
                new Open(opener, condition, hides, scan.outlook && OutlookCondition.holds(condition), scan.outlook);
        open.add(block);
        scan.outlook = block.outlook;
        return block;
    }

    private void hide(Open block, int dashes) {
        hidden = block;
        scan.live = false;
        if (dashes == Lookahead.NONE) {
            block.closer = Span.at(scan.end);
            return;
        }
        scan.limit = dashes;
        int bracket = dashes;
        while (bracket > block.opener.end() && Ascii.space(text.charAt(bracket - 1))) {
            bracket--;
        }
        int start = bracket - ENDIF.length();
        if (start >= block.opener.end() && text.regionMatches(true, start, ENDIF, 0, ENDIF.length())) {
            int before = start;
            while (before > block.opener.end() && Ascii.space(text.charAt(before - 1))) {
                before--;
            }
            boolean revealed = before - 4 >= block.opener.end() && text.startsWith("<!--", before - 4);
            block.closer = new Span(revealed ? before - 4 : start, dashes + 3);
            scan.limit = block.closer.start();
            if (revealed) {
                scan.anomaly(
                        block.closer.start(), dashes + 3, "a hidden conditional comment is closed as a revealed one");
            }
        }
    }

    /** Ends the hidden block whose end the scan has come to, and answers with the offset to go on from. */
    int endHidden(int at) {
        Open block = hidden;
        if (block == null) {
            return at;
        }
        hidden = null;
        int end = scan.limit + 3;
        scan.limit = scan.end;
        scan.live = true;
        if (block.closer != null) {
            closeDownTo(block);
            close(block, block.closer);
            return Math.max(at, block.closer.end());
        }
        Span dashes = new Span(end - 3, end);
        int endif = nextEndif.from(end);
        if (endif != Lookahead.NONE && endif < nextOpener.from(end)) {
            scan.anomaly(dashes.start(), end, "a comment within a conditional comment ends it for most clients");
            if (at == dashes.start()) {
                scan.outlookBlanks.add(dashes);
            }
            return end;
        }
        scan.anomaly(block.opener.start(), block.opener.end(), "a conditional comment is closed without endif");
        closeDownTo(block);
        close(block, dashes);
        return end;
    }

    /** The end of the closing delimiter at {@code at}, which is taken in; a negative number if there is none. */
    int close(int at) {
        int start = text.startsWith("<!--", at) ? Ascii.skipSpace(text, at + 4, scan.limit) : at;
        if (!text.regionMatches(true, start, ENDIF, 0, ENDIF.length())) {
            return -1;
        }
        int end = Ascii.skipSpace(text, start + ENDIF.length(), scan.limit);
        if (text.startsWith("--", end)) {
            end += 2;
        }
        if (end >= scan.limit || text.charAt(end) != '>') {
            return -1;
        }
        Span closer = new Span(at, end + 1);
        if (open.isEmpty() || open.get(open.size() - 1) == hidden) {
            scan.anomaly(at, end + 1, "a conditional comment is closed that was not opened");
        } else {
            close(open.get(open.size() - 1), closer);
        }
        return end + 1;
    }

    /**
     * Takes in the conditional comments in a style sheet, which browsers do not act upon: only Outlook's view leaves out
     * their delimiters, or all of one that does not hold.
     */
    void within(Span content) {
        int at = nextOpener.from(content.start());
        while (scan.outlook && at < content.end()) {
            int bracket = bracket(at + 7);
            int endif = nextEndif.from(at);
            int close = endif < content.end() ? text.indexOf('>', endif) + 1 : -1;
            if (bracket < 0 || close <= 0 || close > content.end()) {
                return;
            }
            if (OutlookCondition.holds(text.substring(at + 7, bracket))) {
                scan.outlookBlanks.add(new Span(at, text.indexOf('>', bracket) + 1));
                scan.outlookBlanks.add(new Span(endif, close));
            } else {
                scan.outlookBlanks.add(new Span(at, close));
            }
            at = nextOpener.from(close);
        }
    }

    /** Takes in what the end of the text leaves open. */
    void finish() {
        while (!open.isEmpty()) {
            Open block = open.get(open.size() - 1);
            scan.anomaly(block.opener.start(), block.opener.end(), "a conditional comment is not closed");
            close(block, Span.at(scan.end));
        }
        scan.conditionals.sort((a, b) -> a.opener().compareTo(b.opener()));
    }

    private void closeDownTo(Open block) {
        while (open.get(open.size() - 1) != block) {
            Open inner = open.get(open.size() - 1);
            scan.anomaly(inner.opener.start(), inner.opener.end(), "a conditional comment is not closed");
            close(inner, Span.at(scan.limit));
        }
    }

    private void close(Open block, Span closer) {
        open.remove(open.size() - 1);
        scan.outlook = block.enclosing;
        Span content = new Span(block.opener.end(), Math.max(block.opener.end(), closer.start()));
        scan.conditionals.add(
                new Conditional(block.opener, content, closer, block.condition, block.hides, block.outlook));
    }

    private static final class Open {
        final Span opener;
        final String condition;
        final boolean hides;
        final boolean outlook;
        final boolean enclosing;

        @Nullable
        Span closer;

        Open(Span opener, String condition, boolean hides, boolean outlook, boolean enclosing) {
            this.opener = opener;
            this.condition = condition;
            this.hides = hides;
            this.outlook = outlook;
            this.enclosing = enclosing;
        }
    }
}
