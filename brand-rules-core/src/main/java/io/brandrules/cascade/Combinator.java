package io.brandrules.cascade;

/** How the compound selector at the right of a combinator stands to the one at its left. */
enum Combinator {
    DESCENDANT,
    CHILD,
    NEXT_SIBLING,
    SUBSEQUENT_SIBLING
}
