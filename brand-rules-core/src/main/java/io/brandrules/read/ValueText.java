package io.brandrules.read;

import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.Optional;

/**
 * Decodes values: of attributes, and style sheets, which are values too. A hole is one filler; other template syntax
 * leaves white space, or nothing.
 */
final class ValueText {
    private final String source;
    private final MappedText written;
    private final Templates templates;

    ValueText(String source, Templates templates) {
        this.source = source;
        this.written = MappedText.verbatim(source, 0, source.length());
        this.templates = templates;
    }

    /** The value of an attribute. */
    MappedText value(AttributeToken attribute) {
        Span value = attribute.value();
        return attribute.plain()
                ? written.slice(value.start(), value.end())
                : decode(value, Notation.HTML_ATTRIBUTE, false);
    }

    /** The value of a style attribute, as {@link #css(Span, Notation)} has it. */
    MappedText css(AttributeToken style) {
        Span value = style.value();
        return style.plain()
                ? MappedText.verbatim(source, value.start(), value.end())
                : decode(value, Notation.HTML_ATTRIBUTE, true);
    }

    /** The value at a span. */
    MappedText value(Span span, Notation notation) {
        return decode(span, notation, false);
    }

    /**
     * The CSS at a span. A hole that stands where a rule or a declaration would begin leaves a space, so that it does
     * not become part of what follows it.
     */
    MappedText css(Span span, Notation notation) {
        return decode(span, notation, true);
    }

    /** The value of an attribute, where nobody asks for places. */
    String attribute(AttributeToken attribute) {
        Span value = attribute.value();
        return attribute.plain()
                ? source.substring(value.start(), value.end())
                : decode(value, Notation.HTML_ATTRIBUTE, false).toString();
    }

    private MappedText decode(Span span, Notation notation, boolean css) {
        // Most values hold neither template syntax nor a character reference.
        if (notation != Notation.MARKDOWN && !templates.within(span)) {
            MappedText written = MappedText.verbatim(source, span.start(), span.end());
            if (notation == Notation.VERBATIM || written.toString().indexOf('&') < 0) {
                return written;
            }
        }
        MappedText.Builder text = MappedText.builder(span.length());
        int at = span.start();
        for (int i = templates.after(at); i < templates.count(); i++) {
            TemplateToken token = templates.get(i);
            if (token.span().start() >= span.end()) {
                break;
            }
            decode(text, at, Math.max(at, token.span().start()), notation);
            text.atomic(
                    standIn(i, span, css, notation),
                    token.span().start(),
                    token.span().end());
            at = Math.min(token.span().end(), span.end());
        }
        decode(text, at, span.end(), notation);
        return text.build();
    }

    private void decode(MappedText.Builder text, int start, int end, Notation notation) {
        int from = start;
        for (int at = start; at < end; ) {
            if (notation != Notation.MARKDOWN && notation != Notation.HTML_TEXT_WITH_GAPS) {
                at = notation == Notation.VERBATIM ? end : ampersand(at, end);
                if (at == end) {
                    break;
                }
            }
            Optional<Notation.Escape> escape = notation.escape(source, at, end);
            if (escape.isEmpty()) {
                at++;
                continue;
            }
            text.verbatim(source, from, at);
            text.atomic(escape.get().value(), at, escape.get().end());
            at = escape.get().end();
            from = at;
        }
        text.verbatim(source, from, end);
    }

    /** The next ampersand, or the end; the source behind it is not looked at, as it may be long. */
    private int ampersand(int from, int end) {
        int at = from;
        while (at < end && source.charAt(at) != '&') {
            at++;
        }
        return at;
    }

    private String standIn(int index, Span value, boolean css, Notation notation) {
        TemplateToken token = templates.get(index);
        if (token.kind() == TemplateToken.Kind.NOTE) {
            return "";
        }
        if (css && token.kind() == TemplateToken.Kind.BLOCK && notation == Notation.HTML_ATTRIBUTE) {
            return declares(token.span().end(), value.end()) ? ";" : " ";
        }
        if (css) {
            return Templates.filled(token) && !startsStatement(token.span(), value) ? templates.filler() : " ";
        }
        return Templates.filled(token) || templates.parts(index) ? templates.filler() : " ";
    }

    /** Whether a declaration begins here, so that the one before a control tag ends there even without a semicolon. */
    private boolean declares(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        int name = at;
        while (at < end && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '-')) {
            at++;
        }
        boolean named = at > name;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return named && at < end && source.charAt(at) == ':';
    }

    private boolean startsStatement(Span hole, Span value) {
        int before = hole.start() - 1;
        while (before >= value.start() && Character.isWhitespace(source.charAt(before))) {
            before--;
        }
        boolean starts = before < value.start() || "{};".indexOf(source.charAt(before)) >= 0 || afterToken(before);
        int after = hole.end();
        // A name that is filled in is glued to what completes it: {{ side }}-color, .{{ name }}, {{ property }}: red.
        boolean glued =
                after < value.end() && !Character.isWhitespace(source.charAt(after)) && source.charAt(after) != ';';
        while (after < value.end() && Character.isWhitespace(source.charAt(after))) {
            after++;
        }
        boolean names = after < value.end() && (source.charAt(after) == ':' || source.charAt(after) == '{');
        return starts && !glued && !names;
    }

    private boolean afterToken(int offset) {
        int index = templates.after(offset);
        return index < templates.count()
                && templates.get(index).span().start() <= offset
                && !Templates.filled(templates.get(index));
    }
}
