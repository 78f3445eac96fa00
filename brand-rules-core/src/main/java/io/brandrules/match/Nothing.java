package io.brandrules.match;

import java.util.List;

/** Finds nothing. */
record Nothing() implements Finder {
    @Override
    public List<Match> find(Matches document) {
        return List.of();
    }

    @Override
    public boolean unconditional() {
        return false;
    }
}
