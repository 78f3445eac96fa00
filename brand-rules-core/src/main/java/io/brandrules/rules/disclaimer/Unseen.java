package io.brandrules.rules.disclaimer;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Run;
import io.brandrules.document.View;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Pixels;
import io.brandrules.match.Match;
import io.brandrules.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways of viewing a document in which a text that stands in it is not to be seen.
 *
 * @param views those of the clients that the document is for
 * @param all whether these are all of them
 */
record Unseen(List<View> views, boolean all) {
    Unseen {
        views = List.copyOf(views);
    }

    /** Where a reader misses what is demanded; empty where it is seen by everyone. */
    static Optional<Unseen> of(Demand demand, Facts facts) {
        Set<Environment> clients = EnumSet.noneOf(Environment.class);
        facts.document().blocks().forEach(block -> clients.addAll(block.environments()));
        List<View> unseen = new ArrayList<>();
        int count = 0;
        for (View view : facts.document().painting().views()) {
            if (clients.contains(view.environment())) {
                count++;
                if (!demand.arms(facts, statement -> seen(statement, view)).hold(demand.places())) {
                    unseen.add(view);
                }
            }
        }
        return unseen.isEmpty() ? Optional.empty() : Optional.of(new Unseen(unseen, unseen.size() == count));
    }

    private static boolean seen(Statement statement, View view) {
        // What is for some clients alone is told as for others, and is shown to those.
        boolean painted = statement.shown() || statement.sight() == Statement.Sight.ELSEWHERE && !runs(statement);
        return painted && statement.parts().stream().allMatch(part -> seen(part, view));
    }

    private static boolean runs(Statement statement) {
        return statement.parts().stream()
                .flatMap(part -> part.block().stream())
                .anyMatch(block -> block.runs().isEmpty() || block.hidden());
    }

    private static boolean seen(Match part, View view) {
        Optional<Block> block = part.block();
        return block.isPresent()
                && block.get().environments().contains(view.environment())
                && block.get().runs().stream()
                        .filter(run -> run.from() < part.to() && run.to() > part.from() && says(block.get(), run))
                        .allMatch(run -> view.shows(run.element()));
    }

    private static boolean says(Block block, Run run) {
        return block.text()
                .toString()
                .substring(run.from(), run.to())
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a text is among what is not seen. */
    boolean holds(Statement statement) {
        return views.stream().anyMatch(view -> !seen(statement, view));
    }

    Set<Environment> environments() {
        Set<Environment> environments = EnumSet.noneOf(Environment.class);
        views.forEach(view -> environments.add(view.environment()));
        return environments;
    }

    /** Where it is not to be seen, for a sentence. */
    String told(Facts facts) {
        if (all) {
            return "it is hidden, so that no reader sees it";
        }
        List<String> where = new ArrayList<>();
        for (Environment environment : environments()) {
            List<View> those = views.stream()
                    .filter(view -> view.environment() == environment)
                    .toList();
            long of = facts.document().painting().views().stream()
                    .filter(view -> view.environment() == environment)
                    .count();
            String client = switch (environment) {
                case LIGHT -> "in light mode";
                case DARK -> "in dark mode";
                case OUTLOOK -> "in Outlook";
            };
            where.add(
                    those.size() == of
                            ? client
                            : client + " where the window is "
                                    + Pixels.number(those.get(0).width()) + "px wide");
        }
        return "it is hidden " + String.join(" and ", where);
    }
}
