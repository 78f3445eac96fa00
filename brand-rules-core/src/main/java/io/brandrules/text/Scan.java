package io.brandrules.text;

import io.brandrules.text.Markup.Anomaly;
import io.brandrules.text.TemplateMatch.Part;
import io.brandrules.text.TemplateToken.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of one scan: what it has found, and what either view's parser would make of the place it has come to.
 */
final class Scan {
    final String text;
    final List<MaskedToken> templates = new ArrayList<>();
    final List<TagToken> tags = new ArrayList<>();

    /** The tags, by their places, that the view of most clients shows, and those that Outlook's does. */
    final BitSet liveTags = new BitSet();

    final BitSet outlookTags = new BitSet();
    final List<RawText> rawTexts = new ArrayList<>();
    final List<Conditional> conditionals = new ArrayList<>();
    final List<Anomaly> anomalies = new ArrayList<>();

    /** What Outlook's view leaves out besides the conditionals' own delimiters. */
    final List<Span> outlookBlanks = new ArrayList<>();

    /** Where tags go on after the arm that ended them, in every view. */
    final List<Span> blanks = new ArrayList<>();

    final BranchTree branches;

    private final TemplateSyntax syntax;
    private final List<Contexts> atOpening = new ArrayList<>();
    private Context plain;
    private Context byOutlook;

    /** Where the comment that hides the current place ends; the end of the section where none does. */
    int limit;

    /** Where the section ends that is scanned; the end of the text where it is in one. */
    int end;

    private boolean inSettings;

    boolean live = true;
    boolean outlook = true;

    Scan(String text, TemplateSyntax syntax, Context start) {
        this.text = text;
        this.syntax = syntax;
        this.plain = start;
        this.byOutlook = start;
        this.limit = text.length();
        this.end = text.length();
        this.branches = new BranchTree(text, anomalies);
    }

    /** Begins a section, to which nothing of another belongs. */
    void begin(int until, Context context) {
        plain = context;
        byOutlook = context;
        limit = until;
        end = until;
        inSettings = false;
        live = true;
        outlook = true;
    }

    void anomaly(int start, int end, String what) {
        anomalies.add(new Anomaly(new Span(start, end), what));
    }

    /**
     * The first offset from {@code from} to {@code end} at which a tag or template syntax may begin; {@code end} if none
     * may.
     */
    int start(int from, int end) {
        return syntax.start(from, end);
    }

    @Nullable
    TemplateMatch match(int at, int end, TemplateSyntax.Language language) {
        return syntax.at(at, end, language);
    }

    /** Takes a token in, and answers with its end. */
    int accept(int at, TemplateMatch match, Place place) {
        Span span = new Span(at, match.end());
        TemplateToken token = new TemplateToken(span, match.kind(), match.keyword(), match.argument());
        boolean text = place == Place.TEXT;
        templates.add(new MaskedToken(
                token,
                text && !plain.holdsText() ? Place.STRUCTURE : place,
                text && !byOutlook.holdsText() ? Place.STRUCTURE : place));
        conditional(span, match);
        return match.end();
    }

    /** Takes in what something at a place does to a conditional. */
    void conditional(Span place, TemplateMatch match) {
        int depth = branches.depth();
        branches.add(place, match);
        if (branches.depth() > depth) {
            while (atOpening.size() > depth) {
                atOpening.remove(atOpening.size() - 1);
            }
            atOpening.add(new Contexts(plain, byOutlook));
        } else if (depth > 0 && (match.part() == Part.ALTERNATIVE || match.part() == Part.OTHERWISE)) {
            Contexts opening = atOpening.get(depth - 1);
            plain = opening.plain();
            byOutlook = opening.byOutlook();
        }
    }

    String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Puts one token in the place of all that were taken in there; no other lies across its ends. */
    void replace(Span span, Kind kind, String argument, Place place) {
        int to = templates.size();
        while (to > 0 && templates.get(to - 1).token().span().start() >= span.end()) {
            to--;
        }
        int from = to;
        while (from > 0 && templates.get(from - 1).token().span().start() >= span.start()) {
            from--;
        }
        templates.subList(from, to).clear();
        templates.add(from, new MaskedToken(new TemplateToken(span, kind, "", argument), place, place));
    }

    /** Forgets the tags before an offset, from the one at a place in the list on. */
    void forget(int first, int end) {
        int size = tags.size();
        int kept = first;
        while (kept < size && tags.get(kept).span().start() < end) {
            kept++;
        }
        for (int i = kept; i < size; i++) {
            liveTags.set(first + i - kept, liveTags.get(i));
            outlookTags.set(first + i - kept, outlookTags.get(i));
        }
        tags.subList(first, kept).clear();
        liveTags.clear(tags.size(), size);
        outlookTags.clear(tags.size(), size);
    }

    /** Takes in the token at an offset, if there is one, and answers with its end, or else a negative number. */
    int template(int at, int end, Place place, TemplateSyntax.Language language) {
        TemplateMatch match = match(at, end, language);
        return match == null ? -1 : accept(at, match, place);
    }

    /** Takes in the tokens of a stretch that holds nothing else of interest. */
    void templates(int from, int end, Place place, TemplateSyntax.Language language) {
        int at = start(from, end);
        while (at < end) {
            int after = template(at, end, place, language);
            at = start(after < 0 ? at + 1 : after, end);
        }
    }

    /** Takes note of text, which begins the body where it is more than white space. */
    void text(int from, int end) {
        boolean begun = plain.body() && byOutlook.body();
        if (!begun && !Ascii.blank(text, from, end)) {
            plain = live ? plain.text() : plain;
            byOutlook = outlook ? byOutlook.text() : byOutlook;
        }
    }

    @SuppressWarnings("ReferenceEquality") // contexts that are alike and not the same are only followed apart
    void tag(TagToken tag) {
        liveTags.set(tags.size(), live);
        outlookTags.set(tags.size(), outlook);
        tags.add(tag);
        boolean alike = live && plain == byOutlook;
        plain = live ? after(plain, tag) : plain;
        if (outlook && !settings(tag)) {
            byOutlook = alike ? plain : after(byOutlook, tag);
        }
    }

    /** Whether a tag belongs to an {@code <xml>} island, which Outlook's view leaves out. */
    private boolean settings(TagToken tag) {
        boolean delimiter = tag.name().equals("xml");
        if (delimiter) {
            inSettings = tag.kind() == TagToken.Kind.START;
        }
        return delimiter || inSettings;
    }

    private static Context after(Context context, TagToken tag) {
        return tag.kind() == TagToken.Kind.END ? context.end(tag.name()) : context.start(tag.name());
    }

    private record Contexts(Context plain, Context byOutlook) {}
}
