package io.brandrules.cascade;

/** What the elements of one document match, found once for all ways of viewing. Not thread-safe. */
final class MatchedRules {
    private final Stylist stylist;
    private final Matching matching;
    private final ElementMap<Matched> known = new ElementMap<>();

    MatchedRules(Stylist stylist, Matching matching) {
        this.stylist = stylist;
        this.matching = matching;
    }

    Stylist stylist() {
        return stylist;
    }

    Matched of(Styled element) {
        Matched matched = known.get(element);
        if (matched == null) {
            matched = stylist.matched(element, matching);
            known.put(element, matched);
        }
        return matched;
    }
}
