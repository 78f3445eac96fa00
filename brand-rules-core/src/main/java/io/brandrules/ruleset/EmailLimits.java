package io.brandrules.ruleset;

import java.util.Optional;

/**
 * Limits for mails.
 *
 * @param subject of its length, in characters as a reader counts them
 * @param preheader likewise
 * @param size in bytes
 */
public record EmailLimits(Optional<Limit> subject, Optional<Limit> preheader, Optional<Limit> size) {}
