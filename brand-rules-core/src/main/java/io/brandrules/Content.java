package io.brandrules;

import io.brandrules.document.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of content to lint, with what the caller knows about it. Immutable: each method answers with a new value.
 *
 * <p>What the caller says of market, channel and language wins over what the content says of itself, and that over what
 * the ruleset's {@code content:} mappings say of the name.
 */
public final class Content {
    private final String name;
    private final Optional<Format> format;
    private final Body body;
    private final List<String> markets;
    private final Optional<String> channel;
    private final Optional<String> language;
    private final boolean fragment;
    private final Optional<Path> root;

    private Content(
            String name,
            Optional<Format> format,
            Body body,
            List<String> markets,
            Optional<String> channel,
            Optional<String> language,
            boolean fragment,
            Optional<Path> root) {
        this.name = name;
        this.format = format;
        this.body = body;
        this.markets = List.copyOf(markets);
        this.channel = channel;
        this.language = language;
        this.fragment = fragment;
        this.root = root;
    }

    /** HTML that is already decoded. */
    public static Content html(String name, CharSequence text) {
        return of(name, Format.HTML, text);
    }

    /** MJML that is already decoded. */
    public static Content mjml(String name, CharSequence text) {
        return of(name, Format.MJML, text);
    }

    /**
     * A mail message as it is sent, each character standing for one byte of it, as in ISO 8859-1; one that holds a
     * character above 0xFF is taken for decoded.
     */
    public static Content eml(String name, CharSequence text) {
        return of(name, Format.EML, Body.ofMail(text));
    }

    /** Markdown that is already decoded. */
    public static Content markdown(String name, CharSequence text) {
        return of(name, Format.MARKDOWN, text);
    }

    /** Plain text that is already decoded. */
    public static Content text(String name, CharSequence text) {
        return of(name, Format.TEXT, text);
    }

    /** Bytes, their format known by the name's ending, or as the ruleset maps it, and their charset detected. */
    public static Content of(String name, byte[] bytes) {
        return new Content(
                name,
                Optional.empty(),
                Body.of(bytes),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** A file, read when it is linted; one that cannot be read is a result that says so. */
    public static Content file(Path file) {
        return new Content(
                file.toString().replace('\\', '/'),
                Optional.empty(),
                Body.of(file),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Content of a format that is already decoded. */
    static Content of(String name, Format format, CharSequence text) {
        return of(name, format, Body.of(text));
    }

    private static Content of(String name, Format format, Body body) {
        return new Content(
                name,
                Optional.of(format),
                body,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Adds a market for which the content is meant: an ISO 3166 code, or a group that the ruleset knows; or several. */
    public Content market(String code) {
        List<String> more = new ArrayList<>(markets);
        more.add(Objects.requireNonNull(code, "a market needs a code; leave it out where none is known"));
        return new Content(name, format, body, more, channel, language, fragment, root);
    }

    /** Names the channel, such as {@code email}, in any case. */
    public Content channel(String value) {
        return new Content(name, format, body, markets, Optional.of(value), language, fragment, root);
    }

    /** Names the language, a BCP 47 tag. */
    public Content language(String tag) {
        return new Content(name, format, body, markets, channel, Optional.of(tag), fragment, root);
    }

    /** Says that the content is a partial, of which nothing is demanded. */
    public Content fragment() {
        return new Content(name, format, body, markets, channel, language, true, root);
    }

    /**
     * Names the folder beneath which local files that the content refers to may be read. A name that is a relative path
     * is relative to it.
     */
    public Content root(Path folder) {
        return new Content(name, format, body, markets, channel, language, fragment, Optional.of(folder));
    }

    /** The name shown in reports. */
    public String name() {
        return name;
    }

    /** The same content under another name. */
    Content named(String shown) {
        return new Content(shown, format, body, markets, channel, language, fragment, root);
    }

    /**
     * A file that the content uses, with what is known of the content.
     *
     * @param as what it is read, where its name does not say so
     */
    Content used(String shown, Path file, Optional<Format> as) {
        return new Content(shown, as, Body.of(file), markets, channel, language, true, root);
    }

    Optional<Format> format() {
        return format;
    }

    Body body() {
        return body;
    }

    List<String> markets() {
        return markets;
    }

    Optional<String> channel() {
        return channel;
    }

    Optional<String> language() {
        return language;
    }

    boolean isFragment() {
        return fragment;
    }

    Optional<Path> root() {
        return root;
    }

    /** Where it lies, or would lie beneath its root. */
    Optional<Path> place() {
        return body.file().or(() -> root.map(folder -> folder.resolve(name)));
    }
}
