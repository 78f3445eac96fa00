package io.brandrules.text;

import java.util.List;
import java.util.Optional;

/**
 * What one scan of a source finds in it: template syntax, tags and attributes, raw text, conditional comments, branches.
 *
 * <p>The views are texts of the source's length in which what a parser must not see is overwritten, so that each offset
 * in a view is an offset in the source. Immutable and thread-safe.
 */
public final class Markup {
    private final SourceText source;

    private Markup(SourceText source) {
        this.source = source;
    }

    /** Scans HTML with the known template syntaxes and the given further delimiters. */
    public static Markup html(SourceText source, List<Delimiters> further) {
        return new Markup(source);
    }

    /** Scans text in which only template syntax is markup: Markdown, plain text. */
    public static Markup text(SourceText source, List<Delimiters> further) {
        return new Markup(source);
    }

    public SourceText source() {
        return source;
    }

    /** The template syntax, in source order, without overlaps. */
    public List<TemplateToken> templates() {
        return List.of();
    }

    /** Every tag of every branch and conditional comment, in source order. */
    public List<TagToken> tags() {
        return List.of();
    }

    /** The contents of style, script, title and textarea elements, in source order. */
    public List<RawText> rawTexts() {
        return List.of();
    }

    /** The conditional comments, in source order. */
    public List<Conditional> conditionals() {
        return List.of();
    }

    /** The arms of the template's conditionals; the first is the document itself. */
    public List<Branch> branches() {
        return List.of(new Branch(0, 0, 0, 0, true, new Span(0, source.length())));
    }

    /** What was odd about the source: an unclosed tag, quote, comment or conditional. */
    public List<Anomaly> anomalies() {
        return List.of();
    }

    /** The innermost arm at an offset. */
    public Branch branchAt(int offset) {
        return branches().get(0);
    }

    /** Whether template syntax overlaps a span, so that its value is not known. */
    public boolean dynamic(Span span) {
        return false;
    }

    /** The source as most clients read it, template syntax and front matter overwritten. */
    public String view() {
        return source.text();
    }

    /** The source as Outlook for Windows reads it; empty where it reads what all read. */
    public Optional<String> outlookView() {
        return Optional.empty();
    }

    /** The private-use character that stands for a hole in the views, absent from the source. */
    public char filler() {
        return '\uE000';
    }

    /** Something odd in the source, and where. */
    public record Anomaly(Span span, String what) {}

    /** A pair of delimiters that encloses template syntax. */
    public record Delimiters(String open, String close) {}
}
