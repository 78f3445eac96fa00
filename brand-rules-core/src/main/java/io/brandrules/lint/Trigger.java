package io.brandrules.lint;

import io.brandrules.match.Match;
import io.brandrules.match.MatchIndex;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What raises a flag, as sets of the match index.
 *
 * @param set of what raises it whatever else is up
 * @param joint what raises it while other flags are up
 */
record Trigger(Flag flag, int set, List<Joint> joint) {
    Trigger {
        joint = List.copyOf(joint);
    }

    /**
     * What raises a flag while others are up.
     *
     * @param flags all of which must be up
     * @param set of what must be found beside; -1 where the flags suffice
     */
    record Joint(List<String> flags, int set) {
        Joint {
            flags = List.copyOf(flags);
        }
    }

    static Trigger of(Flag flag, MatchIndex.Builder index) {
        List<Matcher> alone = new ArrayList<>();
        List<Joint> joint = new ArrayList<>();
        for (Matcher matcher : flag.raisedBy()) {
            List<String> flags = new ArrayList<>();
            Optional<Matcher> rest = without(matcher, flags);
            if (flags.isEmpty()) {
                alone.add(matcher);
            } else {
                joint.add(new Joint(
                        flags, rest.map(beside -> index.add(List.of(beside))).orElse(-1)));
            }
        }
        return new Trigger(flag, index.add(alone), joint);
    }

    /** A matcher without the flags that it asks for, which go to {@code flags}; empty where it asks for nothing else. */
    private static Optional<Matcher> without(Matcher matcher, List<String> flags) {
        if (matcher.target() instanceof Matcher.Flags others) {
            flags.addAll(others.flags());
            return Optional.empty();
        }
        if (matcher.target() instanceof Matcher.All all) {
            List<Matcher> rest = all.matchers().stream()
                    .flatMap(each -> without(each, flags).stream())
                    .toList();
            return rest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Matcher(
                            matcher.origin(),
                            new Matcher.All(rest),
                            matcher.parts(),
                            matcher.at(),
                            matcher.near(),
                            matcher.except()));
        }
        return Optional.of(matcher);
    }

    /** Whether something was seen that it may be raised by, were all other flags up. */
    boolean seen(Matches matches) {
        return matches.sees(set) || joint.stream().anyMatch(each -> each.set() < 0 || matches.sees(each.set()));
    }

    /** What raises it in the content while some flags are up. */
    List<Match> hits(Matches matches, Set<String> up) {
        if (joint.isEmpty()) {
            return matches.of(set);
        }
        List<Match> hits = new ArrayList<>(matches.of(set));
        joint.stream()
                .filter(each -> each.set() >= 0 && up.containsAll(each.flags()))
                .forEach(each -> hits.addAll(matches.of(each.set())));
        return hits;
    }

    /** Whether some flags raise it, whatever the content says. */
    boolean raised(Set<String> up) {
        return joint.stream().anyMatch(each -> each.set() < 0 && up.containsAll(each.flags()));
    }
}
