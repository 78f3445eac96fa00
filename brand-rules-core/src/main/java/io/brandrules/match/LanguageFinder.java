package io.brandrules.match;

import io.brandrules.ruleset.Matcher;
import io.brandrules.ruleset.Scope;
import java.util.List;
import java.util.Optional;

/** Finds text that the content marks as being in a language. */
record LanguageFinder(Matcher matcher, String tag) implements Finder {
    @Override
    public List<Match> find(Matches document) {
        Scope scope = Scope.ofLanguages(List.of(tag));
        return document.document().blocks().stream()
                .filter(block -> Optional.ofNullable(block.language())
                        .map(scope::coversLanguage)
                        .orElse(false))
                .map(block -> new Match(
                        matcher,
                        Optional.of(block),
                        block.text(),
                        0,
                        block.text().length(),
                        block.anchor(),
                        true))
                .limit(1)
                .toList();
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
