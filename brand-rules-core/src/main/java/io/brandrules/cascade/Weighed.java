package io.brandrules.cascade;

/** A declaration and what it weighs. */
record Weighed(Declared declared, Weight weight) {}
