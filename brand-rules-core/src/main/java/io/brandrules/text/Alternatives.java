package io.brandrules.text;

import io.brandrules.text.Markup.Alternative;
import io.brandrules.text.Markup.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts sections of which a reader sees one, such as the plain and the HTML part of a mail, among the arms of a
 * template's conditionals: they are arms of a choice that the reader's program makes.
 */
final class Alternatives {
    private final List<Branch> arms;
    private final List<Branch> all = new ArrayList<>();

    private Alternatives(List<Branch> arms) {
        this.arms = arms;
    }

    /** All arms in the order of their starts, those around others before them. */
    static List<Branch> among(List<Branch> arms, List<Section> sections) {
        List<Branch> choices = choices(sections, arms.size());
        return choices.isEmpty() ? arms : new Alternatives(arms).with(choices);
    }

    /** The arms of the choices, not numbered yet; there are no more conditionals than arms. */
    private static List<Branch> choices(List<Section> sections, int conditionals) {
        List<Branch> choices = new ArrayList<>();
        Optional<Alternative> last = Optional.empty();
        for (Section section : sections) {
            Optional<Alternative> own = section.alternative();
            if (own.isPresent()) {
                boolean goesOn = own.equals(last);
                boolean sameSet =
                        last.isPresent() && last.get().set() == own.get().set();
                Branch before = sameSet ? choices.get(choices.size() - 1) : null;
                int start = goesOn && before != null
                        ? before.span().start()
                        : section.span().start();
                int arm = before == null ? 0 : goesOn ? before.arm() : before.arm() + 1;
                if (goesOn) {
                    choices.remove(choices.size() - 1);
                }
                int chain = conditionals + own.get().set();
                choices.add(new Branch(
                        0, 0, chain, arm, true, new Span(start, section.span().end())));
            }
            last = own;
        }
        return choices;
    }

    private List<Branch> with(List<Branch> choices) {
        int[] numbers = new int[arms.size()];
        all.add(arms.get(0));
        int next = 1;
        for (Branch choice : choices) {
            next = upTo(choice.span().start(), next, numbers);
            Branch numbered = numbered(choice, 0);
            all.add(numbered);
            next = upTo(choice.span().end(), next, numbers, numbered.id());
        }
        upTo(Integer.MAX_VALUE, next, numbers);
        return all;
    }

    private int upTo(int offset, int from, int[] numbers) {
        return upTo(offset, from, numbers, 0);
    }

    /** Takes the arms that start before an offset; the outermost of them lie in {@code around}. */
    private int upTo(int offset, int from, int[] numbers, int around) {
        int next = from;
        while (next < arms.size() && arms.get(next).span().start() < offset) {
            Branch arm = arms.get(next);
            Branch numbered = numbered(arm, arm.parent() == 0 ? around : numbers[arm.parent()]);
            numbers[next++] = numbered.id();
            all.add(numbered);
        }
        return next;
    }

    private Branch numbered(Branch arm, int parent) {
        return new Branch(all.size(), parent, arm.chain(), arm.arm(), arm.exhaustive(), arm.anew(), arm.span());
    }
}
