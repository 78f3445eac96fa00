package io.brandrules.read;

import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.StyleSheet;
import io.brandrules.read.WrittenStyles.StyleText;
import io.brandrules.style.ImportRule;
import io.brandrules.style.WrittenFamily;
import io.brandrules.style.WrittenUrl;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the style sheets of a source in the order of the cascade, linked and imported ones with them.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/semantics.html#link-type-stylesheet">HTML, section 4.6.7.21</a>
 * @see <a href="https://drafts.csswg.org/cssom/#css-style-sheet-collections">CSSOM, section 6.2</a>
 */
final class SheetReader {
    /** More than these are not followed: imports of imports can name one file any number of times. */
    private static final int MOST = 500;

    private static final int DEEPEST = 16;

    private final HtmlScope scope;
    private final BaseUrl base;
    private final List<StyleSheet> sheets = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean dark;
    private int layers;

    /** The title of the preferred set: that of the first titled sheet that is no alternative. */
    private String preferred = "";

    private SheetReader(HtmlScope scope) {
        this.scope = scope;
        this.base = BaseUrl.of(scope);
    }

    /** Reads the sheets, and answers with the scope as they make it: a linked one may be for a dark scheme. */
    static HtmlScope read(HtmlScope scope, Reading reading) {
        SheetReader reader = new SheetReader(scope);
        reader.read();
        if (reader.dark && !scope.styles().dark()) {
            HtmlScope darkened = scope.dark();
            reader = new SheetReader(darkened);
            reader.read();
        }
        reading.sheets.addAll(reader.sheets);
        reading.gaps.addAll(reader.gaps);
        return reader.scope;
    }

    private void read() {
        if (scope.markup().tags().isEmpty()) {
            scope.styles().sheetAt(0).ifPresent(style -> inline(style, List.of(), true));
        }
        for (TagToken tag : scope.pageTags()) {
            if (tag.kind() == TagToken.Kind.END) {
                continue;
            }
            switch (tag.name()) {
                case "style", "mj-style" -> style(tag);
                case "link" -> link(tag);
                case "mj-include" -> include(tag);
                default -> {}
            }
        }
    }

    private void style(TagToken tag) {
        if (isCss(text(tag, "type"))) {
            boolean chosen = chosen(text(tag, "title"), false);
            scope.styles().sheetAt(tag.span().end()).ifPresent(style -> inline(style, media(tag), chosen));
        }
    }

    private void inline(StyleText style, List<String> around, boolean applies) {
        Place place = new Place(style.span(), readers(style.span().start()), applies);
        add(Optional.empty(), style.text(), style.style(), style.imports(), around, place, Set.of());
    }

    private void link(TagToken tag) {
        Set<String> relations =
                Set.copyOf(List.of(text(tag, "rel").toLowerCase(Locale.ROOT).split("[ \\t\\n\\f\\r]+")));
        Optional<AttributeToken> href =
                tag.attribute("href").filter(token -> !token.value().isEmpty());
        if (relations.contains("stylesheet") && href.isPresent() && isCss(text(tag, "type"))) {
            boolean chosen = chosen(text(tag, "title"), relations.contains("alternate"));
            boolean applies = chosen && tag.attribute("disabled").isEmpty();
            named(href.get(), media(tag), applies);
        }
    }

    private void include(TagToken tag) {
        Optional<AttributeToken> path = tag.attribute("path");
        if (!text(tag, "type").equals("css") || path.isEmpty()) {
            return;
        }
        Span value = path.get().value();
        Optional<String> partial = scope.sources().partials().apply(value);
        if (partial.isEmpty() || scope.markup().dynamic(value)) {
            named(path.get(), List.of(), true);
            return;
        }
        // MJML reads it from the file that it is written in, which may itself be included.
        MappedText file = scope.values().value(path.get());
        SheetSource.Answer answer = scope.sources().linked().find(partial, file.toString());
        take(answer, true, file, List.of(), new Place(value, readers(value.start()), true), Set.of());
    }

    private void named(AttributeToken file, List<String> around, boolean applies) {
        MappedText url = scope.values().value(file);
        Span value = file.value();
        Place place = new Place(value, readers(value.start()), applies);
        reference(Optional.empty(), url, around, place, Set.of());
    }

    /** Where a sheet comes into the document, and for whom. */
    private record Place(Span span, Set<Environment> readers, boolean applies) {}

    /** Adds the sheet that a URL names; what cannot be read is told where the URL is written in this source. */
    private void reference(Optional<String> from, MappedText url, List<String> around, Place place, Set<String> chain) {
        boolean here = from.isEmpty();
        if (here && scope.markup().dynamic(place.span())) {
            hole(place.span(), url);
            return;
        }
        Optional<MappedText> data = DataUri.text(url, "text/css");
        if (data.isPresent()) {
            ParsedStyle style = scope.sources().known().sheet(data.get().toString());
            add(from, data.get(), style, style.imports(data.get()), around, place, chain);
            return;
        }
        // What a font service answers with is known: the faces of the families that the URL names.
        if (!WrittenFamily.inProperty("@import", url).isEmpty()) {
            return;
        }
        SheetSource.Answer answer = here && base.remote(url.toString())
                ? new SheetSource.Refused("it lies elsewhere, and nothing is fetched")
                : scope.sources().linked().find(from, here ? base.resolve(url.toString()) : url.toString());
        take(answer, here, url, around, place, chain);
    }

    /** Follows what was found; what was not is told where it is named here. */
    private void take(
            SheetSource.Answer answer,
            boolean here,
            MappedText url,
            List<String> around,
            Place place,
            Set<String> chain) {
        if (answer instanceof SheetSource.Found found) {
            follow(found.sheet(), around, place, chain);
        } else if (here && answer instanceof SheetSource.Refused refused) {
            String what = "the style sheet " + url.toString().strip() + " was not read: " + refused.why();
            gaps.add(new Gap(Gap.Cause.UNREACHABLE_FILE, place.span(), what));
        }
    }

    private void hole(Span span, MappedText url) {
        boolean fonts = url.toString().contains("family=");
        String what = fonts ? "the web fonts that a template names" : "a style sheet that a template names";
        scope.templates()
                .firstFilled(span)
                .ifPresent(token -> gaps.add(new Gap(Gap.Cause.TEMPLATE_HOLE, token.span(), what)));
    }

    private void follow(LinkedSheet sheet, List<String> around, Place place, Set<String> chain) {
        // A sheet that imports itself, over any way round, has no effect the second time.
        if (chain.contains(sheet.path())) {
            return;
        }
        if (chain.size() >= DEEPEST || sheets.size() >= MOST) {
            gaps.add(new Gap(Gap.Cause.OUT_OF_BUDGET, place.span(), "style sheets that import too many others"));
            return;
        }
        dark |= sheet.style().dark();
        Set<String> longer = new LinkedHashSet<>(chain);
        longer.add(sheet.path());
        add(Optional.of(sheet.path()), sheet.text(), sheet.style(), sheet.imports(), around, place, longer);
    }

    /** Adds a sheet: the parts of it between its imports, and those where they stand. */
    private void add(
            Optional<String> path,
            MappedText text,
            ParsedStyle style,
            List<ImportRule> imports,
            List<String> around,
            Place place,
            Set<String> chain) {
        int from = 0;
        for (ImportRule rule : imports) {
            // A file that holds imports and nothing else is used all the same.
            if (from == 0 && path.isPresent() || !blank(text, from, rule.span().start())) {
                MappedText between = text.slice(from, rule.span().start());
                part(path, scope.sources().known().sheet(between.toString()).whole(between), around, place);
            }
            WrittenUrl url = rule.url();
            Place imported = path.isPresent() ? place : new Place(url.url().span(), place.readers(), place.applies());
            reference(path, url.url(), conditions(rule, around), imported, chain);
            from = rule.span().end();
        }
        if (from == 0) {
            part(path, style.whole(text), around, place);
        } else if (!blank(text, from, text.length())) {
            part(path, style.behind(from, text), around, place);
        }
    }

    private void part(Optional<String> path, ParsedStyle.Part part, List<String> around, Place place) {
        sheets.add(
                new StyleSheet(path, place.span(), part.css(), part.rules(), around, place.readers(), place.applies()));
    }

    private static boolean blank(MappedText text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    private List<String> conditions(ImportRule rule, List<String> around) {
        List<String> all = new ArrayList<>(around);
        rule.layer().ifPresent(layer -> all.add("@layer " + (layer.isEmpty() ? "\ufffc" + layers++ : layer)));
        rule.supports().ifPresent(condition -> all.add("@supports " + condition(condition)));
        if (!rule.media().isEmpty()) {
            all.add("@media " + rule.media());
        }
        return all;
    }

    /** A declaration alone is a condition only in parentheses. */
    private static String condition(String supports) {
        boolean whole = supports.startsWith("(")
                || supports.toLowerCase(Locale.ROOT).startsWith("not")
                || supports.indexOf('(') > 0 && supports.indexOf('(') < supports.indexOf(':')
                || supports.indexOf(':') < 0;
        return whole ? supports : "(" + supports + ")";
    }

    private Set<Environment> readers(int offset) {
        return scope.audience().at(offset);
    }

    private List<String> media(TagToken tag) {
        String media = text(tag, "media").strip();
        return media.isEmpty() ? List.of() : List.of("@media " + media);
    }

    /** Whether a sheet belongs to no set of sheets, or to the one that is preferred. */
    private boolean chosen(String title, boolean alternate) {
        if (title.isEmpty()) {
            return true;
        }
        if (preferred.isEmpty() && !alternate) {
            preferred = title;
        }
        return !alternate && title.equals(preferred);
    }

    private static boolean isCss(String type) {
        return type.isEmpty() || type.toLowerCase(Locale.ROOT).equals("text/css");
    }

    private String text(TagToken tag, String name) {
        return tag.attribute(name)
                .map(attribute -> scope.values().attribute(attribute))
                .orElse("");
    }
}
