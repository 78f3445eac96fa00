package io.brandrules.ruleset;

import io.brandrules.data.Origin;

/** The severity that the section {@code rules} gives to a rule. */
public record RuleSeverity(String severity, Origin origin) {}
