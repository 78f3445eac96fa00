package io.brandrules.rules.compliance;

import io.brandrules.document.Part;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a matcher looks for, in words: {@code a link that says "unsubscribe"}. */
final class Sought {
    private static final int MOST = 4;

    private Sought() {}

    /** Any of several. */
    static String any(List<Matcher> matchers) {
        return joined(matchers.stream().map(Sought::one).distinct().toList(), "or");
    }

    private static String one(Matcher matcher) {
        String at = matcher.at()
                .map(edge -> " at the " + edge.name().toLowerCase(Locale.ROOT))
                .orElse("");
        String parts = matcher.parts().stream()
                .map(Part::id)
                .sorted()
                .map(part -> "the " + part)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), names -> names.isEmpty() ? "" : joined(names, "or")));
        String where = parts.isEmpty() ? at : at.isEmpty() ? " in " + parts : at + " of " + parts;
        return what(matcher.target()) + where;
    }

    private static String what(Matcher.Target target) {
        if (target instanceof Matcher.Words words) {
            return quoted(words.words());
        } else if (target instanceof Matcher.Text text) {
            return quoted(text.text());
        } else if (target instanceof Matcher.Regex) {
            return "what its pattern finds";
        } else if (target instanceof Matcher.LinkTo link) {
            String text = link.text().isEmpty() ? "" : " that says " + quoted(link.text());
            return "a link" + text + link.href().map(glob -> " to " + glob).orElse("");
        } else if (target instanceof Matcher.ImageOf image) {
            String alt = image.alt()
                    .map(text -> " with the alternative text " + quoted(text))
                    .orElse("");
            return "an image" + alt + image.src().map(glob -> " from " + glob).orElse("");
        } else if (target instanceof Matcher.Named named) {
            String value = named.value().map(text -> " with " + quoted(text)).orElse("");
            return (named.header() ? "the header " : "the metadata ") + named.name() + value;
        } else if (target instanceof Matcher.Placeholder placeholder) {
            return "a placeholder " + quoted(placeholder.names());
        } else if (target instanceof Matcher.Language language) {
            return "a text in the language \"" + language.tag() + "\"";
        } else if (target instanceof Matcher.All all) {
            return joined(all.matchers().stream().map(Sought::one).distinct().toList(), "and");
        }
        return "a flag";
    }

    private static String quoted(List<String> texts) {
        return joined(texts.stream().map(Sought::quoted).toList(), "or");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** {@code a, b or c}; of many only the first. */
    private static String joined(List<String> all, String last) {
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST)));
        if (all.size() > MOST) {
            return String.join(", ", shown) + " …";
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        String comma = shown.stream().anyMatch(item -> item.contains(" or ")) ? ", " : " ";
        String end = shown.remove(shown.size() - 1);
        return String.join(", ", shown) + comma + last + " " + end;
    }
}
