package io.brandrules.style;

import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours in a filter of old Internet Explorer, where they stand in strings and with their alpha first: {@code
 * progid:DXImageTransform.Microsoft.gradient(startColorstr='#80ffffff', endColorstr='#ff000000')}.
 */
final class ProgidFilter {
    private static final Pattern START = Pattern.compile("progid:", Pattern.CASE_INSENSITIVE);

    private static final Pattern COLOR = Pattern.compile(
            "\\b(?:startColorstr|endColorstr|color)\\s{0,9}+=\\s{0,9}+[\"']?+\\s{0,9}+(#[0-9a-f]{6,8}+|[a-z]{3,20}+)(?![0-9a-z])",
            Pattern.CASE_INSENSITIVE);

    private ProgidFilter() {}

    static boolean is(String value) {
        return START.matcher(value).find();
    }

    static List<WrittenColor> colors(String value) {
        List<WrittenColor> colors = new ArrayList<>();
        Matcher matcher = COLOR.matcher(value);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            color(matcher.group(1)).ifPresent(color -> colors.add(new WrittenColor(span, color)));
        }
        return colors;
    }

    private static Optional<Color> color(String written) {
        return written.length() == 9 && written.charAt(0) == '#'
                ? Color.parse("#" + written.substring(3) + written.substring(1, 3))
                : Color.parse(written);
    }
}
