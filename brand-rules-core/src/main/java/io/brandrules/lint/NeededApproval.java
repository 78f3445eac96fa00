package io.brandrules.lint;

/**
 * A sign-off that the content needs.
 *
 * @param state {@code required} where no ledger was read
 */
public record NeededApproval(String role, String state) {}
