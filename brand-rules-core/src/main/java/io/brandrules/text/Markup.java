package io.brandrules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one scan of a source finds in it: template syntax, tags and attributes, raw text, conditional comments, branches.
 *
 * <p>The views are texts of the source's length in which what a parser must not see is overwritten, so that each offset
 * in a view is an offset in the source. Immutable and thread-safe.
 */
public final class Markup {
    /** So many tags an element is looked through for its end. */
    private static final int FAR = 100;

    private final SourceText source;
    private final List<TemplateToken> templates;
    private final List<TagToken> tags;
    private final List<RawText> rawTexts;
    private final List<Conditional> conditionals;
    private final Branches branches;
    private final List<Anomaly> anomalies;
    private final Optional<FrontMatter> frontMatter;
    private final List<Section> sections;
    private final char filler;
    private final String view;
    private final Optional<String> outlookView;

    private Markup(SourceText source, Scan scan, Optional<FrontMatter> frontMatter, List<Section> sections) {
        this.source = source;
        this.sections = List.copyOf(sections);
        this.frontMatter = frontMatter;
        this.templates = scan.templates.stream().map(MaskedToken::token).toList();
        this.tags = List.copyOf(scan.tags);
        this.rawTexts = List.copyOf(scan.rawTexts);
        this.conditionals = List.copyOf(scan.conditionals);
        List<Branch> arms = scan.branches.branches(source.length());
        this.branches = new Branches(Alternatives.among(arms, this.sections));
        this.filler = Views.filler(source.text());
        this.view = view(scan, arms, false);
        boolean plain = conditionals.isEmpty() && scan.outlookBlanks.isEmpty();
        this.outlookView = plain ? Optional.empty() : Optional.of(view(scan, arms, true));
        List<Anomaly> sorted = new ArrayList<>(scan.anomalies);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        this.anomalies = List.copyOf(sorted);
    }

    /** Scans HTML with the known template syntaxes and the given further delimiters. */
    public static Markup html(SourceText source, List<Delimiters> further) {
        return scan(source, further, true);
    }

    /** Scans text in which only template syntax is markup: Markdown, plain text. */
    public static Markup text(SourceText source, List<Delimiters> further) {
        return scan(source, further, false);
    }

    /** Scans a style sheet, which is one raw text. */
    public static Markup css(SourceText source, List<Delimiters> further) {
        String text = source.text();
        Scan scan = new Scan(text, new TemplateSyntax(text, new Signs(text), further), Context.BODY);
        Span whole = new Span(0, text.length());
        StyleScanner.read(scan, whole);
        scan.rawTexts.add(new RawText("style", whole));
        return new Markup(source, scan, Optional.empty(), List.of());
    }

    /**
     * Scans a text that is put together from several. What is in no section holds no markup; what one leaves open ends
     * with it.
     *
     * @param sections in the order of the text
     */
    public static Markup sections(SourceText source, List<Section> sections, List<Delimiters> further) {
        String text = source.text();
        Signs signs = new Signs(text);
        Scan scan = new Scan(text, new TemplateSyntax(text, signs, further), Context.BODY);
        for (Section section : sections) {
            Span span = section.span();
            scan.begin(span.end(), section.html() && signs.document() ? Context.BEFORE_HEAD : Context.BODY);
            if (section.html()) {
                HtmlScanner.read(scan, span.start());
            } else {
                scan.templates(span.start(), span.end(), Place.TEXT, TemplateSyntax.Language.MARKUP);
            }
            scan.branches.end(span.end());
        }
        return new Markup(source, scan, Optional.empty(), sections);
    }

    private static Markup scan(SourceText source, List<Delimiters> further, boolean html) {
        String text = source.text();
        Signs signs = new Signs(text);
        Context start = signs.tableFirst() ? Context.TABLE : Context.BODY;
        TemplateSyntax syntax = new TemplateSyntax(text, signs, further);
        Scan scan =
                new Scan(text, syntax, html && signs.document() ? Context.BEFORE_HEAD : html ? start : Context.BODY);
        Optional<FrontMatter> front = FrontMatter.of(source);
        int from = front.map(matter -> matter.whole().end()).orElse(0);
        scan.templates(0, from, Place.QUOTED, TemplateSyntax.Language.MARKUP);
        if (html) {
            HtmlScanner.read(scan, from);
        } else {
            scan.templates(from, text.length(), Place.TEXT, TemplateSyntax.Language.MARKUP);
        }
        return new Markup(source, scan, front, List.of(new Section(new Span(0, text.length()), html)));
    }

    private String view(Scan scan, List<Branch> arms, boolean outlook) {
        if (!outlook && templates.isEmpty() && frontMatter.isEmpty()) {
            return source.text();
        }
        char[] view = source.text().toCharArray();
        Views.mask(view, scan.templates, filler, outlook);
        scan.blanks.forEach(span -> Views.blank(view, span));
        BranchBalance balance = BranchBalance.of(arms, tags, outlook ? scan.outlookTags : scan.liveTags);
        balance.repeated().forEach(span -> Views.blank(view, span));
        if (!outlook) {
            scan.anomalies.addAll(balance.anomalies());
        }
        frontMatter.ifPresent(matter -> Views.blank(view, matter.whole()));
        if (outlook) {
            scan.outlookBlanks.forEach(span -> Views.blank(view, span));
            Views.islands(view, tags, scan.outlookTags);
            Views.conditionals(view, conditionals);
        }
        return new String(view);
    }

    public SourceText source() {
        return source;
    }

    /** The template syntax, in source order, without overlaps. */
    public List<TemplateToken> templates() {
        return templates;
    }

    /** Every tag of every branch and conditional comment, in source order. */
    public List<TagToken> tags() {
        return tags;
    }

    /** The contents of style, script, title and textarea elements, in source order. */
    public List<RawText> rawTexts() {
        return rawTexts;
    }

    /** The conditional comments, in source order. */
    public List<Conditional> conditionals() {
        return conditionals;
    }

    /**
     * The arms of the template's conditionals by id, in source order; the first is the document itself. Sections of which
     * a reader sees one are arms, too.
     */
    public List<Branch> branches() {
        return branches.all();
    }

    /** What was odd about the source, in source order: an unclosed tag, quote, comment or conditional. */
    public List<Anomaly> anomalies() {
        return anomalies;
    }

    /** The metadata between the hyphens that begin the file, without those. */
    public Optional<Span> frontMatter() {
        return frontMatter.map(FrontMatter::content);
    }

    /** The innermost arm at an offset. */
    public Branch branchAt(int offset) {
        return branches.at(offset);
    }

    /** Whether an arm is one of several sections of which a reader sees one, such as the plain part of a mail. */
    public boolean alternative(Branch arm) {
        return sections.stream()
                .anyMatch(section -> section.alternative().isPresent()
                        && section.span().start() == arm.span().start());
    }

    /**
     * Where the first end tag of a name behind a start tag begins; the tag's own end if it is
     * another tag or none follows soon.
     */
    public int endOf(Span start, String name) {
        int low = 0;
        int high = tags.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tags.get(middle).span().start() < start.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean named = low < tags.size() && tags.get(low).name().equals(name);
        int most = Math.min(tags.size(), low + FAR);
        for (int i = low + 1; named && i < most; i++) {
            if (tags.get(i).kind() == TagToken.Kind.END && tags.get(i).name().equals(name)) {
                return tags.get(i).span().start();
            }
        }
        return start.end();
    }

    /** Whether what stands at an offset is HTML, in which characters are escaped. */
    public boolean html(int offset) {
        for (Section section : sections) {
            if (section.html()
                    && section.span().start() <= offset
                    && offset < section.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether template syntax other than a note overlaps a span, so that its value is not known. */
    public boolean dynamic(Span span) {
        for (int i = template(span.start()); i < templates.size(); i++) {
            TemplateToken token = templates.get(i);
            if (token.span().start() >= span.end()) {
                break;
            }
            if (token.kind() != TemplateToken.Kind.NOTE && token.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** Where in a span something begins that is no control tag; a negative number where nothing does. */
    int besideControl(Span span) {
        int at = span.start();
        for (int i = template(at); i < templates.size(); i++) {
            TemplateToken token = templates.get(i);
            boolean control = token.kind() == TemplateToken.Kind.BLOCK || token.kind() == TemplateToken.Kind.NOTE;
            if (token.span().start() > at || at >= span.end() || !control) {
                break;
            }
            at = token.span().end();
        }
        return at < span.end() ? at : -1;
    }

    /** The index of the first template token that ends behind an offset. */
    private int template(int offset) {
        int low = 0;
        int high = templates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (templates.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The source as most clients read it, template syntax and front matter overwritten. */
    public String view() {
        return view;
    }

    /** The source as Outlook for Windows reads it; empty where it reads what all read. */
    public Optional<String> outlookView() {
        return outlookView;
    }

    /** The private-use character that stands for a hole in the views, absent from the source. */
    public char filler() {
        return filler;
    }

    /** Something odd in the source, and where. */
    public record Anomaly(Span span, String what) {}

    /**
     * A stretch of a text.
     *
     * @param html whether it is HTML; else it is text in which only template syntax is markup
     * @param alternative which of several it is of which a reader sees one, if so
     */
    public record Section(Span span, boolean html, Optional<Alternative> alternative) {
        /** A section that every reader sees. */
        public Section(Span span, boolean html) {
            this(span, html, Optional.empty());
        }
    }

    /**
     * One of several ways to say the same, of which a reader sees one.
     *
     * @param set those that say the same have the same, from 1
     * @param number among them
     */
    public record Alternative(int set, int number) {}

    /** A pair of delimiters that encloses template syntax. */
    public record Delimiters(String open, String close) {
        public Delimiters {
            if (open.isEmpty() || close.isEmpty()) {
                throw new IllegalArgumentException("a delimiter is empty");
            }
        }
    }
}
