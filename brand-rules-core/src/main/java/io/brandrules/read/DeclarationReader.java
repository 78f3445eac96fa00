package io.brandrules.read;

import io.brandrules.document.Declaration;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.read.WrittenStyles.Scheme;
import io.brandrules.read.WrittenStyles.StyleText;
import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes declarations of all attributes and styles, and gaps of what in them can't be read. */
final class DeclarationReader {
    private final HtmlScope scope;
    private final Reading reading;
    private final TreeMap<Span, Gap> holes = new TreeMap<>();

    DeclarationReader(HtmlScope scope, Reading reading) {
        this.scope = scope;
        this.reading = reading;
    }

    void read() {
        for (TagToken tag : scope.markup().tags()) {
            for (AttributeToken attribute : tag.attributes()) {
                attribute(tag, attribute);
            }
        }
        for (StyleText style : scope.styles().texts()) {
            style(style);
        }
        reading.gaps.addAll(holes.values());
    }

    private void attribute(TagToken tag, AttributeToken attribute) {
        // The declarations within a style attribute stand for it.
        if (attribute.name().equals("style")) {
            return;
        }
        declare(tag.name(), attribute.name(), attribute.value());
        if (tag.name().equals("meta") && attribute.name().equals("content") && themed(tag)) {
            declare("meta", "theme-color", attribute.value());
        }
        if (StyledProperties.attribute(attribute.name())) {
            holes(attribute.value(), attribute.name());
        }
    }

    private boolean themed(TagToken tag) {
        return tag.attributes().stream()
                .anyMatch(attribute -> attribute.name().equals("name")
                        && scope.values()
                                .value(attribute.value(), Notation.HTML_ATTRIBUTE)
                                .toString()
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .equals("theme-color"));
    }

    private void declare(String element, String name, Span value) {
        MappedText text = scope.values().value(value, Notation.HTML_ATTRIBUTE);
        Set<Environment> readers = scope.audience().at(value.start());
        boolean styled = StyledProperties.attribute(name);
        for (MappedText arm : styled ? arms(text, 0, text.length()) : List.of(text)) {
            Span span = arm == text ? value : arm.span();
            add(new Declaration(
                    Declaration.Kind.ATTRIBUTE, element, name, arm, span, scope.branch(span.start()), readers));
        }
    }

    /** The pieces of a value between the control tags within it: what each arm of a conditional says, judged apart. */
    private List<MappedText> arms(MappedText text, int from, int to) {
        if (from == to || !scope.markup().dynamic(text.span(from, to))) {
            return List.of(from == 0 && to == text.length() ? text : text.slice(from, to));
        }
        List<MappedText> arms = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || scope.templates().controls(text.span(i, i + 1))) {
                MappedText arm = text.slice(start, i);
                if (!arm.toString().isBlank()) {
                    arms.add(arm);
                }
                start = i + 1;
            }
        }
        return arms;
    }

    private void style(StyleText style) {
        Declaration.Kind kind =
                style.element().isEmpty() ? Declaration.Kind.STYLE_SHEET : Declaration.Kind.STYLE_ATTRIBUTE;
        int read = 0;
        for (CssDeclaration declaration : style.css().declarations()) {
            Span value = declaration.value();
            for (MappedText arm : arms(style.text(), value.start(), value.end())) {
                Span span = arm.span();
                add(new Declaration(
                        kind,
                        style.element(),
                        declaration.property(),
                        arm,
                        span,
                        scope.branch(span.start()),
                        readers(span, declaration)));
            }
            Span whole = style.text().span(declaration.name().start(), value.end());
            statements(style, read, declaration.name().start());
            if (StyledProperties.property(declaration.property())
                    || scope.markup()
                            .dynamic(style.text()
                                    .span(
                                            declaration.name().start(),
                                            declaration.name().end()))) {
                holes(whole, declaration.property());
            }
            read = Math.max(read, value.end());
        }
        statements(style, read, style.text().length());
        for (Css.Error error : style.css().errors()) {
            error(style, error);
        }
    }

    /** A hole that stands for whole rules or declarations may bring any style. */
    private void statements(StyleText style, int from, int to) {
        if (from < to) {
            Span between = style.text().span(from, to);
            for (int i = scope.templates().after(between.start());
                    i < scope.templates().count();
                    i++) {
                TemplateToken token = scope.templates().get(i);
                if (token.span().start() >= between.end()) {
                    return;
                }
                if (Templates.filled(token)) {
                    gap(token.span(), "styles that a template fills in");
                }
            }
        }
    }

    private void holes(Span value, String property) {
        Optional<TemplateToken> first = Optional.empty();
        for (int i = scope.templates().after(value.start());
                i < scope.templates().count();
                i++) {
            TemplateToken token = scope.templates().get(i);
            if (token.span().start() >= value.end()) {
                break;
            }
            if (Templates.filled(token)) {
                gap(token.span(), "the value of " + property + " that a template fills in");
                return;
            }
            first = first.or(() -> Optional.of(token));
        }
        first.filter(token -> token.kind() == TemplateToken.Kind.BLOCK)
                .ifPresent(token -> gap(value, "the value of " + property + " that a template chooses"));
    }

    private void gap(Span span, String detail) {
        holes.putIfAbsent(span, new Gap(Gap.Cause.TEMPLATE_HOLE, span, detail));
    }

    private void error(StyleText style, Css.Error error) {
        Span span = style.text().span(error.span().start(), error.span().end());
        if (scope.markup().dynamic(span)) {
            gap(span, "CSS with template syntax that could not be told apart");
        } else {
            reading.gaps.add(new Gap(Gap.Cause.INVALID_CSS, span, error.what()));
        }
    }

    private Set<Environment> readers(Span span, CssDeclaration declaration) {
        Set<Environment> readers = scope.audience().at(span.start());
        Scheme scheme = Scheme.of(declaration.context());
        if (scheme == Scheme.ANY) {
            return readers;
        }
        Environment wanted = scheme == Scheme.DARK ? Environment.DARK : Environment.LIGHT;
        return readers.contains(wanted) ? EnumSet.of(wanted) : readers;
    }

    private void add(Declaration declaration) {
        reading.declarations.add(declaration);
    }
}
