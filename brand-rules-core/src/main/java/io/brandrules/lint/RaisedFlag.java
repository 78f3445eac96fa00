package io.brandrules.lint;

import java.util.List;

/** A flag that the content raises, and what raised it. */
public record RaisedFlag(String flag, List<Hit> raisedBy) {
    public RaisedFlag {
        raisedBy = List.copyOf(raisedBy);
    }

    /** A place that raised a flag. */
    public record Hit(Range range, String excerpt) {}
}
