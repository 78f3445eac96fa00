package io.brandrules.tokens;

/** A form in which files of design tokens are written. */
enum Dialect {
    /** Design Tokens 2025.10. */
    STANDARD(""),
    /** Its earlier drafts, which Penpot and others write: values are texts as CSS has them. */
    EARLIER_DRAFT("an earlier draft of Design Tokens, with values such as \"#0b7285\" and \"16px\" as texts"),
    /** One file of sets, with types, sums and modifiers of its own. */
    TOKENS_STUDIO("the dialect of Tokens Studio"),
    /** Keys without {@code $}. */
    STYLE_DICTIONARY(
            "the dialect of Style Dictionary, with \"value\" and \"type\" in place of \"$value\" and \"$type\"");

    private final String described;

    Dialect(String described) {
        this.described = described;
    }

    /** What it is, to go on after "This file is in". */
    String described() {
        return described;
    }
}
