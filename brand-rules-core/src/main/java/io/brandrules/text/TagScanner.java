package io.brandrules.text;

import io.brandrules.text.TagToken.Kind;
import io.brandrules.text.TemplateSyntax.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one tag with its attributes, by the tokenizer of the HTML standard (§13.2.5), template syntax first. */
final class TagScanner {
    private final Scan scan;
    private final String text;
    private final NextCharacter nextOpening;
    private final NextCharacter nextClosing;
    private final NextCharacter nextQuote;
    private final NextCharacter nextApostrophe;
    private final NextCharacter nextAmpersand;
    private final Names names;
    private final List<AttributeToken> attributes = new ArrayList<>();

    private boolean selfClosing;
    private boolean partial;

    /** The conditional in whose first arm the last tag ended, and that tag's place in the list of tags. */
    private int splitChain;

    private int splitTag;

    private int splitStart;

    TagScanner(Scan scan) {
        this.scan = scan;
        this.text = scan.text;
        this.nextOpening = new NextCharacter(text, '<');
        this.nextClosing = new NextCharacter(text, '>');
        this.nextQuote = new NextCharacter(text, '"');
        this.nextApostrophe = new NextCharacter(text, '\'');
        this.nextAmpersand = new NextCharacter(text, '&');
        this.names = new Names(text);
    }

    /** Whether the angle bracket at {@code at} opens a tag. */
    boolean tagAt(int at) {
        int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
        if (name >= scan.limit) {
            return false;
        }
        if (Ascii.letter(text.charAt(name))) {
            return true;
        }
        TemplateMatch match = scan.match(name, scan.limit, Language.MARKUP);
        return match != null
                && match.kind() == TemplateToken.Kind.HOLE
                && text.charAt(name) != '<'
                && nextClosing.from(match.end()) < Math.min(nextOpening.from(match.end()), scan.limit);
    }

    /** Reads the tag at {@code at} and answers with its end. */
    int read(int at) {
        boolean end = text.charAt(at + 1) == '/';
        int nameStart = end ? at + 2 : at + 1;
        int depth = scan.branches.depth();
        int templates = scan.templates.size();
        int nameEnd = name(nameStart);
        String name = scan.templates.size() == templates
                ? names.lower(nameStart, nameEnd)
                : filled(nameStart, nameEnd, scan.templates.subList(templates, scan.templates.size()));
        attributes.clear();
        selfClosing = false;
        partial = false;
        int close = attributes(nameEnd);
        boolean closed = close < scan.limit;
        int after = closed ? close + 1 : scan.limit;
        if (!closed) {
            scan.anomaly(at, Math.min(after, at + 1), "a tag is not closed");
        }
        boolean split = closed && scan.branches.depth() > depth;
        if (split) {
            splitChain = scan.branches.chain();
            splitTag = scan.tags.size();
            splitStart = at;
            scan.anomaly(close, after, "a tag ends within an arm of a template conditional");
        }
        boolean uncertain = !closed || split || scan.branches.depth() != depth;
        Kind kind = end ? Kind.END : selfClosing ? Kind.SELF_CLOSING : Kind.START;
        List<AttributeToken> written = end ? List.of() : attributes;
        scan.tag(new TagToken(name, new Span(at, after), kind, written, uncertain, partial));
        return after;
    }

    /**
     * Goes on with a tag that ended within an arm of a conditional, in the next arm of the same: {@code <img {{#if
     * a}}src="1">{{else}}src="2">{{/if}}}. Answers with the offset to go on from.
     */
    int resume(int at) {
        int close = nextClosing.from(at);
        if (splitChain == 0
                || scan.branches.chain() != splitChain
                || splitTag >= scan.tags.size()
                || scan.tags.get(splitTag).span().start() != splitStart
                || close > Math.min(nextOpening.from(at), scan.limit)) {
            return at;
        }
        TagToken tag = scan.tags.get(splitTag);
        attributes.clear();
        attributes.addAll(tag.attributes());
        int end = Math.min(attributes(at) + 1, scan.limit);
        TagToken whole = new TagToken(tag.name(), tag.span(), tag.kind(), attributes, true, tag.partial() || partial);
        scan.tags.set(splitTag, whole);
        scan.blanks.add(new Span(at, end));
        return end;
    }

    private int name(int from) {
        int at = from;
        while (at < scan.limit && !nameEnds(text.charAt(at))) {
            TemplateMatch match = scan.match(at, scan.limit, Language.MARKUP);
            if (match == null) {
                at++;
            } else if (match.kind() == TemplateToken.Kind.HOLE) {
                at = scan.accept(at, match, Place.TAG_NAME);
            } else {
                return at;
            }
        }
        return at;
    }

    /** A name with an x for each character of the holes in it. */
    private String filled(int from, int to, List<MaskedToken> holes) {
        StringBuilder name = new StringBuilder(text.substring(from, to));
        for (MaskedToken hole : holes) {
            Span span = hole.token().span();
            name.replace(span.start() - from, span.end() - from, "x".repeat(span.length()));
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** Reads attributes up to the bracket that closes the tag, and answers with its offset, or with the limit. */
    private int attributes(int from) {
        int at = from;
        while (at < scan.limit) {
            char c = text.charAt(at);
            if (c == '>') {
                return at;
            }
            if (c == '/') {
                selfClosing = text.startsWith(">", at + 1);
                at++;
            } else if (Ascii.space(c)) {
                at++;
            } else {
                TemplateMatch match = scan.match(at, scan.limit, Language.MARKUP);
                if (match != null && !glued(match)) {
                    partial |= match.kind() != TemplateToken.Kind.NOTE && match.kind() != TemplateToken.Kind.BLOCK;
                    at = scan.accept(at, match, Place.TAG);
                } else {
                    at = attribute(at);
                }
            }
        }
        return scan.limit;
    }

    /** Whether a token between attributes is the beginning of an attribute's name. */
    private boolean glued(TemplateMatch match) {
        if (match.kind() != TemplateToken.Kind.HOLE || match.end() >= scan.limit) {
            return false;
        }
        char next = text.charAt(match.end());
        return next == '=' || next == ':' || Ascii.nameChar(next);
    }

    private int attribute(int start) {
        int nameEnd = attributeName(start);
        int equals = Ascii.skipSpace(text, nameEnd, scan.limit);
        String name = names.lower(start, nameEnd);
        if (equals >= scan.limit || text.charAt(equals) != '=') {
            attributes.add(new AttributeToken(name, new Span(start, nameEnd), Span.at(nameEnd), true));
            return nameEnd;
        }
        int value = Ascii.skipSpace(text, equals + 1, scan.limit);
        char quote = value < scan.limit ? text.charAt(value) : '>';
        int templates = scan.templates.size();
        if (quote == '"' || quote == '\'') {
            int end = quoted(value + 1, quote, name);
            int after = Math.min(end + 1, scan.limit);
            boolean plain = scan.templates.size() == templates && nextAmpersand.from(value + 1) >= end;
            attributes.add(new AttributeToken(name, new Span(start, after), new Span(value + 1, end), plain));
            return after;
        }
        int end = bare(value);
        boolean plain = scan.templates.size() == templates && nextAmpersand.from(value) >= end;
        attributes.add(new AttributeToken(name, new Span(start, end), new Span(value, end), plain));
        return end;
    }

    private int attributeName(int start) {
        int at = start;
        while (at < scan.limit) {
            char c = text.charAt(at);
            // Spec: an equals sign that begins a name belongs to it.
            if (nameEnds(c) || c == '=' && at > start) {
                return at;
            }
            TemplateMatch match = scan.match(at, scan.limit, Language.MARKUP);
            if (match == null) {
                at++;
            } else if (match.kind() == TemplateToken.Kind.HOLE) {
                at = scan.accept(at, match, Place.ATTRIBUTE_NAME);
            } else {
                return at;
            }
        }
        return at;
    }

    private int quoted(int start, char quote, String name) {
        StyleScanner style = name.equals("style") ? new StyleScanner(scan, start, quote) : null;
        NextCharacter closing = quote == '"' ? nextQuote : nextApostrophe;
        int close = Math.min(closing.from(start), scan.limit);
        int at = scan.start(start, close);
        while (at < close) {
            TemplateMatch match = scan.match(at, scan.limit, style == null ? Language.MARKUP : Language.STYLE);
            int after = match == null
                    ? at + 1
                    : scan.accept(at, match, style == null ? Place.QUOTED : style.place(at, match));
            close = Math.min(closing.from(after), scan.limit);
            at = scan.start(after, close);
        }
        return at;
    }

    private int bare(int start) {
        int at = start;
        while (at < scan.limit && text.charAt(at) != '>' && !Ascii.space(text.charAt(at))) {
            int after = scan.template(at, scan.limit, Place.BARE, Language.MARKUP);
            at = after < 0 ? at + 1 : after;
        }
        return at;
    }

    private static boolean nameEnds(char c) {
        return Ascii.space(c) || c == '/' || c == '>';
    }
}
