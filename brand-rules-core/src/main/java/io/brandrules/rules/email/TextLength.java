package io.brandrules.rules.email;

import io.brandrules.document.Block;
import io.brandrules.document.Gap;
import io.brandrules.document.Part;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.ruleset.Limit;
import io.brandrules.term.Graphemes;
import io.brandrules.text.Span;
import io.brandrules.text.Ways;
import java.util.List;

/** Holds the subject and the preheader of a mail to a number of characters. */
record TextLength(Part part, Limit limit) {
    /** Looks at each text of the part, as it reads on each way through a template's conditionals. */
    void check(Facts facts, Findings findings) {
        // A text may begin with "Subject:" without being a mail.
        boolean mail = facts.context().channel().map("email"::equals).orElse(true);
        for (Block block : mail ? facts.document().blocks() : List.<Block>of()) {
            if (block.part() == part) {
                check(block, facts, findings);
            }
        }
    }

    private void check(Block block, Facts facts, Findings findings) {
        List<Ways.Way> ways = Ways.of(facts.document().markup(), block.text());
        boolean decided = !ways.isEmpty();
        for (Ways.Way way : ways) {
            decided &= check(way, block, facts, findings);
        }
        if (!decided) {
            Span span = block.text().span();
            facts.gap(new Gap(
                    Gap.Cause.TEMPLATE_HOLE, span, "the length of a " + part.id() + " that a template fills in"));
        }
    }

    /** Whether it can be decided how long the text is on a way. */
    private boolean check(Ways.Way way, Block block, Facts facts, Findings findings) {
        char filler = facts.document().markup().filler();
        // However little a template fills in, it adds to the length.
        boolean open = !way.complete() || way.text().toString().indexOf(filler) >= 0;
        int length = Graphemes.count(shown(way.text().toString(), filler));
        boolean tooLong = limit.exceededBy(length);
        if (tooLong || !open && limit.undercutBy(length)) {
            findings.add(Finding.in(block.text(), way.from(), way.to(), wrong(length))
                    .entry(limit.entry())
                    .environments(block.environments())
                    .detail("characters", length));
        }
        return tooLong || !open;
    }

    /** Says that there are too many or too few characters. */
    String wrong(int length) {
        boolean tooLong = limit.exceededBy(length);
        long bound = Math.round((tooLong ? limit.most() : limit.least()).orElse(0d));
        long away = Math.abs(length - bound);
        return "this " + part.id() + " has " + length + (length == 1 ? " character" : " characters")
                + "; the brand asks for " + allowed(tooLong) + ": "
                + (tooLong ? "take " + away + " away" : "add " + away);
    }

    /** The numbers of characters that the brand asks for. */
    String allowed(boolean tooLong) {
        return limit.least().isPresent() && limit.most().isPresent()
                ? Math.round(limit.least().get()) + " to "
                        + Math.round(limit.most().get())
                : tooLong
                        ? "at most " + Math.round(limit.most().orElse(0d))
                        : "at least " + Math.round(limit.least().orElse(0d));
    }

    /** What an inbox shows: without the holes, and without the invisible padding that keeps other text out of sight. */
    private static String shown(String text, char filler) {
        StringBuilder shown = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean joiner = c == '\u200D' && i > 0 && Character.isSurrogate(text.charAt(i - 1));
            if (c == filler || !white && !joiner && ignorable(c)) {
                continue;
            }
            if (!white || !space) {
                shown.append(white ? ' ' : c);
            }
            space = white;
        }
        return shown.toString().strip();
    }

    private static boolean ignorable(char c) {
        return c == '\u034F' || c == '\u00AD' || c == '\u2800' || Character.getType(c) == Character.FORMAT;
    }
}
