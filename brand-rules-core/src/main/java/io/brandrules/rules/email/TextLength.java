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

/** Holds the subject and the preheader of a mail to a number of characters. */
record TextLength(Part part, Limit limit) {
    /** Looks at each text of the part: the arms of a template may have one each. */
    void check(Facts facts, Findings findings) {
        for (Block block : facts.document().blocks()) {
            if (block.part() == part) {
                check(block, facts, findings);
            }
        }
    }

    private void check(Block block, Facts facts, Findings findings) {
        String text = block.text().toString();
        Span span = block.text().span();
        boolean arms = facts.document().branches().stream()
                .anyMatch(branch -> branch.id() > 0 && span.contains(branch.span()));
        boolean filled = !facts.decided(span);
        String shown = shown(text, facts.document().markup().filler());
        int length = Graphemes.count(shown);
        boolean tooLong = limit.most().filter(most -> length > most).isPresent();
        boolean tooShort = limit.least().filter(least -> length < least).isPresent();
        if (arms || filled && !tooLong) {
            // However little a template fills in, it adds to the length.
            facts.gap(new Gap(
                    Gap.Cause.TEMPLATE_HOLE, span, "the length of a " + part.id() + " that a template fills in"));
        } else if (tooLong || tooShort) {
            findings.add(Finding.in(block.text(), 0, text.length(), message(length, tooLong))
                    .entry(limit.entry())
                    .environments(block.environments())
                    .detail("characters", length));
        }
    }

    private String message(int length, boolean tooLong) {
        long bound = Math.round((tooLong ? limit.most() : limit.least()).orElse(0d));
        long away = Math.abs(length - bound);
        String allowed = limit.least().isPresent() && limit.most().isPresent()
                ? Math.round(limit.least().get()) + " to "
                        + Math.round(limit.most().get())
                : (tooLong ? "at most " : "at least ") + bound;
        return "this " + part.id() + " has " + length + (length == 1 ? " character" : " characters")
                + "; the brand asks for " + allowed + ": " + (tooLong ? "take " + away + " away" : "add " + away);
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
