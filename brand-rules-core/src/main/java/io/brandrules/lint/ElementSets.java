package io.brandrules.lint;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Format;
import io.brandrules.document.Part;
import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.Letters;
import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.RequiredElement;
import io.brandrules.ruleset.Scope;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What counts as a required element, as sets of the match index. Immutable and thread-safe. */
public final class ElementSets {
    private static final Set<Part> SEEN =
            EnumSet.of(Part.SUBJECT, Part.HEADING, Part.BODY, Part.BUTTON, Part.LINK, Part.FOOTER);

    private static final Set<Part> PAINTED = EnumSet.of(Part.HEADING, Part.BODY, Part.BUTTON, Part.LINK, Part.FOOTER);

    private final Sought any;

    private ElementSets(Sought any) {
        this.any = any;
    }

    /** The sets of an element. */
    public static ElementSets of(RequiredElement element, MatchIndex.Builder index) {
        List<Sought> each = new ArrayList<>();
        element.any().forEach(matcher -> each.add(sought(matcher, index)));
        return new ElementSets(new Sought.Several(each, false));
    }

    private static Sought sought(Matcher matcher, MatchIndex.Builder index) {
        if (matcher.target() instanceof Matcher.All all && !matcher.narrowed()) {
            List<Sought> each = new ArrayList<>();
            all.matchers().forEach(one -> each.add(sought(one, index)));
            return new Sought.Several(each, true);
        }
        return new Sought.One(matcher, index.add(List.of(matcher)));
    }

    /** How the element stands in a document. */
    public ElementStanding in(Facts facts) {
        return ElementStanding.of(any, facts);
    }

    /** Something that is sought: one thing, or several of which any suffices or all are needed. */
    sealed interface Sought permits Sought.One, Sought.Several {
        /**
         * Several.
         *
         * @param all whether all of them are needed
         */
        record Several(List<Sought> each, boolean all) implements Sought {
            public Several {
                each = List.copyOf(each);
            }
        }

        /** What one matcher finds. */
        record One(Matcher matcher, int set) implements Sought {
            /** Whether it stands somewhere, be it where no reader sees it. */
            boolean stands(Facts facts) {
                return !facts.matches().of(set).isEmpty();
            }

            /** Where a reader sees it. */
            List<Span> places(Facts facts) {
                if (matcher.target() instanceof Matcher.Language language && !matcher.narrowed()) {
                    return spoken(language.tag(), facts);
                }
                if (!stands(facts)) {
                    return List.of();
                }
                SeenTags tags = facts.shared(SeenTags.class, SeenTags::of);
                return facts.matches().of(set).stream()
                        .filter(match -> match.block()
                                .map(block -> seen(block, matcher.parts()) && shown(block, match, facts))
                                .orElseGet(() -> tags.seen(match) && !dead(match, facts)))
                        .map(match -> match.block().isPresent() ? match.span() : match.anchor())
                        .toList();
            }

            /** Where links lead nowhere. */
            List<Span> dead(Facts facts) {
                return facts.matches().of(set).stream()
                        .filter(match -> dead(match, facts))
                        .map(Match::anchor)
                        .toList();
            }

            private static boolean dead(Match match, Facts facts) {
                return facts.context().channel().filter("email"::equals).isPresent()
                        && facts.shared(SeenTags.class, SeenTags::of).dead(match);
            }

            /** Whether only what is added when the content is sent can have it. */
            boolean added(Facts facts) {
                if (facts.document().format() == Format.EML) {
                    return holeInSubject(facts) && inSubject();
                }
                return matcher.target() instanceof Matcher.Named named && named.header()
                        || inSubject() && (!hasSubject(facts) || holeInSubject(facts));
            }

            private boolean inSubject() {
                return matcher.parts().equals(Set.of(Part.SUBJECT));
            }
        }
    }

    /** Content in a language; what is not marked is in the document's own. */
    private static List<Span> spoken(String tag, Facts facts) {
        Scope scope = Scope.ofLanguages(List.of(tag));
        List<Span> places = new ArrayList<>();
        for (Block block : facts.document().blocks()) {
            boolean speaks = facts.language(block).filter(scope::coversLanguage).isPresent()
                    || block.runs().stream()
                            .map(run -> run.language())
                            .anyMatch(language -> language != null && scope.coversLanguage(language));
            if (speaks && seen(block, Set.of()) && block.text().length() > 0) {
                places.add(block.text().span());
            }
        }
        return places;
    }

    /** Whether readers meet a text; in what is no text of its own only where its part is named. */
    private static boolean seen(Block block, Set<Part> parts) {
        return block.environments().contains(Environment.LIGHT)
                && (!block.hidden() || block.part() == Part.PREHEADER && !parts.isEmpty())
                && (!parts.isEmpty() || SEEN.contains(block.part()));
    }

    /** Whether what was found in a block is painted; subjects and preheaders are read in the list of mails. */
    private static boolean shown(Block block, Match match, Facts facts) {
        return !PAINTED.contains(block.part()) || facts.document().shows(block, match.from(), match.to());
    }

    private static boolean hasSubject(Facts facts) {
        return facts.document().blocks().stream().anyMatch(block -> block.part() == Part.SUBJECT);
    }

    private static boolean holeInSubject(Facts facts) {
        return facts.document().blocks().stream()
                .filter(block -> block.part() == Part.SUBJECT)
                .anyMatch(block -> block.text().toString().chars().anyMatch(Letters::hole));
    }
}
