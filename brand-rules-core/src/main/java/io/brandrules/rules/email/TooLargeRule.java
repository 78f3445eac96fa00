package io.brandrules.rules.email;

import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.lint.Emails;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Pixels;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.EmailLimits;
import io.brandrules.ruleset.Limit;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.text.Span;
import java.util.Optional;

/** Flags mails that are larger than the brand allows, at the place where the limit is reached. */
final class TooLargeRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("email/too-large", Severity.WARNING, "Flags mails that are larger than the brand allows.");

    private static final double KB = 1024;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.email()
                .flatMap(EmailLimits::size)
                .filter(limit -> limit.most().isPresent())
                .map(limit -> (facts, findings) -> check(limit, facts, findings));
    }

    private static void check(Limit limit, Facts facts, Findings findings) {
        Document document = facts.document();
        boolean styles = document.format() == Format.CSS || document.format() == Format.SVG;
        double most = limit.most().orElse(Double.MAX_VALUE);
        // No character takes more than three bytes for each of its code units.
        if (styles || document.source().length() * 3d <= most || !Emails.is(facts)) {
            return;
        }
        String text = document.source().text();
        long bytes = 0;
        int reached = -1;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
            if (reached < 0 && bytes > most) {
                reached = Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
            }
        }
        if (reached >= 0) {
            String message = "this mail has " + Pixels.number(bytes / KB) + " KB; the brand allows "
                    + Pixels.number(most / KB) + " KB, and that much ends here: make it shorter, or take styles and"
                    + " comments out";
            findings.add(Finding.at(Span.at(reached), "", message)
                    .entry(limit.entry())
                    .detail("bytes", bytes));
        }
    }

    /** Of UTF-8, in which mails are sent; half of four for each half of a pair. */
    private static int bytes(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
