package io.brandrules.text;

import io.brandrules.text.TemplateToken.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What template languages write as a value and is a piece of content from elsewhere: Braze's {@code
 * content_blocks.${footer}}, Marketing Cloud's {@code ContentBlockByKey("footer")}, {@code include("footer.html")}.
 */
final class Brought {
    /** A call that reads something by its name; the name is what follows. */
    private static final Pattern CALL = Pattern.compile(
            "(?i)(include|include_once|partial|partialcached|render|source)\\s*([(\"'`].*)", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile(
            "(?i)(?:content_blocks\\.|contentblockby(?:id|key|name)\\s*\\(|"
                    + "contentarea(?:byname)?\\s*\\(|treatascontent(?:area)?\\s*\\(|yield\\b|content_for_(?:layout|header|index)\\b).*",
            Pattern.DOTALL);

    /** What a value that is written as it is, tags and all, is called where it is content. */
    private static final Pattern UNESCAPED =
            Pattern.compile("(?i)[\\w.]*(?:footer|header|body|content|html|partial|block|section|yield)[\\w.]*");

    private static final Set<String> ADDRESSES = Set.of("url", "link", "href", "uri");

    private Brought() {}

    /** The token of a hole, which reads something in its place where what stands in it says so. */
    static TemplateMatch hole(int end, String content) {
        String written = content.strip();
        Matcher call = CALL.matcher(written);
        if (call.matches()) {
            return TemplateMatch.plain(end, Kind.INCLUDE, call.group(1).toLowerCase(Locale.ROOT), call.group(2));
        }
        return BLOCK.matcher(written).matches()
                ? TemplateMatch.plain(end, Kind.INCLUDE, "", written)
                : TemplateMatch.plain(end, Kind.HOLE, "", written);
    }

    /** The same for a hole in three braces. */
    static TemplateMatch unescaped(int end, String content) {
        String written = content.strip();
        String lower = written.toLowerCase(Locale.ROOT);
        boolean address = ADDRESSES.stream().anyMatch(lower::endsWith);
        return !address && UNESCAPED.matcher(written).matches()
                ? TemplateMatch.plain(end, Kind.INCLUDE, "", written)
                : hole(end, content);
    }
}
