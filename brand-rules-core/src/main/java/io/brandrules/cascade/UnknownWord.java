package io.brandrules.cascade;

/** Stands where a word would, and is not known. */
enum UnknownWord {
    VALUE
}
