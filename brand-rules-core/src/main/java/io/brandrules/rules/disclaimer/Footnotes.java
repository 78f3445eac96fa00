package io.brandrules.rules.disclaimer;

import io.brandrules.cascade.Styled;
import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Run;
import io.brandrules.match.Match;
import io.brandrules.statement.Statement;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The marks that lead from a claim to its footnote: signs and figures in brackets amid the text, and raised figures,
 * which are a block of their own.
 */
record Footnotes(Document document) {
    private static final String FIGURES = "¹²³⁴⁵⁶⁷⁸⁹";
    private static final String MARK = "[*†‡§" + FIGURES + "]+|\\[[0-9]{1,2}\\]|\\([0-9]{1,2}\\)";

    /** Behind the words of the claim, within its sentence or at its end. */
    private static final Pattern BEHIND = Pattern.compile("^[^.!?]{0,200}?(?:[.!?]\\s?)?(" + MARK + ")");

    /** Before a text; there a plain figure will do, as in a list. */
    private static final Pattern BEFORE = Pattern.compile("(?:^|\\s)(" + MARK + "|[0-9]{1,2})[.):]?\\s*$");

    /** At the head of a note. */
    private static final Pattern LEADING = Pattern.compile("\\s*(" + MARK + "|[0-9]{1,2}(?=[.):]))[.):]?\\s*(?=\\S)");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** How far behind a claim its mark may stand, in characters. */
    private static final int FARTHEST = 240;

    /** The mark behind a claim, if it bears one. */
    Optional<String> behind(Match claim) {
        int end = Math.min(claim.text().length(), claim.to() + FARTHEST);
        Matcher mark = BEHIND.matcher(claim.text().toString()).region(claim.to(), end);
        return mark.find() ? Optional.of(plain(mark.group(1))) : raised(claim).map(Footnotes::figure);
    }

    /** The first raised figure behind a claim in the paragraph that holds it. */
    private Optional<Block> raised(Match claim) {
        Span around = claim.text().span();
        int from = claim.span().end();
        return raised().filter(block -> {
                    int at = block.text().span().start();
                    return at >= from && (around.contains(Span.at(at)) || blank(around.end(), at));
                })
                .findFirst();
    }

    private static String figure(Block raised) {
        return plain(raised.text().toString().strip());
    }

    /** Whether a text stands at the mark that one of the claims bears. */
    boolean join(List<Match> claims, Statement statement) {
        if (claims.isEmpty()) {
            return true;
        }
        List<Block> theirs =
                claims.stream().flatMap(claim -> raised(claim).stream()).toList();
        Optional<String> mark = before(statement.parts().get(0), theirs);
        return mark.isPresent()
                && claims.stream().anyMatch(claim -> behind(claim).equals(mark));
    }

    /**
     * The mark before a text.
     *
     * @param theirs the raised figures that claims bear, and that stand before no text
     */
    private Optional<String> before(Match text, List<Block> theirs) {
        Matcher mark = BEFORE.matcher(text.text().toString().substring(0, text.from()));
        if (mark.find()) {
            return Optional.of(plain(mark.group(1)));
        }
        int start = text.span().start();
        return raised().filter(block -> !theirs.contains(block))
                .filter(block -> blank(block.text().span().end(), start))
                .findFirst()
                .map(Footnotes::figure)
                .or(() -> leading(text))
                .or(() -> numbered(text));
    }

    /** The mark at the head of the note in which a text stands behind others. */
    private static Optional<String> leading(Match text) {
        Matcher mark = LEADING.matcher(text.text().toString());
        return mark.lookingAt() && mark.end() <= text.from() ? Optional.of(plain(mark.group(1))) : Optional.empty();
    }

    /** The number of the item of a list that holds a text. */
    private static Optional<String> numbered(Match text) {
        Styled item = text.block().map(Block::runs).orElse(List.of()).stream()
                .findFirst()
                .<Styled>map(Run::element)
                .orElse(null);
        while (item != null && !item.name().equals("li")) {
            item = item.parent();
        }
        Styled list = item == null ? null : item.parent();
        if (item == null || list == null || !list.name().equals("ol")) {
            return Optional.empty();
        }
        int number = first(list);
        for (Styled before = item.previous(); before != null; before = before.previous()) {
            number += before.name().equals("li") ? 1 : 0;
        }
        return Optional.of(String.valueOf(number));
    }

    private static int first(Styled list) {
        String start = list.attribute("start");
        return start != null && start.strip().matches("[0-9]{1,3}") ? Integer.parseInt(start.strip()) : 1;
    }

    private Stream<Block> raised() {
        return document.blocks().stream()
                .filter(block -> block.text().length() <= 3
                        && block.runs().stream().map(Run::element).anyMatch(Footnotes::raises));
    }

    private static boolean raises(Styled element) {
        for (Styled at = element; at != null; at = at.parent()) {
            if (at.name().equals("sup")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but tags and spaces stands between two places. */
    private boolean blank(int from, int to) {
        return from <= to
                && to - from <= FARTHEST
                && TAG.matcher(document.source().slice(new Span(from, to)))
                        .replaceAll("")
                        .isBlank();
    }

    /** A figure is the same mark however it is set. */
    private static String plain(String mark) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            int figure = FIGURES.indexOf(c);
            if ("[]()".indexOf(c) < 0) {
                plain.append(figure < 0 ? c : (char) ('1' + figure));
            }
        }
        return plain.toString();
    }
}
