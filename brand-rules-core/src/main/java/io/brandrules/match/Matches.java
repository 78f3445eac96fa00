package io.brandrules.match;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.term.Automaton;
import io.brandrules.term.Normalized;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a ruleset's matchers found in one document.
 *
 * <p>The texts are read once, when this is made; each set is then worked out when it is first asked for, and only the
 * sets of which some literal was seen cost anything. Not thread-safe: it belongs to the thread that lints the document.
 */
public final class Matches {
    private final Document document;
    private final MatchIndex index;
    private final List<Passage> passages;
    private final IdentityHashMap<MappedText, Passage> byText = new IdentityHashMap<>();
    private final Map<Integer, List<Seen>> seen = new HashMap<>();
    private final BitSet candidates;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<Integer, List<Match>> found = new HashMap<>();
    private final LinkTexts links;
    private final Targets targets;
    private final PlainLinks plain;
    private final Placeholders placeholders;
    private final PatternBudget patterns = new PatternBudget();

    Matches(Document document, String language, MatchIndex index) {
        this.document = document;
        this.index = index;
        this.links = new LinkTexts(document.links());
        this.targets = new Targets(document);
        this.plain = new PlainLinks(document);
        this.placeholders = new Placeholders(document.markup());
        this.candidates = index.always();
        List<Passage> texts = new ArrayList<>();
        // Where nothing is looked for, no text needs to be read for it.
        for (Block block : index.isEmpty() ? List.<Block>of() : document.blocks()) {
            String spoken = block.language() == null ? language : block.language();
            Passage passage = new Passage(block, spoken);
            texts.add(passage);
            byText.put(block.text(), passage);
            Automaton.Sink sink = (literal, from, to) -> {
                seen.computeIfAbsent(literal, id -> new ArrayList<>()).add(new Seen(passage, from, to));
                candidates.set(index.setOf(literal));
            };
            index.literals(passage.normalized(), sink);
            if (block.mixed()) {
                new MixedText(block, language, passage.normalized()).words(index, sink);
            } else {
                index.words(passage.normalized(), spoken, sink);
            }
        }
        this.passages = List.copyOf(texts);
    }

    /** What a set found, in reading order. */
    public List<Match> of(int set) {
        if (!candidates.get(set)) {
            return List.of();
        }
        List<Match> known = found.get(set);
        if (known == null) {
            List<Match> matches = new ArrayList<>();
            for (Finder finder : index.finders(set)) {
                matches.addAll(finder.find(this));
            }
            known = List.copyOf(matches);
            found.put(set, known);
        }
        return known;
    }

    /** The first set from {@code set} on that may have found something, or -1. */
    public int nextCandidate(int set) {
        return candidates.nextSetBit(set);
    }

    /** Whether any of what a set looks for was seen. */
    public boolean sees(int set) {
        return candidates.get(set);
    }

    /** The text of a block as it is searched. */
    public Normalized normalized(Block block) {
        return passage(block.text()).normalized();
    }

    /** The passage of a text. */
    Passage passage(MappedText text) {
        return byText.computeIfAbsent(text, Passage::new);
    }

    /** Whether a span lies in what a reader sees of a link. */
    boolean inLink(Span span) {
        return links.hold(span);
    }

    /** Where links lead and images come from. */
    Targets targets() {
        return targets;
    }

    /** The links that are addresses in plain text. */
    PlainLinks plainLinks() {
        return plain;
    }

    /** What a template or the sending system fills in. */
    Placeholders placeholders() {
        return placeholders;
    }

    /** Says that something could not be looked for. */
    void gap(Gap gap) {
        gaps.add(gap);
    }

    /** What could not be looked for so far. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** What is left for patterns. */
    PatternBudget patterns() {
        return patterns;
    }

    Document document() {
        return document;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Seen> seen(int literal) {
        return seen.getOrDefault(literal, List.of());
    }
}
