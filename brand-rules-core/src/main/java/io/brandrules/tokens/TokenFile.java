package io.brandrules.tokens;

import io.brandrules.data.MapNode;

/**
 * A file of design tokens.
 *
 * @param name as it is shown to people
 * @param root what the file holds; its values know their places
 */
public record TokenFile(String name, MapNode root) {}
