/** Where links and images lead, as browsers read an address. */
@NullMarked
package io.brandrules.web;

import org.jspecify.annotations.NullMarked;
