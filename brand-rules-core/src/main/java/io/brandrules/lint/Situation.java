package io.brandrules.lint;

import io.brandrules.ruleset.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For whom, by what way and when content is published. What of a ruleset is in force for a document follows from it
 * alone, and most documents share theirs with many others.
 *
 * @param markets ISO codes; empty where none is known
 * @param channel if known
 */
public record Situation(List<String> markets, Optional<String> channel, LocalDate day) {
    public Situation {
        markets = List.copyOf(markets);
    }

    /** Whether an entry applies: in force, its channel, its day, one of its markets. */
    public boolean applies(Entry entry) {
        return inForce(entry) && (everywhere(entry) || !markets(entry).isEmpty());
    }

    /** Whether an entry asks for no market; what it leaves out matters only where the market is known. */
    private boolean everywhere(Entry entry) {
        return entry.scope().markets().isEmpty()
                && (markets.isEmpty() || entry.scope().leftOut().isEmpty());
    }

    /** The markets that an entry covers. */
    List<String> markets(Entry entry) {
        List<String> covered = new ArrayList<>();
        for (String market : markets) {
            if (entry.scope().coversMarket(market)) {
                covered.add(market);
            }
        }
        return covered;
    }

    /** Whether an entry is in force here but for its market, which is not known. */
    public boolean marketNeeded(Entry entry) {
        return markets.isEmpty() && !entry.scope().markets().isEmpty() && inForce(entry);
    }

    /** Whether an entry is in force in some market. */
    boolean inForce(Entry entry) {
        return entry.inForce()
                && entry.scope().coversDay(day)
                && (entry.scope().channels().isEmpty()
                        || channel.map(entry.scope()::coversChannel).orElse(false));
    }
}
