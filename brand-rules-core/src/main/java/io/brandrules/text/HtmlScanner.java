package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateSyntax.Language;
import java.util.HashMap;
import java.util.Map;

/**
 * Walks over HTML once: text, tags, comments, raw text, in the order of the HTML standard's tokenizer, but template
 * syntax before all of them, and the content of conditional comments as markup.
 */
final class HtmlScanner {
    private final Scan scan;
    private final String text;
    private final TagScanner tags;
    private final Thymeleaf elements;
    private final ConditionalScanner conditionals;
    private final Lookahead commentEnd;
    private final NextCharacter bracket;
    private final Lookahead characterDataEnd;
    private final Map<String, Lookahead> endTags = new HashMap<>();
    private int foreign;

    private HtmlScanner(Scan scan) {
        this.scan = scan;
        this.text = scan.text;
        this.tags = new TagScanner(scan);
        this.elements = new Thymeleaf(scan);
        this.commentEnd = Lookahead.exactly(text, "-->");
        this.bracket = new NextCharacter(text, '>');
        this.characterDataEnd = Lookahead.exactly(text, "]]>");
        this.conditionals = new ConditionalScanner(scan, commentEnd);
    }

    /** Reads a section, up to the end that the scan knows. */
    static void read(Scan scan, int from) {
        HtmlScanner scanner = new HtmlScanner(scan);
        int at = from;
        while (at < scan.end) {
            at = scanner.conditionals.hiddenEndsAt(at) ? scanner.conditionals.endHidden(at) : scanner.next(at);
        }
        scanner.conditionals.finish();
    }

    private int next(int at) {
        TemplateMatch match = scan.match(at, scan.limit, Language.MARKUP);
        if (match != null) {
            int after = scan.accept(at, match, Place.TEXT);
            boolean nextArm = match.part() == Part.ALTERNATIVE || match.part() == Part.OTHERWISE;
            return nextArm ? tags.resume(after) : after;
        }
        if (text.charAt(at) == '<') {
            return markup(at);
        }
        int end = scan.start(at + 1, scan.limit);
        scan.text(at, end);
        return end;
    }

    private int markup(int at) {
        if (foreign > 0 && text.startsWith("<![CDATA[", at)) {
            int end = Math.min(characterDataEnd.from(at), scan.limit - 3) + 3;
            scan.templates(at + 9, end, Place.QUOTED, Language.MARKUP);
            return Math.max(end, at + 9);
        }
        if (text.startsWith("<!", at)) {
            int after = conditionals.open(at);
            after = after < 0 ? conditionals.close(at) : after;
            if (after >= 0) {
                return after;
            }
            return text.startsWith("--", at + 2) ? comment(at) : bogusComment(at);
        }
        if (tags.tagAt(at)) {
            int after = tags.read(at);
            TagToken tag = scan.tags.get(scan.tags.size() - 1);
            elements.tag(tag);
            return content(tag, after);
        }
        if (text.startsWith("<?", at) || text.startsWith("</", at)) {
            return bogusComment(at);
        }
        scan.text(at, at + 1);
        return at + 1;
    }

    private int comment(int at) {
        int start = at + 4;
        // Spec: abrupt-closing-of-empty-comment.
        if (text.startsWith(">", start) || text.startsWith("->", start)) {
            return text.indexOf('>', start) + 1;
        }
        int dashes = commentEnd.from(start);
        int banged = text.substring(start, Math.max(start, Math.min(dashes, scan.limit)))
                .indexOf("--!>");
        int content = banged < 0 ? dashes : start + banged;
        if (content >= scan.limit) {
            boolean ends = content == scan.limit;
            if (!ends && scan.live) {
                scan.anomaly(at, start, "a comment is not closed");
            }
            scan.templates(start, scan.limit, Place.QUOTED, Language.MARKUP);
            // What closes the comment closes the conditional comment around it; the scanner of those must not see it.
            return ends ? conditionals.endHidden(scan.limit + 3) : scan.limit;
        }
        scan.templates(start, content, Place.QUOTED, Language.MARKUP);
        return content + (content == dashes ? 3 : 4);
    }

    private int bogusComment(int at) {
        int close = bracket.from(at);
        int end = Math.min(close, scan.limit - 1) + 1;
        scan.templates(at + 1, end, Place.QUOTED, Language.MARKUP);
        return end;
    }

    /** Reads the content of a raw text element, and answers with where its end tag begins. */
    private int content(TagToken tag, int start) {
        if (tag.name().equals("svg") || tag.name().equals("math")) {
            foreign += tag.kind() == TagToken.Kind.START ? 1 : tag.kind() == TagToken.Kind.END && foreign > 0 ? -1 : 0;
        }
        boolean empty = tag.kind() == TagToken.Kind.SELF_CLOSING && foreign > 0;
        if (tag.kind() == TagToken.Kind.END || empty || tag.uncertain() || !TagNames.raw(tag.name())) {
            return start;
        }
        int found = endTags.computeIfAbsent(tag.name(), name -> new Lookahead(from -> endTag(name, from)))
                .from(start);
        int end = Math.min(found, scan.limit);
        if (found > scan.limit) {
            scan.anomaly(tag.span().start(), tag.span().end(), "an element that holds raw text is not closed");
        }
        if (TagNames.kept(tag.name())) {
            scan.rawTexts.add(new RawText(tag.name(), new Span(start, end)));
        }
        switch (tag.name()) {
            case "style", "mj-style" -> {
                StyleScanner.read(scan, new Span(start, end));
                conditionals.within(new Span(start, end));
            }
            case "script" -> scan.templates(start, end, Place.QUOTED, Language.SCRIPT);
            default -> scan.templates(start, end, Place.QUOTED, Language.MARKUP);
        }
        return end;
    }

    private int endTag(String name, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = at + 2 + name.length();
            if (text.startsWith("/", at + 1)
                    && text.regionMatches(true, at + 2, name, 0, name.length())
                    && (end >= text.length() || Ascii.space(text.charAt(end)) || "/>".indexOf(text.charAt(end)) >= 0)) {
                return at;
            }
        }
        return Lookahead.NONE;
    }
}
