package io.brandrules.tokens;

/** What a name in a group stands for. */
sealed interface Item permits Group, Token {
    /** Names from the outermost group on, with dots; empty for the outermost group. */
    String path();
}
