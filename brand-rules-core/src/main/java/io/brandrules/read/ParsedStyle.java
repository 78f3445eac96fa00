package io.brandrules.read;

import io.brandrules.cascade.SheetRules;
import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.style.CssText;
import io.brandrules.style.ImportRule;
import io.brandrules.text.MappedText;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a style sheet or of a style attribute says, wherever it is written. Thread-safe.
 *
 * <p>A sheet says nothing inline, and an attribute has no scheme and no imports.
 */
final class ParsedStyle {
    private final Css css;
    private final SheetRules rules;
    private final InlineStyle inline;
    private final List<WrittenValue> values;
    private final boolean dark;
    private final boolean pictured;
    private final boolean importing;
    private final List<CssDeclaration> displays;
    private final int size;
    private final AtomicReference<@Nullable Rest> rest = new AtomicReference<>();

    private ParsedStyle(String text, Css css, InlineStyle inline, List<WrittenValue> values, boolean dark) {
        this.css = css;
        this.rules = new SheetRules(text, css);
        this.inline = inline;
        this.values = values;
        this.dark = dark;
        this.pictured = EmbeddedImages.mayHold(text);
        this.importing = css.atRules().stream().anyMatch(rule -> rule.name().equals("import"));
        this.displays = css.declarations().stream()
                .filter(declaration -> declaration.property().equals("display"))
                .toList();
        this.size = size(text, css);
    }

    /** What stands behind the imports of a style sheet, from an offset on. */
    private record Rest(int from, Css css, SheetRules rules) {}

    /** A style sheet and the rules in it. */
    record Part(CssText css, SheetRules rules) {
        private static Part of(CssText css) {
            return new Part(css, new SheetRules(css.text().toString(), css.css()));
        }
    }

    /** Parses a style sheet. */
    static ParsedStyle sheet(String text) {
        Css css = Css.sheet(text);
        List<WrittenValue> values = WrittenValue.of(text, css);
        return new ParsedStyle(text, css, InlineStyle.NONE, values, dark(text, values));
    }

    /** Parses a style attribute. */
    static ParsedStyle attribute(String text) {
        Css css = Css.attribute(text);
        return new ParsedStyle(text, css, InlineStyle.of(text, css), WrittenValue.of(text, css), false);
    }

    Css css() {
        return css;
    }

    /** What it takes in memory once all of it was asked for, in bytes, about. */
    int size() {
        return size;
    }

    /** What it declares. */
    SheetRules rules() {
        return rules;
    }

    /** What a style attribute says to a reader. */
    InlineStyle inline() {
        return inline;
    }

    /** What each of the declarations says. */
    List<WrittenValue> values() {
        return values;
    }

    /** Whether a style sheet has a style for a dark scheme. */
    boolean dark() {
        return dark;
    }

    /** The declarations of {@code display} in a style sheet. */
    List<CssDeclaration> displays() {
        return displays;
    }

    /** The imports of a style sheet, where it is written. */
    List<ImportRule> imports(MappedText text) {
        return importing ? ImportRule.in(text) : List.of();
    }

    /** Whether it may hold an image that stands in a URL. */
    boolean pictured() {
        return pictured;
    }

    /** All of a style sheet, where it is written. */
    Part whole(MappedText text) {
        return new Part(new CssText(text, css), rules);
    }

    /** What stands behind the imports of a style sheet. */
    Part behind(int imports, MappedText text) {
        Rest known = rest.get();
        if (known != null && known.from() == imports) {
            return new Part(new CssText(text.slice(imports, text.length()), known.css()), known.rules());
        }
        Part part = Part.of(new CssText(text, css).behind(imports));
        rest.set(new Rest(imports, part.css().css(), part.rules()));
        return part;
    }

    private static int size(String text, Css css) {
        long size = 200 + 4L * text.length();
        for (CssDeclaration declaration : css.declarations()) {
            size += 400 + 8L * declaration.context().size();
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, size);
    }

    private static boolean dark(String text, List<WrittenValue> values) {
        boolean functions = chooses(text);
        for (WrittenValue value : values) {
            boolean chosen = functions || value.property().equals("color-scheme");
            if (value.scheme() == Schemes.Scheme.DARK || chosen && schemed(value.property(), value.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a style sheet may choose between values by scheme. */
    private static boolean chooses(String css) {
        String function = "light-dark";
        for (int at = css.indexOf('('); at >= 0; at = css.indexOf('(', at + 1)) {
            if (css.regionMatches(true, at - function.length(), function, 0, function.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value differs in a dark scheme by itself. */
    private static boolean schemed(String property, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return property.equals("color-scheme") && lower.contains("dark") || lower.contains("light-dark(");
    }
}
