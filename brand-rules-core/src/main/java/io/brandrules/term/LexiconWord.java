package io.brandrules.term;

/**
 * A word of a phrase.
 *
 * @param text normalised
 * @param inflects whether its forms count
 * @param compounds whether longer words count that it is the first or the last part of
 * @param misspelt whether words count that look like a misspelling of it
 * @param noun whether it is written with a capital where nothing but being a noun asks for one
 */
record LexiconWord(String text, boolean inflects, boolean compounds, boolean misspelt, boolean noun) {}
