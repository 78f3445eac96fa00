package io.brandrules.rules.compliance;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.match.Match;
import io.brandrules.prose.Sentence;
import io.brandrules.rules.compliance.ClaimIndex.Saying;
import io.brandrules.term.Normalized;
import io.brandrules.wording.Alignment;
import io.brandrules.wording.Pieces;
import java.util.List;
import java.util.Optional;

/** Finds the approved claim that what stands in a document comes nearest to. */
final class NearestClaim {
    /** So many characters around a match are looked at. */
    private static final int FAR = 300;

    private static final double ENOUGH = 0.5;

    private final List<Saying> wordings;
    private final Facts facts;

    /** Looks among those wordings that may be said in the document. */
    NearestClaim(List<Saying> wordings, Facts facts) {
        this.wordings = wordings.stream()
                .filter(wording -> facts.applies(wording.claim().entry()))
                .toList();
        this.facts = facts;
    }

    /**
     * The wording of which most words stand in order around a match, in its sentence: at least half of them, and
     * two. Of those that come equally near the first.
     */
    Optional<Saying> to(Match match) {
        if (wordings.isEmpty()) {
            return Optional.empty();
        }
        String text = match.text().toString();
        Optional<Sentence> sentence = match.block()
                .flatMap(block -> facts.copy().of(block))
                .flatMap((Paragraph paragraph) -> paragraph.sentenceAt(match.from()));
        int from = Math.max(sentence.map(Sentence::from).orElse(0), match.from() - FAR);
        int end = Math.min(sentence.map(Sentence::to).orElse(text.length()), match.to() + FAR);
        int to = Math.max(match.to(), end);
        Pieces said = Pieces.builder()
                .add(Normalized.of(text.substring(from, to)), false)
                .build();
        Optional<Saying> nearest = Optional.empty();
        double best = 0;
        for (Saying wording : wordings) {
            double share = Alignment.of(wording.words(), said, ENOUGH)
                    .map(Alignment::share)
                    .orElse(0d);
            if (share > best) {
                nearest = Optional.of(wording);
                best = share;
            }
        }
        return nearest;
    }
}
