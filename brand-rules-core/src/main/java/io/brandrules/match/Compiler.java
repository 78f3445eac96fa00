package io.brandrules.match;

import com.google.re2j.Pattern;
import io.brandrules.ruleset.Matcher;
import io.brandrules.term.PhraseIndex;
import io.brandrules.term.PhraseIndex.Manner;
import io.brandrules.wording.Variable;
import io.brandrules.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Turns the matchers of one set into finders. */
final class Compiler {
    /** Where a word begins within a name that is written in one: {@code PayPal}. */
    private static final java.util.regex.Pattern HUMP = java.util.regex.Pattern.compile("(\\p{Ll})(\\p{Lu})");

    private final Literals literals;
    private final Map<String, Variable> variables;

    Compiler(Literals literals, Map<String, Variable> variables) {
        this.literals = literals;
        this.variables = variables;
    }

    Finder compile(Matcher matcher) {
        Finder target = target(matcher, matcher.target());
        return matcher.narrowed()
                ? new Narrowed(
                        matcher,
                        target,
                        compile(matcher.except()),
                        matcher.near().map(near -> near(matcher, near)).orElse(List.of()))
                : target;
    }

    private List<Finder> compile(List<Matcher> matchers) {
        List<Finder> finders = new ArrayList<>();
        for (Matcher each : matchers) {
            finders.add(compile(each));
        }
        return List.copyOf(finders);
    }

    private List<Finder> near(Matcher matcher, Matcher.Near near) {
        List<Finder> finders = new ArrayList<>();
        for (String words : near.words()) {
            finders.add(words(matcher, Matcher.Words.plain(words)));
        }
        return List.copyOf(finders);
    }

    private Finder target(Matcher matcher, Matcher.Target target) {
        if (target instanceof Matcher.Words words) {
            return words(matcher, words);
        } else if (target instanceof Matcher.Text text) {
            return text(matcher, text);
        } else if (target instanceof Matcher.Regex regex) {
            Anchors.Needs needs = Anchors.of(regex.pattern());
            List<Integer> anchors = new ArrayList<>();
            for (String anchor : new TreeSet<>(needs.literals())) {
                anchors.add(literals.add(anchor, false));
            }
            return new RegexFinder(matcher, Pattern.compile(regex.pattern()), anchors, needs);
        } else if (target instanceof Matcher.LinkTo link) {
            return new LinkFinder(matcher, link);
        } else if (target instanceof Matcher.ImageOf image) {
            return new ImageFinder(matcher, image);
        } else if (target instanceof Matcher.Named named) {
            return new MetadataFinder(matcher, named);
        } else if (target instanceof Matcher.Placeholder placeholder) {
            return new PlaceholderFinder(matcher, placeholder.names());
        } else if (target instanceof Matcher.Language language) {
            return new LanguageFinder(matcher, language.tag());
        } else if (target instanceof Matcher.All all) {
            return new AllFinder(compile(all.matchers()));
        }
        return new Nothing(); // flags are raised by flags, not by text: the caller follows them
    }

    private Finder words(Matcher matcher, Matcher.Words words) {
        List<LiteralFinder.Literal> found = new ArrayList<>();
        found.add(words(words.words(), words));
        for (String form : words.forms()) {
            found.add(literal(form, true, words.matchCase()));
        }
        return new LiteralFinder(matcher, found);
    }

    private LiteralFinder.Literal words(String written, Matcher.Words words) {
        return PhraseIndex.Builder.suits(written)
                ? new LiteralFinder.Literal(
                        literals.words(written, Manner.words(words.inflect(), words.compounds(), words.closed())),
                        written,
                        words.matchCase() ? written : "")
                // In scripts that do not part their words, what is part of a compound is part of the text.
                : literal(written, !words.compounds(), words.matchCase());
    }

    /** A name in whatever way it is written. */
    Finder name(Matcher matcher, String name) {
        List<LiteralFinder.Literal> found = new ArrayList<>();
        found.add(name(name));
        String parted = HUMP.matcher(name).replaceAll("$1 $2");
        if (!parted.equals(name)) {
            found.add(name(parted));
        }
        return new LiteralFinder(matcher, found);
    }

    private LiteralFinder.Literal name(String name) {
        return PhraseIndex.Builder.suits(name)
                ? new LiteralFinder.Literal(literals.words(name, Manner.NAME), name, "")
                : literal(name, true, false);
    }

    private Finder text(Matcher matcher, Matcher.Text text) {
        Wording wording = Wording.of(text.text(), "", text.matchCase(), variables);
        if (wording.literal()) {
            String stem = withoutFinalStop(text.text().strip());
            return new LiteralFinder(matcher, List.of(literal(stem, true, text.matchCase())));
        }
        int anchor = wording.anchors().stream()
                .findFirst()
                .map(word -> literals.add(word, false))
                .orElse(-1);
        return new WordingFinder(matcher, wording, anchor);
    }

    private static String withoutFinalStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    private LiteralFinder.Literal literal(String written, boolean bounded, boolean matchCase) {
        return new LiteralFinder.Literal(literals.add(written, bounded), written, matchCase ? written : "");
    }

    /** Where literals go. */
    interface Literals {
        /** Takes characters; answers with the number under which they are seen. */
        int add(String literal, boolean boundaries);

        /** Takes words in scripts that part them by spaces. */
        int words(String words, Manner manner);
    }
}
