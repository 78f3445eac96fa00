package io.brandrules.rules.font;

import io.brandrules.cascade.Place;
import io.brandrules.cascade.Property;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Look;
import io.brandrules.document.StyleSheet;
import io.brandrules.lint.Emails;
import io.brandrules.lint.Facts;
import io.brandrules.lint.PaintedRun;
import io.brandrules.style.Css;
import io.brandrules.style.CssDeclaration;
import io.brandrules.style.CssText;
import io.brandrules.style.WrittenFamily;
import io.brandrules.style.WrittenUrl;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where Outlook for Windows falls back to Times New Roman: in text whose first font is declared as a web font, it passes
 * over the rest of the stack. Not thread-safe: it is of one document.
 */
final class OutlookFonts {
    /** Whose test tells so, and of when. */
    static final String SOURCE = "caniemail.com/features/css-at-font-face, 2019-07";

    private static final String FACE = "font-face";
    private static final Set<String> HELP = Set.of("mso-font-alt", "mso-generic-font-family");

    private final Facts facts;

    /** In lower case; none for what is no e-mail. */
    private final Set<String> webFonts;

    private @Nullable Map<Span, Set<Environment>> trapped;

    OutlookFonts(Facts facts) {
        this.facts = facts;
        this.webFonts = Emails.is(facts) ? webFonts(facts) : Set.of();
    }

    /** Whether a stack begins with a web font, so that text may be trapped by it. */
    boolean mayTrap(List<WrittenFamily> stack) {
        return !webFonts.isEmpty() && webFonts.contains(stack.get(0).name().toLowerCase(Locale.ROOT));
    }

    /** Who reads the text that takes its font from a stack in another font; nobody, mostly. */
    Set<Environment> trapped(FontStack stack) {
        if (!mayTrap(stack.families())) {
            return Set.of();
        }
        Map<Span, Set<Environment>> known = trapped;
        if (known == null) {
            known = trapped();
            trapped = known;
        }
        return known.getOrDefault(stack.declaration().span(), Set.of());
    }

    /** The values that Outlook takes such a font from, with who reads them. */
    private Map<Span, Set<Environment>> trapped() {
        Map<Span, Set<Environment>> found = new HashMap<>();
        Set<Span> helped = helped(facts);
        boolean apart = !facts.document().markup().conditionals().isEmpty();
        Environment reader = apart ? Environment.OUTLOOK : Environment.LIGHT;
        for (PaintedRun run : facts.runs()) {
            for (Look look : run.looks()) {
                boolean web = look.environment() == reader
                        && look.firstFamily()
                                .filter(name -> webFonts.contains(name.toLowerCase(Locale.ROOT)))
                                .isPresent();
                if (web) {
                    look.place(Property.FONT_FAMILY)
                            .filter(place -> place.file().isEmpty() && !helped.contains(place.span()))
                            .map(Place::span)
                            .ifPresent(span -> found.put(span, Set.of(reader)));
                }
            }
        }
        return found;
    }

    /** The web fonts that Outlook reads of, and that say nothing of what to take in their place; in lower case. */
    private static Set<String> webFonts(Facts facts) {
        Document document = facts.document();
        Set<String> fonts = new HashSet<>();
        for (Declaration declaration : facts.properties("@import")) {
            if (Emails.toOutlook(document, declaration)) {
                add(WrittenFamily.inProperty("@import", declaration.value()), fonts);
            }
        }
        for (Declaration declaration : facts.attributes("link", "href")) {
            if (Emails.toOutlook(document, declaration)) {
                add(WrittenFamily.inAttribute("link", "href", declaration.value()), fonts);
            }
        }
        for (StyleSheet sheet : document.sheets()) {
            if (loadsFaces(sheet.css().css())
                    && sheet.path().isEmpty()
                    && sheet.applies()
                    && Emails.toOutlook(document, sheet.environments())) {
                faces(sheet.css(), fonts);
            }
        }
        return fonts;
    }

    private static void add(List<WrittenFamily> families, Set<String> fonts) {
        families.forEach(family -> fonts.add(family.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean loadsFaces(Css sheet) {
        for (Css.AtRule rule : sheet.atRules()) {
            if (rule.name().equals(FACE)) {
                return true;
            }
        }
        return false;
    }

    private static void faces(CssText sheet, Set<String> fonts) {
        Css css = sheet.css();
        MappedText text = sheet.text();
        Iterator<CssDeclaration> declarations = css.declarations().iterator();
        Optional<CssDeclaration> next = next(declarations);
        for (int i = 0; i < css.atRules().size(); i++) {
            Css.AtRule rule = css.atRules().get(i);
            boolean last = i + 1 == css.atRules().size();
            int to = last ? text.length() : css.atRules().get(i + 1).prelude().start();
            Face face = new Face();
            for (; next.isPresent() && next.get().name().start() < to; next = next(declarations)) {
                if (next.get().name().start() >= rule.prelude().end() && describes(next.get())) {
                    face.read(next.get(), text);
                }
            }
            // Word knows no media queries, and skips what stands in them.
            boolean read =
                    rule.name().equals(FACE) && rule.context().stream().noneMatch(around -> around.startsWith("@"));
            if (read && face.loaded && !face.helped) {
                fonts.addAll(face.names);
            }
        }
    }

    private static Optional<CssDeclaration> next(Iterator<CssDeclaration> declarations) {
        return declarations.hasNext() ? Optional.of(declarations.next()) : Optional.empty();
    }

    private static boolean describes(CssDeclaration declaration) {
        List<String> context = declaration.context();
        return !context.isEmpty() && context.get(context.size() - 1).startsWith("@");
    }

    /** What the descriptors of an {@code @font-face} say. */
    private static final class Face {
        private final Set<String> names = new HashSet<>();
        private boolean loaded;
        private boolean helped;

        void read(CssDeclaration descriptor, MappedText text) {
            Span span = descriptor.value();
            MappedText value = text.slice(span.start(), span.end());
            helped |= HELP.contains(descriptor.property());
            loaded |=
                    descriptor.property().equals("src") && !WrittenUrl.in(value).isEmpty();
            if (descriptor.property().equals("font-family")) {
                WrittenFamily.inProperty("font-family", value)
                        .forEach(family -> names.add(family.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** The values of stacks that stand beside what tells Outlook what to take instead. */
    private static Set<Span> helped(Facts facts) {
        Document document = facts.document();
        Set<Span> helped = new HashSet<>();
        List<Declaration> all = document.declarations();
        if (HELP.stream().noneMatch(facts::declares)) {
            return helped;
        }
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !Emails.together(document, all.get(i - 1), all.get(i))) {
                List<Declaration> block = all.subList(start, i);
                if (block.stream().anyMatch(each -> HELP.contains(each.property()))) {
                    block.forEach(each -> helped.add(each.span()));
                }
                start = i;
            }
        }
        return helped;
    }
}
