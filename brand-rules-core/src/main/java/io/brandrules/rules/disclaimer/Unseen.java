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
 * @param all in which the clients that the document is for show it
 */
record Unseen(List<View> views, List<View> all) {
    Unseen {
        views = List.copyOf(views);
        all = List.copyOf(all);
    }

    /** Where a reader misses what is demanded; empty where it is seen by everyone. */
    static Optional<Unseen> of(Demand demand, Facts facts) {
        Set<Environment> clients = EnumSet.noneOf(Environment.class);
        facts.document().blocks().forEach(block -> clients.addAll(block.environments()));
        List<View> all = facts.document().painting().views().stream()
                .filter(view -> clients.contains(view.environment()))
                .toList();
        List<View> unseen = all.stream()
                .filter(view ->
                        !demand.arms(facts, statement -> seen(statement, view)).hold(demand.places()))
                .toList();
        return unseen.isEmpty() ? Optional.empty() : Optional.of(new Unseen(unseen, all));
    }

    private static boolean seen(Statement statement, View view) {
        // What is for some clients alone counts as standing elsewhere, and they show it.
        boolean painted = statement.shown() || statement.sight() == Statement.Sight.ELSEWHERE && painted(statement);
        return painted && statement.parts().stream().allMatch(part -> seen(part, view));
    }

    /** Whether elements hold all of it: it is no attribute, no subject. */
    private static boolean painted(Statement statement) {
        return statement.parts().stream()
                .flatMap(part -> part.block().stream())
                .noneMatch(block -> block.runs().isEmpty() || block.hidden());
    }

    /** Whether it is seen; no style has a hand in plain text, which every client shows alike. */
    private static boolean seen(Match part, View view) {
        return part.block()
                .filter(block -> block.runs().isEmpty()
                        || block.environments().contains(view.environment())
                                && block.runs().stream()
                                        .filter(run -> run.from() < part.to() && run.to() > part.from())
                                        .filter(run -> says(block, run))
                                        .allMatch(run -> view.shows(run.element())))
                .isPresent();
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
    String told() {
        if (views.size() == all.size()) {
            return "it is hidden, so that no reader sees it";
        }
        Set<Environment> narrow = EnumSet.noneOf(Environment.class);
        List<String> where = new ArrayList<>();
        for (Environment environment : environments()) {
            if (of(views, environment).size() == of(all, environment).size()) {
                where.add(named(environment));
            } else {
                narrow.add(environment);
            }
        }
        if (narrow.containsAll(styled())) {
            where.add(windows(views));
        } else {
            narrow.forEach(environment -> where.add(named(environment) + " " + windows(of(views, environment))));
        }
        return "it is hidden " + String.join(" and ", where);
    }

    private static List<View> of(List<View> views, Environment environment) {
        return views.stream().filter(view -> view.environment() == environment).toList();
    }

    /** The clients that know several widths: Word's engine knows one. */
    private Set<Environment> styled() {
        Set<Environment> styled = EnumSet.noneOf(Environment.class);
        all.forEach(view -> styled.add(view.environment()));
        styled.remove(Environment.OUTLOOK);
        return styled;
    }

    private static String named(Environment environment) {
        return switch (environment) {
            case LIGHT -> "in light mode";
            case DARK -> "in dark mode";
            case OUTLOOK -> "in Outlook";
        };
    }

    private static String windows(List<View> views) {
        List<String> widths = views.stream()
                .filter(view -> view.environment() != Environment.OUTLOOK)
                .map(view -> Pixels.number(view.width()) + "px")
                .distinct()
                .toList();
        return "where the window is " + String.join(" or ", widths) + " wide";
    }
}
