package io.brandrules.statement;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Environment;
import io.brandrules.document.Part;
import io.brandrules.match.Match;
import io.brandrules.match.Matches;
import io.brandrules.prose.Letters;
import io.brandrules.ruleset.Matcher;
import io.brandrules.term.Normalized;
import io.brandrules.text.Branch;
import io.brandrules.text.MappedText;
import io.brandrules.text.Span;
import io.brandrules.wording.Pieces;
import io.brandrules.wording.Pieces.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some blocks of a document as one running text.
 *
 * @param passages those of the pieces
 */
record Reading(Document document, List<Passage> passages, Pieces pieces) {
    /** What is shown for something that is filled in and that no placeholder in the text stands for. */
    private static final String FILLED = "{…}";

    private static final int LONGEST = 60;
    private static final Set<Part> RUNNING = EnumSet.of(Part.HEADING, Part.BODY, Part.BUTTON, Part.LINK, Part.FOOTER);

    /** What every reader sees, in order; a sentence may run from one cell or paragraph into the next. */
    static Reading shown(Document document, Matches matches) {
        return shown(document, matches, new Span(0, document.source().length()));
    }

    /** What readers see on an arm of the template. */
    static Reading in(Branch arm, Document document, Matches matches) {
        return shown(document, matches, arm.span());
    }

    private static Reading shown(Document document, Matches matches, Span within) {
        List<Passage> passages = new ArrayList<>();
        Pieces.Builder pieces = Pieces.builder();
        @Nullable Block last = null;
        for (Block block : document.blocks()) {
            if (shown(block) && within.contains(block.text().span())) {
                pieces.add(matches.normalized(block), last != null && last.branch() == block.branch());
                passages.add(Passage.of(block));
                last = block;
            }
        }
        return new Reading(document, passages, pieces.build());
    }

    /** All else, each block for itself. */
    static Reading unshown(Document document, Matches matches) {
        List<Passage> passages = new ArrayList<>();
        Pieces.Builder pieces = Pieces.builder();
        for (Block block : document.blocks()) {
            if (!shown(block)) {
                pieces.add(matches.normalized(block), false);
                passages.add(Passage.of(block));
            }
        }
        return new Reading(document, passages, pieces.build());
    }

    /** What readers see on one way through the template, of the sentences that its conditionals part. */
    static Reading on(Way way, Forks forks, Document document) {
        List<Passage> passages = new ArrayList<>();
        Pieces.Builder pieces = Pieces.builder();
        List<Block> sentence = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (shown(block)) {
                if (!sentence.isEmpty() && forks.around(sentence.get(0)) != forks.around(block)) {
                    add(sentence, way, forks, passages, pieces);
                }
                sentence.add(block);
            }
        }
        add(sentence, way, forks, passages, pieces);
        return new Reading(document, passages, pieces.build());
    }

    private static void add(List<Block> sentence, Way way, Forks forks, List<Passage> passages, Pieces.Builder pieces) {
        if (sentence.stream().anyMatch(forks::part)) {
            boolean joined = false;
            for (Block block : sentence) {
                Passage passage = way.passage(block);
                passages.add(passage);
                pieces.add(Normalized.of(passage.text()), joined);
                joined = true;
            }
        }
        sentence.clear();
    }

    static boolean shown(Block block) {
        return RUNNING.contains(block.part())
                && !block.hidden()
                && block.environments().contains(Environment.LIGHT);
    }

    /** Who sees a block of what is not shown. */
    Statement.Sight sight(int passage) {
        Block block = passages.get(passage).block();
        return block.hidden() && RUNNING.contains(block.part()) ? Statement.Sight.HIDDEN : Statement.Sight.ELSEWHERE;
    }

    /** Some pieces as matches, one for each block, or for each stretch of it that readers see. */
    List<Match> parts(Stretch stretch, Matcher matcher) {
        List<Match> parts = new ArrayList<>();
        for (int piece = stretch.from(); piece < stretch.to(); ) {
            int last = piece;
            while (last + 1 < stretch.to() && pieces.passage(last + 1) == pieces.passage(piece)) {
                last++;
            }
            Passage passage = passages.get(pieces.passage(piece));
            parts.addAll(passage.parts(
                    pieces.written(piece).start(), pieces.written(last).end(), matcher));
            piece = last + 1;
        }
        return parts;
    }

    /** Some pieces that readers see, as what they say of a text. */
    Statement statement(Stretch stretch, StatedText text) {
        return Statement.of(
                parts(stretch, text.matcher()), Statement.Sight.SHOWN, stretch.from(), stretch.to() - stretch.from());
    }

    /** Some pieces as they are written, what a template fills in as the placeholder for it. */
    String spelled(Stretch stretch) {
        StringBuilder spelled = new StringBuilder();
        for (int piece = stretch.from(); piece < stretch.to(); ) {
            int last = piece;
            while (last + 1 < stretch.to() && pieces.passage(last + 1) == pieces.passage(piece)) {
                last++;
            }
            MappedText text = passages.get(pieces.passage(piece)).text();
            spelled.append(spelled.isEmpty() ? "" : " ");
            int end = pieces.written(last).end();
            for (int i = pieces.written(piece).start(); i < end; i++) {
                spelled.append(Letters.hole(text.charAt(i)) ? placeholder(text.span(i, i + 1)) : text.charAt(i));
            }
            piece = last + 1;
        }
        return spelled.toString();
    }

    private String placeholder(Span span) {
        String written = document.source().slice(span);
        // What an attribute fills in has no placeholder: the prototype that stands there is not what readers see.
        boolean itself = document.markup().templates().stream()
                .anyMatch(token -> token.span().equals(span) && written.contains(token.argument()));
        String shown = written.strip().replaceAll("\\s+", " ");
        return itself && shown.length() <= LONGEST ? shown : FILLED;
    }

    /** Where pieces of one block stand in the source; an empty stretch is the place behind the piece before it. */
    Span span(Stretch stretch) {
        if (stretch.from() < stretch.to()) {
            MappedText text = passages.get(pieces.passage(stretch.from())).text();
            return text.span(
                    pieces.written(stretch.from()).start(),
                    pieces.written(stretch.to() - 1).end());
        }
        int before = stretch.from() - 1;
        MappedText text = passages.get(pieces.passage(before)).text();
        Span last = pieces.written(before);
        return Span.at(text.span(last.start(), last.end()).end());
    }
}
