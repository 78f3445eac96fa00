package io.brandrules.rules.font;

import io.brandrules.document.Declaration;
import io.brandrules.document.Gap;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.ruleset.FontSources;
import io.brandrules.ruleset.Fonts;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.style.WrittenFamily;
import io.brandrules.style.WrittenUrl;
import io.brandrules.text.MappedText;
import java.util.List;
import java.util.Optional;

/** Flags web fonts that come from elsewhere than the brand's sources. */
final class UnapprovedSourceRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "font/unapproved-source",
            Severity.WARNING,
            "Flags web fonts that do not come from one of the brand's sources.");

    /** The elements whose {@code href} may load a font. */
    private static final List<String> LINKS = List.of("link", "mj-font");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.fonts().flatMap(Fonts::sources).map(sources -> {
            List<FontAddress> allowed =
                    sources.addresses().stream().map(FontAddress::source).toList();
            return (facts, findings) -> check(sources, allowed, facts, findings);
        });
    }

    private static void check(FontSources sources, List<FontAddress> allowed, Facts facts, Findings findings) {
        for (Declaration declaration : facts.properties("src")) {
            if (declaration.kind() == Declaration.Kind.FONT_FACE) {
                for (WrittenUrl written : WrittenUrl.in(declaration.value())) {
                    if (written.url().length() > 0) {
                        check(sources, allowed, declaration, written.url(), facts, findings);
                    }
                }
            }
        }
        for (Declaration declaration : facts.properties("@import")) {
            String url = declaration.value().toString();
            boolean font = !WrittenFamily.inProperty("@import", url).isEmpty() || FontAddress.font(url);
            if (font && !url.isBlank()) {
                check(sources, allowed, declaration, declaration.value(), facts, findings);
            }
        }
        for (String element : LINKS) {
            for (Declaration declaration : facts.attributes(element, "href")) {
                if (loadsFont(declaration)) {
                    check(sources, allowed, declaration, declaration.value(), facts, findings);
                }
            }
        }
    }

    private static boolean loadsFont(Declaration declaration) {
        String url = declaration.value().toString();
        return !url.isBlank()
                && (declaration.element().equals("mj-font")
                        || FontAddress.font(url)
                        || !WrittenFamily.inAttribute("link", "href", url).isEmpty());
    }

    private static void check(
            FontSources sources,
            List<FontAddress> allowed,
            Declaration declaration,
            MappedText url,
            Facts facts,
            Findings findings) {
        int hole = hole(url, facts);
        FontAddress address = FontAddress.of(url.toString().substring(0, hole));
        boolean whole = hole == url.length();
        if (allowed.stream().anyMatch(source -> source.covers(address, whole))) {
            return;
        }
        if (!whole && (!address.named() || allowed.stream().anyMatch(source -> source.mayCover(address)))) {
            facts.gap(
                    new Gap(Gap.Cause.TEMPLATE_HOLE, url.span(), "the address of a web font that a template fills in"));
            return;
        }
        String message = "this web font comes from " + address.origin() + "; the brand's sources are "
                + String.join(", ", sources.addresses());
        findings.add(Finding.in(url, 0, url.length(), message)
                .entry(sources.entry())
                .environments(declaration.environments()));
    }

    /** Where a template starts to fill in, or the end. */
    private static int hole(MappedText url, Facts facts) {
        if (facts.document().markup().dynamic(url.span())) {
            for (int i = 0; i < url.length(); i++) {
                if (facts.document().markup().dynamic(url.span(i, i + 1))) {
                    return i;
                }
            }
        }
        return url.length();
    }
}
