package io.brandrules;

/** A piece of content to lint, with what is known about it. Immutable: each method answers with a new value. */
public final class Content {
    private final String name;

    private Content(String name) {
        this.name = name;
    }
    /** HTML that is already decoded. */
    public static Content html(String name, CharSequence text) {
        return new Content(name);
    }
    /** The name shown in reports. */
    public String name() {
        return name;
    }
}
