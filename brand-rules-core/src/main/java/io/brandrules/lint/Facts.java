package io.brandrules.lint;

import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Gap;
import io.brandrules.match.Match;
import io.brandrules.match.Matches;
import io.brandrules.ruleset.Entry;
import io.brandrules.ruleset.Flag;
import io.brandrules.ruleset.Ruleset;
import io.brandrules.statement.Statements;
import io.brandrules.style.WrittenColor;
import io.brandrules.style.WrittenFamily;
import io.brandrules.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is found once per document and read by every rule: what applies to it, what its texts hold, which flags are up,
 * which demanded texts are there.
 *
 * <p>Not thread-safe: it belongs to the thread that lints the document.
 */
public final class Facts {
    private static final Set<String> NORWEGIAN = Set.of("no", "nn");

    private static final Set<Gap.Cause> UNREAD =
            EnumSet.of(Gap.Cause.UNSUPPORTED_FORMAT, Gap.Cause.BINARY, Gap.Cause.UNREADABLE);

    private final Ruleset ruleset;
    private final Document document;
    private final Context context;
    private final Matches matches;
    private final Situation situation;
    private final KnownValues.Styling styling;
    private final DutyIndex.Found duties;
    private @Nullable List<PaintedRun> runs;
    private @Nullable Copy copy;
    private @Nullable DeclarationIndex declarations;
    private @Nullable List<DeclaredValue<WrittenColor>> colors;
    private @Nullable List<DeclaredValue<WrittenFamily>> families;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final Map<String, List<String>> withoutMarket = new LinkedHashMap<>();

    Facts(
            Ruleset ruleset,
            Document document,
            Context context,
            Matches matches,
            DutyIndex duties,
            KnownValues.Styling styling) {
        this.ruleset = ruleset;
        this.document = document;
        this.context = context;
        this.situation = new Situation(context.markets(), context.channel(), context.day());
        this.matches = matches;
        this.styling = styling;
        this.duties = duties.find(this);
    }

    public Ruleset ruleset() {
        return ruleset;
    }

    public Document document() {
        return document;
    }

    public Context context() {
        return context;
    }

    /** For whom, by what way and when the document is published. */
    public Situation situation() {
        return situation;
    }

    /** What the ruleset's matchers found. */
    public Matches matches() {
        return matches;
    }

    /** The text that anybody sees, and how it is painted; worked out when it is first asked for. */
    public List<PaintedRun> runs() {
        List<PaintedRun> known = runs;
        if (known == null) {
            known = PaintedRun.of(document);
            runs = known;
        }
        return known;
    }

    /** What the document says, as language; made when it is first asked for. */
    public Copy copy() {
        Copy known = copy;
        if (known == null) {
            known = new Copy(document, block -> language(block).map(Facts::code).orElse(""));
            copy = known;
        }
        return known;
    }

    /** What several rules want to know of the document, found when the first of them asks. */
    public <T> T shared(Class<T> kind, Function<Facts, T> find) {
        T known = kind.cast(shared.get(kind));
        if (known == null) {
            known = find.apply(this);
            shared.put(kind, known);
        }
        return known;
    }

    /** The code that a language tag begins with, in lower case; Norwegian is one, {@code nb}. */
    public static String code(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        String code = tag.substring(0, end).toLowerCase(Locale.ROOT);
        return NORWEGIAN.contains(code) ? "nb" : code;
    }

    /** The declarations of a property or an attribute, in order. */
    public List<Declaration> declarations(String property) {
        return declarations().named(property);
    }

    /** The declarations of a property in styles, in order. */
    public List<Declaration> properties(String property) {
        return declarations().properties(property);
    }

    /** The declarations of an element's attribute, in order. */
    public List<Declaration> attributes(String element, String attribute) {
        return declarations().attributes(element, attribute);
    }

    /** Whether a property or an attribute is declared. */
    public boolean declares(String property) {
        return declarations().has(property);
    }

    private DeclarationIndex declarations() {
        DeclarationIndex known = declarations;
        if (known == null) {
            known = new DeclarationIndex(document.declarations());
            declarations = known;
        }
        return known;
    }

    /** What the properties and attributes that take colours are set to. */
    public List<DeclaredValue<WrittenColor>> colors() {
        List<DeclaredValue<WrittenColor>> known = colors;
        if (known == null) {
            known = declarations().read(styling.colors());
            colors = known;
        }
        return known;
    }

    /** What the properties and attributes that take font families are set to. */
    public List<DeclaredValue<WrittenFamily>> families() {
        List<DeclaredValue<WrittenFamily>> known = families;
        if (known == null) {
            known = declarations().read(styling.families());
            families = known;
        }
        return known;
    }

    /** Whether no template has a hand in what stands at a place. */
    public boolean decided(Span place) {
        return !document.markup().dynamic(place);
    }

    /** The flags that are up, with what raised each; a flag raised by hand has no matches. */
    public Map<Flag, List<Match>> flags() {
        return duties.flags();
    }

    /** The demanded texts that stand in the document. */
    public Statements statements() {
        return duties.statements();
    }

    /** The arms of the template on which one of some places is met. */
    public Arms arms(List<Span> places) {
        return Arms.of(document.markup(), places);
    }

    /** What silences a rule of tone that fires within it: names, preferred wordings, approved claims, demanded texts. */
    public boolean shielded(Match match) {
        return duties.shields().fromTone(match);
    }

    /** Whether a match lies within a text that is demanded or approved as it is written. */
    public boolean written(Match match) {
        return duties.shields().fromNames(match);
    }

    /**
     * Whether a reader has met one of some places, whichever way the template goes that leads to another.
     *
     * @param places before that
     */
    public boolean met(List<Span> places, Span place) {
        return !places.isEmpty() && arms(places).hold(List.of(place));
    }

    /** Whether a stretch of a paragraph lies in wording that is settled: names, preferred wordings, claims, demanded texts. */
    public boolean settled(Paragraph paragraph, int from, int to) {
        return duties.shields().fromStyle(paragraph.block().text(), from, to);
    }

    /** Whether a stretch lies in wording whose capitals are settled, too. */
    public boolean cased(Paragraph paragraph, int from, int to) {
        return duties.shields().fromCase(paragraph.block().text(), from, to);
    }

    /** Whether a match lies in code, which is no language. */
    public boolean inCode(Match match) {
        return match.block()
                .flatMap(copy()::of)
                .filter(paragraph -> paragraph.code(match.from()))
                .isPresent();
    }

    /** Whether there is settled wording in a paragraph. */
    boolean settles(Paragraph paragraph) {
        return duties.shields().settled().touches(paragraph.block().text());
    }

    /** Whether an approved claim that is in force covers a match. */
    public boolean approved(Match match) {
        return duties.shields().fromBans(match);
    }

    /** Whether the document could be read at all: in one that could not, nothing is missing. */
    public boolean readable() {
        return document.gaps().stream().map(Gap::cause).noneMatch(UNREAD::contains);
    }

    /** The language of a block: as the content marks it, else the document's. */
    public Optional<String> language(Block block) {
        return Optional.ofNullable(block.language()).or(context::language);
    }

    /** The language of what was found: as the content marks it, else the document's. */
    public Optional<String> language(Match match) {
        return match.block()
                .flatMap(block -> Optional.ofNullable(block.language(match.from())))
                .or(context::language);
    }

    /** Whether an entry applies to the document: in force, its channel, its day, one of its markets. */
    public boolean applies(Entry entry) {
        return situation.applies(entry);
    }

    /** Whether an entry applies to a text of the document; the text's language counts too. */
    public boolean applies(Entry entry, Match match) {
        return spoken(entry, match) && applies(entry);
    }

    /** Whether an entry covers the language of a text; where it decides and is not known, that is told. */
    boolean spoken(Entry entry, Match match) {
        if (entry.scope().languages().isEmpty()) {
            return true;
        }
        Optional<String> language = language(match);
        if (language.isEmpty() && situation.inForce(entry)) {
            withoutLanguage(match.span(), entry);
        }
        return language.map(entry.scope()::coversLanguage).orElse(false);
    }

    /**
     * Says that an entry could not be decided, as the language of a paragraph is not known. A partial has that of the
     * documents that it is a part of.
     */
    public void withoutLanguage(Paragraph paragraph, Entry entry) {
        if (context.fragment()) {
            return;
        }
        withoutLanguage(paragraph.block().text().span(), entry);
    }

    private void withoutLanguage(Span place, Entry entry) {
        gap(new Gap(
                Gap.Cause.UNKNOWN_LANGUAGE,
                place,
                "the language is not known, and " + entry.path()
                        + " depends on it; map the path in content:, or mark the language"));
    }

    /** The document's markets that an entry covers. */
    public List<String> markets(Entry entry) {
        return situation.markets(entry);
    }

    /** Whether an entry is in force here but for its market, which is not known. */
    public boolean marketNeeded(Entry entry) {
        return situation.marketNeeded(entry);
    }

    /** Says that an entry could not be decided, as the document's market is not known. */
    public void withoutMarket(String rule, Entry entry) {
        List<String> entries = withoutMarket.computeIfAbsent(rule, r -> new ArrayList<>());
        if (!entries.contains(entry.path())) {
            entries.add(entry.path());
        }
    }

    /** Says that something could not be decided. */
    public void gap(Gap gap) {
        gaps.add(gap);
    }

    /** What could not be read or decided so far, by readers and by rules. */
    public List<Gap> gaps() {
        List<Gap> all = new ArrayList<>(document.gaps());
        all.addAll(matches.gaps());
        all.addAll(gaps);
        return all;
    }

    /** The entries that could not be decided for want of a market, by rule. */
    public Map<String, List<String>> withoutMarket() {
        return withoutMarket;
    }
}
