package io.brandrules.text;

/**
 * An arm of a conditional of the template language.
 *
 * @param id of this arm; 0 is the document outside of every conditional
 * @param parent the arm that holds the conditional
 * @param chain the conditional, the same for all of its arms
 * @param arm 0 for the first arm, 1 for the next
 * @param exhaustive whether the conditional has an {@code else}, so that one of its arms is always taken
 * @param anew whether it begins with a tag of its own, which asks the contrary of the arm before
 * @param span from the end of the tag that opens the arm to the start of the tag that ends it
 */
public record Branch(int id, int parent, int chain, int arm, boolean exhaustive, boolean anew, Span span) {
    /** An arm that goes on with its conditional. */
    public Branch(int id, int parent, int chain, int arm, boolean exhaustive, Span span) {
        this(id, parent, chain, arm, exhaustive, false, span);
    }
}
