package io.brandrules.lint;

/**
 * Something that kept a file from being checked as it should: it could not be read, or a rule failed on it.
 *
 * @param path of the file
 * @param message what went wrong, and what to do
 */
public record Failure(String path, String message) {}
