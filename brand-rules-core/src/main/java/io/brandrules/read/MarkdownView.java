package io.brandrules.read;

import io.brandrules.text.Markup;
import io.brandrules.text.TemplateToken;

/**
 * The view of a Markdown text that its parser reads.
 *
 * <p>White space says much in Markdown: a control tag at the start of a line, masked by spaces, would make an indented
 * code block of what follows it. Such a tag is masked by fillers instead, which stand for text.
 */
final class MarkdownView {
    private static final String MARKERS = " \t>*+-#.)0123456789";

    private MarkdownView() {}

    static String of(Markup markup) {
        StringBuilder view = new StringBuilder(markup.view());
        for (TemplateToken token : markup.templates()) {
            int start = token.span().start();
            int end = token.span().end();
            if (!Templates.filled(token) && begins(view, start) && goesOn(view, end)) {
                for (int i = start; i < end; i++) {
                    if (view.charAt(i) != '\n' && view.charAt(i) != '\r') {
                        view.setCharAt(i, markup.filler());
                    }
                }
            }
        }
        return view.toString();
    }

    /** Whether nothing stands before it on its line but the markers of blocks. */
    private static boolean begins(CharSequence view, int start) {
        int at = start - 1;
        while (at >= 0 && MARKERS.indexOf(view.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || view.charAt(at) == '\n' || view.charAt(at) == '\r';
    }

    /** Whether text follows on its line. */
    private static boolean goesOn(CharSequence view, int end) {
        int at = end;
        while (at < view.length() && (view.charAt(at) == ' ' || view.charAt(at) == '\t')) {
            at++;
        }
        return at < view.length() && view.charAt(at) != '\n' && view.charAt(at) != '\r';
    }
}
