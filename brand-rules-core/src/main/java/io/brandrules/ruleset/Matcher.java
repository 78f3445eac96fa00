package io.brandrules.ruleset;

import io.brandrules.data.Origin;
import io.brandrules.document.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is looked for in content.
 *
 * @param origin where it is written
 * @param target what is looked for
 * @param parts where; empty for everywhere
 * @param at whether it must stand at the start or the end of the part
 * @param near what must stand near it
 * @param except what shields it: a hit that lies within a hit of one of these is none
 */
public record Matcher(
        Origin origin, Target target, Set<Part> parts, Optional<Edge> at, Optional<Near> near, List<Matcher> except) {
    public Matcher {
        parts = Set.copyOf(parts);
        except = List.copyOf(except);
    }

    /** Whether not every place counts where its target stands. */
    public boolean narrowed() {
        return !parts.isEmpty() || at.isPresent() || near.isPresent() || !except.isEmpty();
    }

    /** What a matcher looks for. */
    public sealed interface Target
            permits Words, Text, Regex, LinkTo, ImageOf, Named, Placeholder, Language, Flags, All {}

    /**
     * Words.
     *
     * @param inflect whether inflected forms count
     * @param matchCase whether case is heeded
     * @param forms irregular forms that count too
     * @param compounds whether the word counts within a compound
     * @param closed whether {@code email} counts for {@code e-mail}
     */
    public record Words(
            String words, boolean inflect, boolean matchCase, List<String> forms, boolean compounds, boolean closed)
            implements Target {
        public Words {
            forms = List.copyOf(forms);
        }

        /** Words in all their forms, without regard to case. */
        public static Words plain(String words) {
            return new Words(words, true, false, List.of(), false, false);
        }
    }

    /** A text, compared after typographic normalisation; {@code {name}} is a variable. */
    public record Text(String text, boolean matchCase) implements Target {}

    /** A regular expression in RE2 syntax, known to compile. */
    public record Regex(String pattern) implements Target {}

    /** A link, by what the reader sees, by a glob on its target, or both. */
    public record LinkTo(List<String> text, Optional<String> href) implements Target {
        public LinkTo {
            text = List.copyOf(text);
        }
    }

    /** An image, by its alternative text, by a glob on its source, or both. */
    public record ImageOf(Optional<String> alt, Optional<String> src) implements Target {}

    /** A mail header or a metadata entry, by name, and by value where given. */
    public record Named(boolean header, String name, Optional<String> value) implements Target {}

    /** What a template or the sending system fills in, by globs on the placeholder's name. */
    public record Placeholder(List<String> names) implements Target {
        public Placeholder {
            names = List.copyOf(names);
        }
    }

    /** Content in a language. */
    public record Language(String tag) implements Target {}

    /** Other flags, all of which must be up. */
    public record Flags(List<String> flags) implements Target {
        public Flags {
            flags = List.copyOf(flags);
        }
    }

    /** All of several matchers. */
    public record All(List<Matcher> matchers) implements Target {
        public All {
            matchers = List.copyOf(matchers);
        }
    }

    /** An edge of a part. */
    public enum Edge {
        START,
        END
    }

    /** Words that must stand at most so many words away. */
    public record Near(List<String> words, int within) {
        public Near {
            words = List.copyOf(words);
        }
    }
}
