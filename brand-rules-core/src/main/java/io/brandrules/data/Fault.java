package io.brandrules.data;

/**
 * Something that keeps a text from being read as a document, or makes it doubtful what it says.
 *
 * @param place where
 * @param pointer of the value concerned
 * @param message what is wrong, then what to do
 */
public record Fault(Origin place, Pointer pointer, String message) {}
