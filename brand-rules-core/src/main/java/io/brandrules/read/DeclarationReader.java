package io.brandrules.read;

import io.brandrules.document.Declaration;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.read.Schemes.Scheme;
import io.brandrules.read.WrittenStyles.StyleText;
import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.style.ImportRule;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes declarations of all attributes and styles, and gaps of what in them can't be read. */
final class DeclarationReader {
    private static final Set<String> ANIMATIONS = Set.of("animate", "animatecolor", "set");
    private static final Set<String> ANIMATED = Set.of("from", "to", "by", "values");

    private final HtmlScope scope;
    private final Reading reading;
    private final TreeMap<Span, Gap> holes = new TreeMap<>();
    private final EmbeddedImages images;

    DeclarationReader(HtmlScope scope, Reading reading) {
        this(scope, reading, 0);
    }

    /**
     * A reader of a source.
     *
     * @param depth how many images the source is nested in
     */
    DeclarationReader(HtmlScope scope, Reading reading, int depth) {
        this.scope = scope;
        this.reading = reading;
        this.images = new EmbeddedImages(scope, reading, depth);
    }

    void read() {
        WrittenStyles styles = scope.styles();
        if (scope.markup().tags().isEmpty()) {
            styles.sheetAt(0).ifPresent(this::style);
        }
        for (TagToken tag : scope.markup().tags()) {
            List<AttributeToken> attributes = tag.attributes();
            boolean animation = !attributes.isEmpty() && ANIMATIONS.contains(tag.name());
            for (int i = 0; i < attributes.size(); i++) {
                AttributeToken attribute = attributes.get(i);
                StyleText style = attribute.name().equals("style") ? styles.attribute(attribute.value()) : null;
                // The declarations within a style attribute stand for it.
                if (style == null) {
                    attribute(tag, attribute, animation);
                } else {
                    style(style);
                }
            }
            if (tag.name().equals("style") || tag.name().equals("mj-style")) {
                styles.sheetAt(tag.span().end()).ifPresent(this::style);
            }
        }
        reading.gaps.addAll(holes.values());
    }

    private void attribute(TagToken tag, AttributeToken attribute, boolean animation) {
        declare(tag.name(), attribute.name(), attribute);
        if (tag.name().equals("meta") && attribute.name().equals("content")) {
            declareStated(tag, "name", attribute);
        }
        if (animation && ANIMATED.contains(attribute.name())) {
            declareStated(tag, "attributename", attribute);
        }
        if (!attribute.plain() && scope.templates().within(attribute.value()) && styled(tag, attribute.name())) {
            holes(attribute.value(), attribute.name());
        }
    }

    private static boolean styled(TagToken tag, String attribute) {
        return StyledProperties.attribute(attribute)
                || tag.name().startsWith("mj-") && StyledProperties.property(attribute);
    }

    /** Declares a value for what an attribute beside it says the value is for, where that takes a colour. */
    private void declareStated(TagToken tag, String by, AttributeToken value) {
        for (AttributeToken attribute : tag.attributes()) {
            if (attribute.name().equals(by)) {
                String name = scope.values().attribute(attribute).strip().toLowerCase(Locale.ROOT);
                if (name.endsWith("color") || name.equals("fill") || name.equals("stroke")) {
                    declare(tag.name(), name, value);
                    holes(value.value(), name);
                    return;
                }
            }
        }
    }

    private void declare(String element, String name, AttributeToken attribute) {
        MappedText text = scope.values().value(attribute);
        if (images.mayStandIn(attribute)) {
            images.inAttribute(name, text);
        }
        Span value = attribute.value();
        if (!attribute.plain() && scope.templates().within(value) && StyledProperties.attribute(name)) {
            for (MappedText arm : arms(text, 0, text.length())) {
                declare(element, name, arm, arm == text ? value : arm.span(), value);
            }
        } else {
            declare(element, name, text, value, value);
        }
    }

    private void declare(String element, String name, MappedText arm, Span span, Span value) {
        add(new Declaration(
                Declaration.Kind.ATTRIBUTE,
                element,
                name,
                arm,
                span,
                scope.branch(span.start()),
                scope.audience().at(value.start())));
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
        boolean templated = scope.templates().within(style.span());
        imports(style);
        if (style.style().pictured()) {
            for (WrittenValue value : style.style().values()) {
                images.inCss(style.text(), value.span());
            }
        }
        if (templated) {
            templated(style, kind);
        } else {
            for (WrittenValue value : style.style().values()) {
                add(style, value, kind, style.text().slice(value.span().start(), value.text()));
            }
        }
        for (Css.Error error : style.css().errors()) {
            error(style, error);
        }
    }

    private void templated(StyleText style, Declaration.Kind kind) {
        List<CssDeclaration> declarations = style.css().declarations();
        int read = 0;
        for (int i = 0; i < declarations.size(); i++) {
            CssDeclaration declaration = declarations.get(i);
            Span span = declaration.value();
            for (MappedText arm : arms(style.text(), span.start(), span.end())) {
                add(style, style.style().values().get(i), kind, arm);
            }
            statements(style, read, declaration.name().start());
            holes(style, declaration);
            read = Math.max(read, span.end());
        }
        statements(style, read, style.text().length());
    }

    private void add(StyleText style, WrittenValue written, Declaration.Kind kind, MappedText value) {
        Span span = value.span();
        add(new Declaration(
                written.font() ? Declaration.Kind.FONT_FACE : kind,
                style.element(),
                written.property(),
                value,
                span,
                scope.branch(span.start()),
                readers(span, written.scheme())));
    }

    private void imports(StyleText style) {
        for (ImportRule rule : style.imports()) {
            MappedText url = rule.url().url();
            Span span = url.span();
            add(new Declaration(
                    Declaration.Kind.STYLE_SHEET,
                    "",
                    "@import",
                    url,
                    span,
                    scope.branch(span.start()),
                    scope.audience().at(span.start())));
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

    private void holes(StyleText style, CssDeclaration declaration) {
        Span name = declaration.name();
        Span whole = style.text().span(name.start(), declaration.value().end());
        if (scope.templates().within(whole)
                && (StyledProperties.property(declaration.property())
                        || scope.markup().dynamic(style.text().span(name.start(), name.end())))) {
            holes(whole, declaration.property());
        }
    }

    private void holes(Span value, String property) {
        Optional<TemplateToken> filled = scope.templates().firstFilled(value);
        if (filled.isPresent()) {
            gap(filled.get().span(), "the value of " + property + " that a template fills in");
        } else if (scope.templates().joins(value)) {
            gap(value, "the value of " + property + " that a template chooses");
        }
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

    private Set<Environment> readers(Span span, Scheme scheme) {
        Set<Environment> readers = scope.audience().at(span.start());
        if (scheme == Scheme.ANY) {
            return readers;
        }
        Environment wanted = scheme == Scheme.DARK ? Environment.DARK : Environment.LIGHT;
        return readers.contains(wanted) ? Set.of(wanted) : readers;
    }

    private void add(Declaration declaration) {
        reading.declarations.add(declaration);
    }
}
