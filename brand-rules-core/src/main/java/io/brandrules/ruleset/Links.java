package io.brandrules.ruleset;

import java.util.Optional;

/**
 * Where links may lead, and how.
 *
 * @param hosts that they may lead to, each with its subdomains; any where absent
 * @param https present where links must use TLS
 * @param utm the query parameters that links to the brand's hosts must carry
 */
public record Links(Optional<Listed> hosts, Optional<Entry> https, Optional<Listed> utm) {}
