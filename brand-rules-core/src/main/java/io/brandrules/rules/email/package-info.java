/** The rules about mails as a whole, one file each, and what they share. */
@NullMarked
package io.brandrules.rules.email;

import org.jspecify.annotations.NullMarked;
