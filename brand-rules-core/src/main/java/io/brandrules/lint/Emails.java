package io.brandrules.lint;

import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Format;
import java.util.Locale;
import java.util.Set;

/** What is an e-mail, and what of it Outlook for Windows reads. */
public final class Emails {
    private Emails() {}

    /**
     * Whether a document is an e-mail: by its channel; where that is not known, by its format, or as it speaks to
     * Outlook in conditional comments.
     */
    public static boolean is(Facts facts) {
        Document document = facts.document();
        return facts.context()
                .channel()
                .map("email"::equals)
                .orElseGet(() -> document.format() == Format.EML
                        || document.format() == Format.MJML
                        || document.markup().conditionals().stream()
                                .anyMatch(comment -> comment.condition()
                                        .toLowerCase(Locale.ROOT)
                                        .contains("mso")));
    }

    /** Whether Outlook for Windows reads a style: all that is not hidden from it, and not for a dark scheme alone. */
    public static boolean toOutlook(Document document, Declaration declaration) {
        return toOutlook(document, declaration.environments())
                && !declaration.environments().equals(Set.of(Environment.DARK));
    }

    /** Whether Outlook for Windows is among the readers; a document without conditional comments tells none apart. */
    public static boolean toOutlook(Document document, Set<Environment> readers) {
        return readers.contains(Environment.OUTLOOK)
                || document.markup().conditionals().isEmpty();
    }

    /** Whether two styles stand in one block or attribute, the first before the second. */
    public static boolean together(Document document, Declaration first, Declaration second) {
        int from = first.span().end();
        int to = second.span().start();
        if (first.kind() != second.kind() || from > to) {
            return false;
        }
        String source = document.source().text();
        for (int i = from; i < to; i++) {
            if ("{}<>".indexOf(source.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
