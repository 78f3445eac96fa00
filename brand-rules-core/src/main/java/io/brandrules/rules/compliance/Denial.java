package io.brandrules.rules.compliance;

import io.brandrules.lint.Facts;
import io.brandrules.lint.Mention;
import io.brandrules.match.Match;
import io.brandrules.prose.Negation;
import java.util.Optional;

/** Why words may not say what they say elsewhere: as they are taken back, or only cited. */
final class Denial {
    private Denial() {}

    /** The reason as the part of a sentence, if there is one. */
    static Optional<String> of(Match match, Facts facts) {
        Optional<String> negated = match.block()
                .flatMap(block -> facts.copy().of(block))
                .flatMap(paragraph -> paragraph
                        .sentenceAt(match.from())
                        .flatMap(sentence -> Negation.before(
                                paragraph.text(),
                                paragraph.words(),
                                sentence,
                                match.from(),
                                facts.language(match).map(Facts::code).orElse(paragraph.language()))))
                .map(word -> "\"" + word + "\" before it may take it back");
        return negated.or(() -> Mention.is(match, facts) ? Optional.of("it may only be cited here") : Optional.empty());
    }
}
