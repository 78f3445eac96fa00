package io.brandrules.ruleset;

import java.util.Optional;

/**
 * A name in its exact form.
 *
 * @param mark {@code ®} or {@code ™}
 * @param markOn {@code first} or {@code every}
 */
public record ProperName(Entry entry, String name, Optional<String> mark, String markOn) {}
