package io.brandrules.rules.compliance;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Paragraph;
import io.brandrules.match.Match;
import io.brandrules.prose.Sentence;
import io.brandrules.rules.compliance.ClaimIndex.Wording;
import java.util.List;
import java.util.Optional;

/** Finds the approved claim that what stands in a document comes nearest to. */
final class NearestClaim {
    private final List<Wording> wordings;
    private final Facts facts;

    /** Looks among those wordings that may be said in the document. */
    NearestClaim(List<Wording> wordings, Facts facts) {
        this.wordings = wordings.stream()
                .filter(wording -> facts.applies(wording.claim().entry()))
                .toList();
        this.facts = facts;
    }

    /**
     * The wording of which most words stand in order around a match, in its sentence: at least half of them, and two. Of
     * those that come equally near the first.
     */
    Optional<Wording> to(Match match) {
        if (wordings.isEmpty()) {
            return Optional.empty();
        }
        String text = match.text().toString();
        Optional<Sentence> sentence = match.block()
                .flatMap(block -> facts.copy().of(block))
                .flatMap((Paragraph paragraph) -> paragraph.sentenceAt(match.from()));
        int from = sentence.map(Sentence::from).orElse(0);
        int to = Math.max(match.to(), sentence.map(Sentence::to).orElse(text.length()));
        ClaimWords said = ClaimWords.of(text.substring(from, to));
        int first = ClaimWords.of(text.substring(from, match.from())).count();
        int behind = first + ClaimWords.of(match.excerpt()).count();
        Optional<Wording> nearest = Optional.empty();
        double best = 0;
        for (Wording wording : wordings) {
            int count = wording.words().count();
            int shared = wording.words().sharedWith(said.part(first - count, behind + count));
            double share = (double) shared / Math.max(1, count);
            if (shared >= 2 && share >= 0.5 && share > best) {
                nearest = Optional.of(wording);
                best = share;
            }
        }
        return nearest;
    }
}
