package io.brandrules.cascade;

import java.util.IdentityHashMap;
import java.util.List;

/** The rules that match the elements of a tree, found once for all ways of viewing. Not thread-safe. */
final class MatchedRules {
    private final ClientSheet client;
    private final StyleRules author;
    private final Matching matching;
    private final IdentityHashMap<Styled, Rules> known = new IdentityHashMap<>();

    MatchedRules(ClientSheet client, StyleRules author, Matching matching) {
        this.client = client;
        this.author = author;
        this.matching = matching;
    }

    /** The rules that match one element. */
    record Rules(List<StyleRules.Rule> client, List<StyleRules.Rule> author) {}

    Rules of(Styled element) {
        Rules rules = known.get(element);
        if (rules == null) {
            rules = new Rules(client.matching(element, matching), author.matching(element, matching));
            known.put(element, rules);
        }
        return rules;
    }
}
