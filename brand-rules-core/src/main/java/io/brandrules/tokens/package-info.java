/**
 * Design tokens: the W3C format and the dialects in use, read into colours and styles of type.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/format/">Design Tokens Format Module 2025.10</a>
 * @see <a href="https://www.designtokens.org/TR/2025.10/color/">Design Tokens Color Module 2025.10</a>
 */
@NullMarked
package io.brandrules.tokens;

import org.jspecify.annotations.NullMarked;
