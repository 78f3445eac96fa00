package io.brandrules.rules.disclaimer;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Part;
import io.brandrules.document.Region;
import io.brandrules.document.Run;
import io.brandrules.lint.Facts;
import io.brandrules.match.Match;
import io.brandrules.ruleset.Placement;
import io.brandrules.statement.Statement;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a demanded text stands in one of the places where it may. */
record Placing(Demand demand, Facts facts) {
    /** How many words and signs may stand between a claim and a text that is near it. */
    private static final int NEAR = 60;

    /** How much may stand before the start: a line to open the mail in a browser, a name. */
    private static final int BEFORE_START = 20;

    /** The share of the text that is its end, where nothing says which part is the footer. */
    private static final double END = 0.25;

    /** How many words and signs that is at least: small print may be most of a short mail. */
    private static final int LEAST_END = 60;

    private static final Set<String> CONTAINERS =
            Set.of("td", "th", "div", "section", "article", "aside", "li", "blockquote", "fieldset", "main");

    boolean right(Statement statement) {
        return demand.disclaimer().placement().stream().anyMatch(place -> stands(statement, place));
    }

    /** What more there is to say of a text that is in none of its places. */
    String why() {
        if (!demand.disclaimer().placement().contains(Placement.FOOTNOTE)
                || demand.hits().isEmpty()) {
            return "";
        }
        return demand.hits().stream()
                .map(new Footnotes(facts.document())::behind)
                .flatMap(Optional::stream)
                .findFirst()
                .map(mark -> "; no text stands at the mark " + mark)
                .orElse("; the claim bears no footnote mark");
    }

    private boolean stands(Statement statement, Placement place) {
        return switch (place) {
            case ANYWHERE -> true;
            case START -> statement.position() - header() <= BEFORE_START;
            case END -> atEnd(statement);
            case FOOTER -> inFooter(statement);
            case NEAR_CLAIM -> near(statement);
            case SAME_CONTAINER -> sharesContainer(statement);
            case BEFORE_CTA -> beforeAction(statement);
            case FOOTNOTE -> new Footnotes(facts.document()).join(demand.hits(), statement);
        };
    }

    /** How many pieces the header has, which stands before the start of the text. */
    private int header() {
        return facts.document().regions().stream()
                .filter(region -> region.kind() == Region.Kind.HEADER)
                .filter(region -> facts.statements().position(region.span().start()) == 0)
                .mapToInt(region -> facts.statements().position(region.span().end()))
                .max()
                .orElse(0);
    }

    private boolean atEnd(Statement statement) {
        return inFooter(statement) || statement.position() + statement.words() >= endFrom();
    }

    private double endFrom() {
        int length = facts.statements().length();
        return Math.min(length * (1 - END), length - LEAST_END);
    }

    /** In what is marked as the footer; in what comes last, where nothing is. */
    private boolean inFooter(Statement statement) {
        Document document = facts.document();
        Span span = statement.span();
        boolean marked = false;
        for (Region region : document.regions()) {
            if (region.kind() == Region.Kind.FOOTER) {
                marked = true;
                if (region.span().contains(span)) {
                    return true;
                }
            }
        }
        if (statement.parts().stream()
                .allMatch(part -> part.block()
                        .filter(block -> block.part() == Part.FOOTER)
                        .isPresent())) {
            return true;
        }
        return !marked && statement.position() >= endFrom();
    }

    private boolean near(Statement statement) {
        if (demand.hits().isEmpty()) {
            return true;
        }
        int end = statement.position() + statement.words();
        return demand.hits().stream().anyMatch(hit -> {
            int at = facts.statements().position(hit.span().start());
            return at >= statement.position() - NEAR && at <= end + NEAR;
        });
    }

    private boolean sharesContainer(Statement statement) {
        if (demand.hits().isEmpty()) {
            return true;
        }
        Styled text = element(statement.parts().get(0));
        return demand.hits().stream().anyMatch(hit -> {
            Styled claim = element(hit);
            return text == null || claim == null
                    ? hit.block().equals(statement.parts().get(0).block())
                    : within(text, container(claim));
        });
    }

    private static @Nullable Styled element(Match match) {
        List<Run> runs = match.block().map(Block::runs).orElse(List.of());
        return runs.stream()
                .filter(run -> run.to() > match.from())
                .findFirst()
                .<Styled>map(Run::element)
                .orElse(null);
    }

    private static Styled container(Styled element) {
        Styled at = element;
        for (Styled up = element; up != null; up = up.parent()) {
            at = up;
            if (CONTAINERS.contains(up.name())) {
                return up;
            }
        }
        return at;
    }

    @SuppressWarnings("ReferenceEquality") // an element is itself alone
    private static boolean within(Styled element, Styled container) {
        for (Styled at = element; at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }

    /** Before the first call to action that follows the claim; before the first of all where there is no claim. */
    private boolean beforeAction(Statement statement) {
        int claim =
                demand.hits().stream().mapToInt(hit -> hit.span().start()).min().orElse(0);
        return facts.document().regions().stream()
                .filter(region -> region.kind() == Region.Kind.CALL_TO_ACTION
                        && region.span().end() > claim)
                .mapToInt(region -> region.span().start())
                .min()
                .stream()
                .allMatch(action -> statement.span().end() <= action);
    }
}
