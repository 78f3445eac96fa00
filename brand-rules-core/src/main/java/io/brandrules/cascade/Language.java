package io.brandrules.cascade;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language and the direction of elements. */
final class Language {
    private static final Set<String> TRUE_DIRECTIONS = Set.of("ltr", "rtl");

    private final Matching matching;
    private @Nullable Inherited<String> tags;
    private final Inherited<String> directions = new Inherited<>("ltr", Language::ownDirection);

    Language(Matching matching) {
        this.matching = matching;
    }

    /** The language tag of an element, empty if it is unknown: HTML, section 3.2.6.2. */
    String tag(Styled element) {
        if (tags == null) {
            tags = new Inherited<>(ofDocument(element), Language::ownTag);
        }
        return tags.of(element);
    }

    /** {@code ltr} or {@code rtl}. The automatic direction, which text would decide, is taken as left to right. */
    String direction(Styled element) {
        return directions.of(element);
    }

    private static @Nullable String ownTag(Styled element) {
        String xml = element.html() ? null : element.attribute("xml:lang");
        return xml == null ? element.attribute("lang") : xml;
    }

    private String ofDocument(Styled any) {
        String language = "";
        for (Styled each : matching.elements(any)) {
            String pragma = each.name().equals("meta") && each.html() ? each.attribute("http-equiv") : null;
            String content =
                    pragma != null && Ascii.same(pragma, "content-language") ? each.attribute("content") : null;
            if (content != null && content.indexOf(',') < 0 && !content.isBlank()) {
                language = content.strip().split("[ \t\n\f\r]", 2)[0];
            }
        }
        return language;
    }

    private static @Nullable String ownDirection(Styled element) {
        if (!element.html()) {
            return null;
        }
        String written = element.attribute("dir");
        String direction = written == null ? "" : Ascii.lower(written);
        if (TRUE_DIRECTIONS.contains(direction)) {
            return direction;
        }
        boolean automatic = direction.equals("auto") || element.name().equals("bdi");
        return automatic || telephone(element) ? "ltr" : null;
    }

    private static boolean telephone(Styled element) {
        String type = element.name().equals("input") ? element.attribute("type") : null;
        return type != null && Ascii.same(type, "tel");
    }

    /**
     * Whether a language range matches a tag.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.3.2">RFC 4647, extended filtering</a>
     */
    static boolean inRange(String tag, String range) {
        if (range.isEmpty() || tag.isEmpty()) {
            return range.isEmpty() && tag.isEmpty();
        }
        String[] wanted = Ascii.lower(range).split("-", -1);
        String[] actual = Ascii.lower(tag).split("-", -1);
        if (!wanted[0].equals("*") && !wanted[0].equals(actual[0])) {
            return false;
        }
        int at = 1;
        for (int i = 1; i < wanted.length; i++) {
            if (wanted[i].equals("*")) {
                continue;
            }
            while (at < actual.length && !actual[at].equals(wanted[i])) {
                if (actual[at].length() == 1) {
                    return false;
                }
                at++;
            }
            if (at++ >= actual.length) {
                return false;
            }
        }
        return true;
    }
}
