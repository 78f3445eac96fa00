package io.brandrules.ruleset;

import static io.brandrules.ruleset.PackPage.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What matchers look for, in words. */
final class PackMatchers {
    private PackMatchers() {}

    /** All of them, in order. */
    static String any(List<Matcher> matchers) {
        return matchers.stream().map(PackMatchers::one).distinct().collect(Collectors.joining(", "));
    }

    private static String one(Matcher matcher) {
        String parts = matcher.parts().isEmpty()
                ? ""
                : " in the "
                        + matcher.parts().stream()
                                .map(part -> part.id())
                                .sorted()
                                .collect(Collectors.joining(", "));
        String near = matcher.near()
                .map(words -> " within " + words.within() + " words of " + quoted(words.words()))
                .orElse("");
        String except = matcher.except().isEmpty() ? "" : " (but not in " + any(matcher.except()) + ")";
        return target(matcher.target()) + parts + near + except;
    }

    private static String target(Matcher.Target target) {
        if (target instanceof Matcher.Words words) {
            return quoted(Stream.concat(Stream.of(words.words()), words.forms().stream())
                    .toList());
        }
        if (target instanceof Matcher.Text text) {
            return quoted(List.of(text.text()));
        }
        if (target instanceof Matcher.Regex regex) {
            return code(regex.pattern());
        }
        if (target instanceof Matcher.LinkTo link) {
            List<String> said = new ArrayList<>();
            if (!link.text().isEmpty()) {
                said.add("that says " + quoted(link.text()));
            }
            link.href().ifPresent(href -> said.add("to " + code(href)));
            return "a link " + String.join(" ", said);
        }
        if (target instanceof Matcher.Placeholder placeholder) {
            return "a placeholder "
                    + placeholder.names().stream().map(PackPage::code).collect(Collectors.joining(", "));
        }
        if (target instanceof Matcher.ImageOf image) {
            return "an image"
                    + image.alt().map(alt -> " with the text “" + alt + "”").orElse("")
                    + image.src().map(src -> " at " + code(src)).orElse("");
        }
        if (target instanceof Matcher.Flags flags) {
            return "the flag " + flags.flags().stream().map(PackPage::code).collect(Collectors.joining(", "));
        }
        if (target instanceof Matcher.All all) {
            return all.matchers().stream().map(PackMatchers::one).collect(Collectors.joining(" together with "));
        }
        return target.toString();
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "“" + text + "”").collect(Collectors.joining(", "));
    }
}
