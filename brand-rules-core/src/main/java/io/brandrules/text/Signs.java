package io.brandrules.text;

import java.util.function.IntPredicate;

/**
 * What a first look over a text tells about it: which template languages leave their mark, and how an HTML document
 * begins. Delimiters that ordinary text holds as well count only in the company of another sign of their language.
 *
 * @param dollars whether <code>${name}</code> is template syntax
 * @param brackets whether {@code [[name]]} is
 * @param percents whether {@code %%name%%} is
 * @param freemarker whether {@code <@name>} is
 * @param document whether a doctype, {@code html}, {@code head} or {@code body} is written
 * @param tableFirst whether the first tag is a part of a table
 */
record Signs(
        boolean dollars, boolean brackets, boolean percents, boolean freemarker, boolean document, boolean tableFirst) {

    static Signs of(String text) {
        // Most texts hold no such delimiter, and then it does not matter what they tell about it.
        boolean dollars = text.contains("${");
        boolean freemarker = (dollars || text.contains("<@")) && freemarker(text);
        boolean brackets = text.contains("[[");
        boolean inlined = brackets && any(text, "[[", at -> expression(text, at + 2));
        boolean thymeleaf = (dollars || brackets) && any(text, " th:", at -> Ascii.letter(charAt(text, at + 4)));
        return new Signs(
                dollars && (freemarker || thymeleaf || inlined || javaPages(text) || velocity(text) || marketo(text)),
                brackets && (thymeleaf || inlined || any(text, "[[", at -> labelled(text, at + 2))),
                text.contains("%%") && ampscript(text),
                freemarker,
                document(text),
                tableFirst(text));
    }

    private static boolean freemarker(String text) {
        return any(text, "<#", at -> Ascii.letter(charAt(text, at + 2)))
                || any(text, "</#", at -> Ascii.letter(charAt(text, at + 3)));
    }

    private static boolean javaPages(String text) {
        return text.contains("<%@") || text.contains("<c:");
    }

    private static boolean velocity(String text) {
        return text.contains("#if(") || text.contains("#foreach(") || text.contains("#set(");
    }

    private static boolean marketo(String text) {
        return text.contains("mkto");
    }

    private static boolean any(String text, String needle, IntPredicate holds) {
        for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            if (holds.test(at)) {
                return true;
            }
        }
        return false;
    }

    /** Thymeleaf: <code>[[${name}]]</code>. */
    private static boolean expression(String text, int at) {
        return "$#@*~".indexOf(charAt(text, at)) >= 0 && charAt(text, at + 1) == '{';
    }

    /** Mailjet: {@code [[data:name:"friend"]]}. */
    private static boolean labelled(String text, int at) {
        return text.startsWith("data:", at) || text.startsWith("var:", at);
    }

    private static boolean ampscript(String text) {
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

    private static boolean document(String text) {
        return any(
                text,
                "<",
                at -> text.regionMatches(true, at, "<!doctype", 0, 9)
                        || named(text, at + 1, "html")
                        || named(text, at + 1, "head")
                        || named(text, at + 1, "body"));
    }

    private static boolean named(String text, int at, String name) {
        return text.regionMatches(true, at, name, 0, name.length())
                && !Ascii.nameChar(charAt(text, at + name.length()));
    }

    private static boolean tableFirst(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 4);
                if (end < 0) {
                    return false;
                }
                at = end;
            } else if (Ascii.letter(charAt(text, at + 1))) {
                return Context.tablePart(TagNames.lower(text, at + 1, Ascii.wordEnd(text, at + 1, text.length())));
            }
        }
        return false;
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
