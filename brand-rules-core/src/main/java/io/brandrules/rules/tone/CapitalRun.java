package io.brandrules.rules.tone;

/**
 * A stretch of a paragraph in capitals.
 *
 * @param from its first character
 * @param to one past its last
 * @param words how many words it has, acronyms between them left out
 * @param certain whether there are common words among them, so that it is neither an acronym nor a name
 * @param painted whether it is the style that makes the capitals
 */
record CapitalRun(int from, int to, int words, boolean certain, boolean painted) {}
