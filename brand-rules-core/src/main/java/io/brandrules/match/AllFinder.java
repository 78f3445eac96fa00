package io.brandrules.match;

import java.util.List;

/** Finds what the first of several finders finds, where each of them finds something. */
record AllFinder(List<Finder> finders) implements Finder {
    @Override
    public List<Match> find(Matches document) {
        List<Match> first = List.of();
        for (int i = 0; i < finders.size(); i++) {
            List<Match> found = finders.get(i).find(document);
            if (found.isEmpty()) {
                return List.of();
            }
            first = i == 0 ? found : first;
        }
        return first;
    }

    @Override
    public boolean unconditional() {
        return finders.stream().allMatch(Finder::unconditional);
    }
}
