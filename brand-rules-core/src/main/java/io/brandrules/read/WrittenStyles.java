package io.brandrules.read;

import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.style.CssText;
import io.brandrules.style.ImportRule;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.RawText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every style that is written in a source, by the flat scan: in each branch and conditional comment, whether a tree
 * would keep it or not.
 */
final class WrittenStyles {
    /** By where they are written. */
    private final List<StyleText> attributes = new ArrayList<>();

    /** Where each of them begins. */
    private int[] starts = {};

    private final Map<Integer, StyleText> sheets = new HashMap<>();
    private final SheetHiding hiding = new SheetHiding();
    private boolean dark;
    private boolean fluid;

    private WrittenStyles() {}

    static WrittenStyles of(Markup markup, List<TagToken> pageTags, ValueText values, KnownStyles known) {
        WrittenStyles styles = new WrittenStyles();
        styles.attributes(markup.tags(), values, known);
        Set<Integer> foreign = new HashSet<>();
        int depth = 0;
        for (TagToken tag : pageTags) {
            if (tag.name().equals("svg")) {
                depth += tag.kind() == TagToken.Kind.START ? 1 : tag.kind() == TagToken.Kind.END && depth > 0 ? -1 : 0;
            } else if (depth > 0 && tag.name().equals("style")) {
                foreign.add(tag.span().end());
            }
            styles.dark |= tag.name().equals("meta") && darkens(tag, markup);
        }
        for (RawText raw : markup.rawTexts()) {
            if (raw.name().equals("style") || raw.name().equals("mj-style")) {
                int start = raw.content().start();
                Span content = characterData(markup.source().text(), raw.content());
                boolean references = foreign.contains(start) && content.equals(raw.content());
                MappedText text = values.css(content, references ? Notation.HTML_TEXT : Notation.VERBATIM);
                ParsedStyle parsed = known.sheet(text.toString());
                styles.sheet(start, new StyleText("", content, text, parsed, parsed.imports(text)));
            }
        }
        return styles;
    }

    private void attributes(List<TagToken> tags, ValueText values, KnownStyles known) {
        for (TagToken tag : tags) {
            List<AttributeToken> written = tag.attributes();
            for (int i = 0; i < written.size(); i++) {
                AttributeToken attribute = written.get(i);
                if (attribute.name().equals("style")) {
                    MappedText text = values.css(attribute);
                    ParsedStyle parsed = known.attribute(text.toString());
                    fluid |= parsed.rules().fluid();
                    attributes.add(new StyleText(tag.name(), attribute.value(), text, parsed, List.of()));
                }
            }
        }
        // A tag that goes on in the next arm of a conditional has attributes behind those of other tags.
        attributes.sort((a, b) -> a.span().compareTo(b.span()));
        starts = new int[attributes.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = attributes.get(i).span().start();
        }
    }

    /** The content without the marks of a CDATA section around it, as XHTML, SVG and MJML have them. */
    private static Span characterData(String source, Span content) {
        int start = content.start();
        while (start < content.end() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        if (!source.startsWith("<![CDATA[", start)) {
            return content;
        }
        int inside = start + "<![CDATA[".length();
        int end = source.lastIndexOf("]]>", content.end() - 3);
        return new Span(inside, end < inside ? content.end() : end);
    }

    private void sheet(int start, StyleText sheet) {
        sheets.put(start, sheet);
        dark |= sheet.style().dark();
        for (CssDeclaration declaration : sheet.style().displays()) {
            hiding.add(declaration, sheet.parsed().slice(declaration.value()));
        }
    }

    /** Whether {@code <meta name="color-scheme">} says that the page has a dark scheme. */
    private static boolean darkens(TagToken meta, Markup markup) {
        String source = markup.source().text();
        boolean named = false;
        boolean dark = false;
        for (AttributeToken attribute : meta.attributes()) {
            String value = source.substring(
                            attribute.value().start(), attribute.value().end())
                    .toLowerCase(Locale.ROOT);
            named |= attribute.name().equals("name") && value.strip().equals("color-scheme");
            dark |= attribute.name().equals("content") && value.contains("dark");
        }
        return named && dark;
    }

    /** Whether a style attribute has a size that is a share of the window's width. */
    boolean fluid() {
        return fluid;
    }

    /** The style attribute whose value is at a span. */
    @Nullable
    StyleText attribute(Span value) {
        int found = Arrays.binarySearch(starts, value.start());
        return found < 0 ? null : attributes.get(found);
    }

    /** The style sheet whose element's start tag ends at an offset, or that is all of a source without tags. */
    Optional<StyleText> sheetAt(int offset) {
        return Optional.ofNullable(sheets.get(offset));
    }

    /** What the style sheets hide. */
    SheetHiding hiding() {
        return hiding;
    }

    /** Whether there is a style for a dark scheme. */
    boolean dark() {
        return dark;
    }

    /**
     * A piece of CSS where it is written.
     *
     * @param element that has the style attribute; empty for a style sheet
     * @param span in the source
     * @param style what the text says
     * @param imports of a style sheet
     */
    record StyleText(String element, Span span, MappedText text, ParsedStyle style, List<ImportRule> imports) {
        CssText parsed() {
            return new CssText(text, style.css());
        }

        Css css() {
            return style.css();
        }
    }
}
