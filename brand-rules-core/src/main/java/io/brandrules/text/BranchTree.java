package io.brandrules.text;

import io.brandrules.text.Markup.Anomaly;
import io.brandrules.text.TemplateMatch.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a template's conditionals from its tokens in source order, and tolerates what does not pair.
 */
final class BranchTree {
    private final String text;
    private final List<Arm> arms = new ArrayList<>();
    private final List<Chain> open = new ArrayList<>();
    private final Map<String, Integer> openByName = new HashMap<>();
    private final List<Anomaly> anomalies;
    private @Nullable Chain lastClosed;

    /** Conditionals of one arm that are closed, by the arm that holds them and what they ask. */
    private final Map<Integer, Map<Condition, Chain>> asking = new HashMap<>();

    private int chains;
    private int reached;

    BranchTree(String text, List<Anomaly> anomalies) {
        this.text = text;
        this.anomalies = anomalies;
        arms.add(new Arm(new Chain(TemplateMatch.note(0), Span.at(0), 0, Optional.empty(), 0), 0, 0));
    }

    /** The number of conditionals that are open. */
    int depth() {
        return open.size();
    }

    /** The innermost conditional that is open; 0 if none is. */
    int chain() {
        return open.isEmpty() ? 0 : open.get(open.size() - 1).id;
    }

    /** Where the last token ended that did something; the next may not begin before. */
    int reached() {
        return reached;
    }

    /** Takes in the next token. */
    void add(Span token, TemplateMatch match) {
        reached = match.part() == Part.NONE ? reached : token.end();
        switch (match.part()) {
            case OPEN, SELECT, INVERSE -> open(token, match);
            case ALTERNATIVE -> nextArm(token, false);
            case OTHERWISE -> nextArm(token, true);
            case CLOSE -> close(token, match.chain());
            case NONE -> {}
        }
    }

    /** Ends what is open where nothing that follows can close it. */
    void end(int at) {
        while (!open.isEmpty()) {
            Chain chain = open.get(open.size() - 1);
            anomalies.add(new Anomaly(chain.opener, "a template conditional is not closed"));
            pop(at, at);
        }
        lastClosed = null;
    }

    /** The arms in source order, the document first. */
    List<Branch> branches(int length) {
        end(length);
        arms.get(0).end = length;
        List<Branch> branches = new ArrayList<>(arms.size());
        for (int id = 0; id < arms.size(); id++) {
            Arm arm = arms.get(id);
            boolean exhaustive = id == 0 || arm.chain.exhaustive;
            Span span = new Span(arm.start, Math.max(arm.start, arm.end));
            branches.add(new Branch(id, arm.chain.parent, arm.chain.id, arm.index, exhaustive, arm.anew, span));
        }
        return branches;
    }

    private void open(Span token, TemplateMatch match) {
        int parent = open.isEmpty() ? 0 : open.get(open.size() - 1).arm;
        Optional<Condition> condition = match.part() == Part.SELECT ? Optional.empty() : Condition.of(match);
        boolean goesOn = follows(token, match);
        Chain before = contrary(token, match, parent, condition);
        if (before != null) {
            before.exhaustive = true;
        }
        Chain chain = before == null ? new Chain(match, token, parent, condition, ++chains) : before;
        chain.closing = match.chain();
        open.add(chain);
        openByName.merge(chain.closing, 1, Integer::sum);
        startArm(chain, token.end());
        arms.get(chain.arm).anew = before != null && !goesOn;
    }

    /**
     * The conditional that asks the contrary and that this one goes on with: {@code {% if a %}…{% endif %}} is followed by
     * {@code {% unless a %}…{% endunless %}}, somewhere beside it. Mustache has no else at all: {@code {{#a}}…{{/a}}} is
     * followed by {@code {{^a}}…{{/a}}}.
     */
    private @Nullable Chain contrary(Span token, TemplateMatch match, int parent, Optional<Condition> condition) {
        if (follows(token, match)) {
            return lastClosed;
        }
        return condition
                .map(asked -> asking.getOrDefault(parent, Map.of()).get(asked.contrary()))
                .filter(chain -> chain.arms == 1 && !chain.exhaustive && !open.contains(chain))
                .orElse(null);
    }

    /** Whether a section for the lack of a value stands right behind that for the value. */
    private boolean follows(Span token, TemplateMatch match) {
        Chain last = lastClosed;
        return last != null
                && match.part() == Part.INVERSE
                && last.closing.equals(match.chain())
                && !last.exhaustive
                && last.depth == open.size()
                && Ascii.blank(text, last.end, token.start());
    }

    private void nextArm(Span token, boolean otherwise) {
        if (open.isEmpty()) {
            anomalies.add(new Anomaly(token, "an alternative stands outside of every template conditional"));
            return;
        }
        Chain chain = open.get(open.size() - 1);
        chain.exhaustive |= otherwise;
        if (chain.part == Part.SELECT && !chain.selected) {
            chain.selected = true;
            arms.get(chain.arm).start = token.end();
            return;
        }
        arms.get(chain.arm).end = token.start();
        startArm(chain, token.end());
    }

    private void startArm(Chain chain, int start) {
        chain.arm = arms.size();
        arms.add(new Arm(chain, chain.arms++, start));
    }

    private void close(Span token, String name) {
        if (open.isEmpty() || !name.isEmpty() && openByName.getOrDefault(name, 0) == 0) {
            if (!name.isEmpty() || open.isEmpty()) {
                anomalies.add(new Anomaly(token, "a template conditional is closed that was not opened"));
            }
            return;
        }
        while (!name.isEmpty() && !open.get(open.size() - 1).closing.equals(name)) {
            Chain unclosed = open.get(open.size() - 1);
            anomalies.add(new Anomaly(unclosed.opener, "a template conditional is not closed"));
            pop(token.start(), token.end());
        }
        pop(token.start(), token.end());
    }

    private void pop(int armEnd, int chainEnd) {
        Chain chain = open.remove(open.size() - 1);
        openByName.merge(chain.closing, -1, Integer::sum);
        arms.get(chain.arm).end = armEnd;
        chain.end = chainEnd;
        chain.depth = open.size();
        lastClosed = chain;
        chain.condition.ifPresent(asked ->
                asking.computeIfAbsent(chain.parent, arm -> new HashMap<>()).put(asked, chain));
    }

    private static final class Chain {
        final Span opener;
        final int parent;
        final Part part;
        final Optional<Condition> condition;
        final int id;
        String closing;
        int arm;
        int arms;
        int end;
        int depth;
        boolean exhaustive;
        boolean selected;

        /**
         * A conditional.
         *
         * @param opening the token that opens it
         * @param condition what it asks, where that is plain
         */
        Chain(TemplateMatch opening, Span opener, int parent, Optional<Condition> condition, int id) {
            this.opener = opener;
            this.parent = parent;
            this.part = opening.part();
            this.condition = condition;
            this.id = id;
            this.closing = opening.chain();
        }
    }

    private static final class Arm {
        final Chain chain;
        final int index;
        int start;
        int end;
        boolean anew;

        Arm(Chain chain, int index, int start) {
            this.chain = chain;
            this.index = index;
            this.start = start;
        }
    }
}
