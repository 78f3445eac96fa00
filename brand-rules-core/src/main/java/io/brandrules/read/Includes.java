package io.brandrules.read;

import io.brandrules.document.Gap;
import io.brandrules.text.AttributeToken;
import io.brandrules.text.Branch;
import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import io.brandrules.text.TagToken;
import io.brandrules.text.TemplateToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    }

    /**
     * A text with what it includes.
     *
     * @param markup the scan of it
     * @param gaps what could not be read, in its places
     */
    record Result(Composition composition, Markup markup, List<Gap> gaps) {
        Result {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Reads what a document includes.
     *
     * @param markup the scan of the document
     * @param scan how its text and that of what it includes is scanned
     */
    static Result resolve(Markup markup, Function<SourceText, Markup> scan, IncludeSource files) {
        SourceText document = markup.source();
        Includes includes = new Includes(document, scan, files);
        if (includes.targets(markup).isEmpty()) {
            return new Result(Composition.of(document), markup, List.of());
        }
        File itself = new File(0, new Composition.Written("", "", document, Optional.empty()), markup);
        includes.expand(itself, new Span(0, document.length()), null, 0);
        if (includes.count == 0) {
            return new Result(Composition.of(document), markup, includes.gaps);
        }
        Composition whole = includes.builder.build();
        return new Result(whole, scan.apply(whole.text()), includes.gaps);
    }

    /** A file that is read, by its number in the composition. */
    private record File(int number, Composition.Written written, Markup markup) {
        Optional<String> path() {
            return written.itself() ? Optional.empty() : Optional.of(written.path());
        }
    }

    /** What a layout is filled with: a part of the file that names the layout. */
    private record Block(File file, Span span) {}

    /**
     * A place where something is to be read.
     *
     * @param names of a file, or of what fills in a value
     * @param value whether it is filled in as a value is
     * @param told whether it is told where the file is not there
     */
    private record Target(Span span, List<String> names, boolean value, boolean told) {}

    /** The places of a file where others are read, in order. */
    private List<Target> targets(Markup markup) {
        List<Target> targets = new ArrayList<>();
        for (TemplateToken token : markup.templates()) {
            if (token.kind() == TemplateToken.Kind.INCLUDE) {
                IncludeName.of(token)
                        .ifPresent(name -> targets.add(new Target(token.span(), List.of(name), false, false)));
            } else if (token.kind() == TemplateToken.Kind.HOLE && files.naming()) {
                targets.add(new Target(token.span(), IncludeName.candidates(token), true, false));
            }
        }
        boolean tags = false;
        for (TagToken tag : markup.tags()) {
            if (tag.name().equals("mj-include") && tag.kind() != TagToken.Kind.END) {
                Optional<String> path = component(tag, markup);
                path.ifPresent(name -> targets.add(new Target(tag.span(), List.of(name), false, true)));
                tags |= path.isPresent();
            }
        }
        if (tags) {
            targets.sort(Comparator.comparing(Target::span));
        }
        return targets;
    }

    /** The file that a component of MJML includes; empty for a style sheet, and where a template names it. */
    private static Optional<String> component(TagToken tag, Markup markup) {
        String text = markup.source().text();
        boolean sheet = tag.attribute("type")
                .map(AttributeToken::value)
                .map(value -> text.substring(value.start(), value.end()).strip())
                .filter("css"::equals)
                .isPresent();
        return tag.attribute("path")
                .filter(path -> !sheet && !markup.dynamic(path.value()))
                .map(path ->
                        text.substring(path.value().start(), path.value().end()).strip())
                .filter(path -> !path.isEmpty());
    }

    private void expand(File file, Span range, @Nullable Block block, int depth) {
        Map<Integer, Branch> blocks = blocks(file.markup());
        int at = range.start();
        for (Target target : targets(file.markup())) {
            if (target.span().start() < at || target.span().end() > range.end()) {
                continue;
            }
            if (block != null && target.names().contains(IncludeName.BLOCK)) {
                builder.linear(file.number(), at, target.span().start());
                expand(block.file(), block.span(), null, depth + 1);
                at = target.span().end();
                continue;
            }
            Optional<IncludeSource.Included> found = find(file, target);
            if (found.isEmpty() || !affordable(found.get(), depth)) {
                at = untold(file, at, target, found.isPresent());
                continue;
            }
            builder.linear(file.number(), at, target.span().start());
            Branch content = blocks.get(target.span().end());
            include(file, target, found.get(), content, depth);
            at = content == null ? target.span().end() : closed(file.markup(), content);
        }
        builder.linear(file.number(), at, range.end());
    }

    /** The conditionals, or what the syntax has for one, by where their content begins. */
    private static Map<Integer, Branch> blocks(Markup markup) {
        Map<Integer, Branch> blocks = new HashMap<>();
        for (Branch branch : markup.branches()) {
            if (branch.arm() == 0 && branch.id() > 0) {
                blocks.put(branch.span().start(), branch);
            }
        }
        return blocks;
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

    private Optional<IncludeSource.Included> find(File file, Target target) {
        if (!target.value()) {
            return files.find(file.path(), target.names().get(0));
        }
        for (String name : target.names()) {
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
    private int untold(File file, int from, Target target, boolean found) {
        if (!found && !target.told()) {
            return from;
        }
        builder.linear(file.number(), from, target.span().start());
        int start = builder.length();
        builder.linear(file.number(), target.span().start(), target.span().end());
        Span span = new Span(start, builder.length());
        String what = "the include " + target.names().get(0);
        gaps.add(
                found
                        ? new Gap(Gap.Cause.OUT_OF_BUDGET, span, what + " leads to itself, too deep or to too many")
                        : new Gap(Gap.Cause.UNRESOLVED_INCLUDE, span, what + " was not read: there is no such file"));
        return target.span().end();
    }

    private void include(File file, Target target, IncludeSource.Included found, @Nullable Branch content, int depth) {
        count++;
        Composition.Place place = new Composition.Place(file.written(), target.span());
        Composition.Written written =
                new Composition.Written(found.path(), found.shown(), found.source(), Optional.of(place));
        Markup markup = scan.apply(found.source());
        File included = new File(builder.add(written), written, markup);
        chain.add(found.path());
        int from = markup.frontMatter()
                .map(front -> TextLines.after(
                        found.source().text(), front.end(), found.source().length()))
                .orElse(0);
        Block block = content == null ? null : new Block(file, content.span());
        expand(included, new Span(from, found.source().length()), block, depth + 1);
        chain.remove(found.path());
    }
}
