package io.brandrules.text;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells about itself: which template languages leave their mark, and how an HTML document begins.
 * Delimiters that ordinary text holds as well count only in the company of another sign of their language, for which
 * the text is searched when such a delimiter is met: in most texts none is. Not thread-safe.
 */
final class Signs {
    private final String text;
    private @Nullable Boolean dollars;
    private @Nullable Boolean brackets;
    private @Nullable Boolean percents;
    private @Nullable Boolean freemarker;
    private @Nullable Boolean velocity;

    Signs(String text) {
        this.text = text;
    }

    /** Whether <code>${name}</code> is template syntax. */
    boolean dollars() {
        if (dollars == null) {
            dollars = freemarker() || thymeleaf() || inlined() || javaPages() || velocity() || text.contains("mkto");
        }
        return dollars;
    }

    /** Whether {@code [[name]]} is template syntax. */
    boolean brackets() {
        if (brackets == null) {
            brackets = thymeleaf() || inlined() || any("[[", at -> labelled(at + 2));
        }
        return brackets;
    }

    /** Whether {@code %%name%%} is template syntax. */
    boolean percents() {
        if (percents == null) {
            percents = ampscript();
        }
        return percents;
    }

    /** Whether {@code <@name>} is template syntax. */
    boolean freemarker() {
        if (freemarker == null) {
            freemarker =
                    any("<#", at -> Ascii.letter(charAt(at + 2))) || any("</#", at -> Ascii.letter(charAt(at + 3)));
        }
        return freemarker;
    }

    /** Whether a doctype, {@code html}, {@code head} or {@code body} is written. */
    boolean document() {
        return any(
                "<",
                at -> text.regionMatches(true, at, "<!doctype", 0, 9)
                        || named(at + 1, "html")
                        || named(at + 1, "head")
                        || named(at + 1, "body"));
    }

    /** Whether the first tag is a part of a table. */
    boolean tableFirst() {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 4);
                if (end < 0) {
                    return false;
                }
                at = end;
            } else if (Ascii.letter(charAt(at + 1))) {
                return Context.tablePart(TagNames.lower(text, at + 1, Ascii.wordEnd(text, at + 1, text.length())));
            }
        }
        return false;
    }

    private boolean thymeleaf() {
        return any(" th:", at -> Ascii.letter(charAt(at + 4)));
    }

    private boolean javaPages() {
        return text.contains("<%@") || text.contains("<c:");
    }

    /** Whether {@code #else} and {@code $name} are template syntax. */
    boolean velocity() {
        if (velocity == null) {
            velocity = any("#", at -> called(at, "if") || called(at, "foreach") || called(at, "set"));
        }
        return velocity;
    }

    /** Whether there is an end tag, as Markdown and plain text hardly have one. */
    boolean tags() {
        return text.contains("</");
    }

    private boolean called(int at, String directive) {
        int end = at + 1 + directive.length();
        return text.startsWith(directive, at + 1) && charAt(Ascii.skipSpace(text, end, text.length())) == '(';
    }

    /** Thymeleaf: <code>[[${name}]]</code>. */
    private boolean inlined() {
        return any("[[", at -> "$#@*~".indexOf(charAt(at + 2)) >= 0 && charAt(at + 3) == '{');
    }

    /** Mailjet: {@code [[data:name:"friend"]]}. */
    private boolean labelled(int at) {
        return text.startsWith("data:", at) || text.startsWith("var:", at);
    }

    private boolean ampscript() {
        if (text.contains("%%[") || text.contains("%%=")) {
            return true;
        }
        int names = 0;
        for (int at = text.indexOf("%%"); at >= 0 && names < 2; at = text.indexOf("%%", at + 2)) {
            if (MergeTags.percentName(text, at, text.length()) >= 0) {
                names++;
                at = MergeTags.percentName(text, at, text.length()) - 2;
            }
        }
        return names >= 2;
    }

    private boolean any(String needle, IntPredicate holds) {
        for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            if (holds.test(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean named(int at, String name) {
        return text.regionMatches(true, at, name, 0, name.length()) && !Ascii.nameChar(charAt(at + name.length()));
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
