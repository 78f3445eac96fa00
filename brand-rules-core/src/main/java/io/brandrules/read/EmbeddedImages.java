package io.brandrules.read;

import io.brandrules.document.Declaration;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.style.WrittenUrl;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Set;

/** Reads the styles of SVG images that stand in {@code data:} URLs, each with its place in the source around them. */
final class EmbeddedImages {
    private static final String SVG = "image/svg+xml";
    private static final int DEEPEST = 3;

    private final HtmlScope scope;
    private final Reading reading;
    private final int depth;

    /**
     * A reader of images.
     *
     * @param depth how many images the source is nested in
     */
    EmbeddedImages(HtmlScope scope, Reading reading, int depth) {
        this.scope = scope;
        this.reading = reading;
        this.depth = depth;
    }

    /** Whether the value of an attribute may hold an image. */
    boolean mayStandIn(AttributeToken attribute) {
        return !attribute.plain() || scheme(attribute.value());
    }

    private boolean scheme(Span value) {
        String source = scope.markup().source().text();
        for (int at = value.start() + 4; at < value.end(); at++) {
            if (source.charAt(at) == ':' && source.regionMatches(true, at - 4, "data", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    void inAttribute(String name, MappedText value) {
        String text = value.toString();
        boolean several = name.equals("srcset") || name.equals("imagesrcset");
        for (int at = data(text, 0); at >= 0; ) {
            int end = several ? wordEnd(text, at) : text.length();
            svg(value.slice(at, end));
            at = data(text, end);
        }
    }

    /** Whether a text may hold an image. */
    static boolean mayHold(String text) {
        return data(text, 0) >= 0;
    }

    void inCss(MappedText css, Span value) {
        String text = css.subSequence(value.start(), value.end()).toString();
        if (data(text, 0) >= 0) {
            for (WrittenUrl url : WrittenUrl.in(css.slice(value.start(), value.end()))) {
                svg(url.url());
            }
        }
    }

    private void svg(MappedText url) {
        if (depth < DEEPEST) {
            DataUri.text(url, SVG).ifPresent(this::read);
        } else if (DataUri.is(url, SVG)) {
            reading.gaps.add(
                    new Gap(Gap.Cause.OUT_OF_BUDGET, url.span(), "an image nested in images too deep to be read"));
        }
    }

    private void read(MappedText svg) {
        Markup markup = Markup.html(SourceText.of(svg.toString()), List.of());
        Reading image = new Reading();
        new DeclarationReader(
                        HtmlScope.of(markup, markup, false, scope.sources().unlinked()), image, depth + 1)
                .read();
        int start = svg.span().start();
        Set<Environment> readers = scope.audience().at(start);
        for (Declaration declaration : image.declarations) {
            boolean dark = declaration.environments().equals(Set.of(Environment.DARK));
            Span span = outer(svg, declaration.span());
            if (styled(declaration) && scope.markup().dynamic(span)) {
                String what = "the value of " + declaration.property() + " that a template fills in";
                reading.gaps.add(new Gap(Gap.Cause.TEMPLATE_HOLE, span, what));
            }
            reading.declarations.add(new Declaration(
                    declaration.kind(),
                    declaration.element(),
                    declaration.property(),
                    declaration.value().through(svg),
                    span,
                    scope.branch(start),
                    dark ? declaration.environments() : readers));
        }
        for (Gap gap : image.gaps) {
            reading.gaps.add(new Gap(gap.cause(), outer(svg, gap.span()), gap.detail()));
        }
    }

    private static boolean styled(Declaration declaration) {
        return declaration.kind() == Declaration.Kind.ATTRIBUTE
                ? StyledProperties.attribute(declaration.property())
                : StyledProperties.property(declaration.property());
    }

    private static Span outer(MappedText svg, Span span) {
        return svg.span(span.start(), span.end());
    }

    /** Where the next {@code data:} stands; -1 where there is none. */
    private static int data(String text, int from) {
        for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            boolean named = colon - 4 >= from && Character.toLowerCase(text.charAt(colon - 1)) == 'a';
            if (named && text.regionMatches(true, colon - 4, "data", 0, 4)) {
                return colon - 4;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
