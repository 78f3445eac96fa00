package io.brandrules.include;

import io.brandrules.document.Gap;
import io.brandrules.include.Filling.File;
import io.brandrules.include.Filling.Piece;
import io.brandrules.include.Inclusion.Role;
import io.brandrules.text.Branch;
import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import io.brandrules.text.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts a document together with the files that its template reads in its place. Used once. */
final class Includes {
    private static final int DEEPEST = 32;

    /** More are not read: files that include two each make thousands of a few. */
    private static final int MOST = 1000;

    private static final int LONGEST = 8 << 20;

    private final Function<SourceText, Markup> scan;
    private final IncludeSource files;
    private final Composition.Builder builder;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<String> chain = new HashSet<>();
    private int count;

    private Includes(SourceText document, Function<SourceText, Markup> scan, IncludeSource files) {
        this.scan = scan;
        this.files = files;
        this.builder = Composition.builder(document);
        files.document().ifPresent(chain::add);
    }

    /**
     * Reads what a document includes.
     *
     * @param markup the scan of the document
     * @param scan how its text and that of what it includes is scanned
     */
    static Expansion resolve(Markup markup, Function<SourceText, Markup> scan, IncludeSource files) {
        SourceText document = markup.source();
        Includes includes = new Includes(document, scan, files);
        if (includes.inclusions(markup, Filling.NONE).isEmpty()
                && LayoutBlocks.layout(markup).isEmpty()) {
            return new Expansion(Composition.of(document), markup, List.of());
        }
        includes.read(
                new File(0, new Composition.Written("", "", document, Optional.empty()), markup), 0, Filling.NONE, 0);
        if (includes.count == 0) {
            return new Expansion(Composition.of(document), markup, includes.gaps);
        }
        Composition whole = includes.builder.build();
        return new Expansion(whole, scan.apply(whole.text()), includes.gaps);
    }

    private List<Inclusion> inclusions(Markup markup, Filling filling) {
        return Inclusion.of(markup, filling, files.naming());
    }

    /** Reads a file, or the layout that it fills. */
    private void read(File file, int from, Filling filling, int depth) {
        Span range = new Span(from, file.markup().source().length());
        Optional<TemplateToken> naming =
                LayoutBlocks.layout(file.markup()).filter(token -> range.contains(token.span()));
        Optional<IncludeSource.Included> layout =
                naming.flatMap(IncludeName::written).flatMap(name -> files.find(file.path(), name));
        if (naming.isEmpty() || layout.isEmpty() || !affordable(layout.get(), depth)) {
            expand(file, range, filling, depth);
            return;
        }
        Span place = naming.get().span();
        builder.linear(file.number(), from, place.start());
        include(file, place, layout.get(), filling.with(file, range), depth);
    }

    private void expand(File file, Span range, Filling filling, int depth) {
        Map<Integer, Branch> conditionals = conditionals(file.markup());
        int at = range.start();
        for (Inclusion inclusion : inclusions(file.markup(), filling)) {
            Span place = inclusion.span();
            if (place.start() < at || place.end() > range.end()) {
                continue;
            }
            List<Piece> pieces = pieces(file, inclusion, filling);
            if (!pieces.isEmpty()) {
                at = filled(file, at, inclusion, pieces, filling, depth);
                continue;
            }
            Optional<IncludeSource.Included> found = find(file, inclusion);
            if (found.isEmpty() || !affordable(found.get(), depth)) {
                at = untold(file, at, inclusion, found.isPresent());
                continue;
            }
            builder.linear(file.number(), at, place.start());
            Branch content = conditionals.get(place.end());
            Filling with = inclusion.role() == Role.EMBEDDED
                    ? Filling.NONE.with(file, place)
                    : content == null ? Filling.NONE : Filling.around(new Piece(file, content.span()));
            include(file, place, found.get(), with, depth);
            at = content == null ? place.end() : closed(file.markup(), content);
        }
        builder.linear(file.number(), at, range.end());
    }

    /** What is read in a place that no file is read in: the first of them, the others where that asks for them. */
    private static List<Piece> pieces(File file, Inclusion inclusion, Filling filling) {
        return switch (inclusion.role()) {
            case BLOCK -> {
                List<Piece> pieces = new ArrayList<>(
                        filling.blocks().getOrDefault(inclusion.names().get(0), List.of()));
                LayoutBlocks.of(file.markup()).stream()
                        .filter(block -> block.whole().equals(inclusion.span()))
                        .forEach(block -> pieces.add(new Piece(file, block.content())));
                yield pieces;
            }
            case ORIGINAL -> filling.original();
            case FILE ->
                inclusion.names().contains(IncludeName.BLOCK)
                        ? filling.whole().map(List::of).orElse(List.of())
                        : List.of();
            case COMPONENT, VALUE, EMBEDDED -> List.of();
        };
    }

    private int filled(File file, int from, Inclusion inclusion, List<Piece> pieces, Filling filling, int depth) {
        Span place = inclusion.span();
        if (depth >= DEEPEST || count >= MOST || builder.length() > LONGEST) {
            return untold(file, from, inclusion, true);
        }
        count++;
        builder.linear(file.number(), from, place.start());
        Piece first = pieces.get(0);
        List<Piece> others = pieces.subList(1, pieces.size());
        Filling within = inclusion.role() == Role.FILE ? Filling.NONE : filling.within(others);
        expand(first.file(), first.span(), within, depth + 1);
        return place.end();
    }

    /** The conditionals, or what the syntax has for one, by where their content begins. */
    private static Map<Integer, Branch> conditionals(Markup markup) {
        Map<Integer, Branch> conditionals = new HashMap<>();
        for (Branch branch : markup.branches()) {
            if (branch.arm() == 0 && branch.id() > 0) {
                conditionals.put(branch.span().start(), branch);
            }
        }
        return conditionals;
    }

    /** The end of the token that ends a block. */
    private static int closed(Markup markup, Branch content) {
        for (TemplateToken token : markup.templates()) {
            if (token.span().start() == content.span().end()) {
                return token.span().end();
            }
        }
        return content.span().end();
    }

    private Optional<IncludeSource.Included> find(File file, Inclusion inclusion) {
        if (inclusion.role() != Role.VALUE) {
            return files.find(file.path(), inclusion.names().get(0));
        }
        for (String name : inclusion.names()) {
            Optional<IncludeSource.Included> found = files.named(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a file may be read here: not within itself, and not after too much. */
    private boolean affordable(IncludeSource.Included found, int depth) {
        return depth < DEEPEST
                && count < MOST
                && builder.length() + found.source().length() <= LONGEST
                && !chain.contains(found.path());
    }

    /** Leaves a place as it is written, and answers with where to go on. */
    private int untold(File file, int from, Inclusion inclusion, boolean found) {
        if (!found && inclusion.role() != Role.COMPONENT) {
            return from;
        }
        builder.linear(file.number(), from, inclusion.span().start());
        int start = builder.length();
        builder.linear(file.number(), inclusion.span().start(), inclusion.span().end());
        Span span = new Span(start, builder.length());
        String what = "the include " + inclusion.names().get(0);
        gaps.add(
                found
                        ? new Gap(Gap.Cause.OUT_OF_BUDGET, span, what + " leads to itself, too deep or to too many")
                        : new Gap(Gap.Cause.UNRESOLVED_INCLUDE, span, what + " was not read: there is no such file"));
        return inclusion.span().end();
    }

    private void include(File file, Span at, IncludeSource.Included found, Filling filling, int depth) {
        count++;
        Composition.Place place = new Composition.Place(file.written(), at);
        Composition.Written written =
                new Composition.Written(found.path(), found.shown(), found.source(), Optional.of(place));
        Markup markup = scan.apply(found.source());
        File included = new File(builder.add(written), written, markup);
        chain.add(found.path());
        int from = markup.frontMatter()
                .map(front -> TextLines.after(
                        found.source().text(), front.end(), found.source().length()))
                .orElse(0);
        read(included, from, filling, depth + 1);
        chain.remove(found.path());
    }
}
