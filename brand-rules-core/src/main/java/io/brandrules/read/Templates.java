package io.brandrules.read;

import io.brandrules.text.Branch;
import io.brandrules.text.Markup;
import io.brandrules.text.Span;
import io.brandrules.text.TemplateToken;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The template syntax of a source, by place. */
final class Templates {
    private final List<TemplateToken> tokens;
    private final int[] ends;

    /** For each token, whether it parts two arms. */
    private final boolean[] parting;

    /** Where arms begin that no token opens, as those of elements; in order. */
    private final int[] openings;

    private final String filler;
    private final String source;

    Templates(Markup markup) {
        source = markup.source().text();
        tokens = markup.templates();
        ends = tokens.stream().mapToInt(token -> token.span().end()).toArray();
        filler = String.valueOf(markup.filler());
        parting = new boolean[ends.length];
        IntStream.Builder starts = IntStream.builder();
        for (Branch branch : markup.branches()) {
            int opening =
                    branch.arm() > 0 ? Arrays.binarySearch(ends, branch.span().start()) : -1;
            if (opening >= 0) {
                parting[opening] = true;
            } else if (branch.arm() > 0) {
                starts.add(branch.span().start());
            }
        }
        openings = starts.build().toArray();
    }

    /** The index of the first token that ends after an offset; {@link #count} where there is none. */
    int after(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    int count() {
        return tokens.size();
    }

    TemplateToken get(int index) {
        return tokens.get(index);
    }

    /** Whether there is template syntax in a span. */
    boolean within(Span span) {
        int next = after(span.start());
        return next < tokens.size() && tokens.get(next).span().start() < span.end();
    }

    /** The first token in a span that something not known stands for. */
    Optional<TemplateToken> firstFilled(Span span) {
        for (int i = after(span.start()); i < tokens.size(); i++) {
            TemplateToken token = tokens.get(i);
            if (token.span().start() >= span.end()) {
                break;
            }
            if (filled(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether control tags within a value part what belongs together, so that its arms can't be judged apart: within a
     * word ({@code dark{% if a %}red{% endif %}}), a string or a function.
     */
    boolean joins(Span value) {
        int depth = 0;
        int read = value.start();
        for (int i = after(value.start()); i < tokens.size(); i++) {
            TemplateToken token = tokens.get(i);
            Span span = token.span();
            if (span.start() >= value.end()) {
                break;
            }
            if (token.kind() == TemplateToken.Kind.BLOCK) {
                for (; read < span.start(); read++) {
                    depth += source.charAt(read) == '(' ? 1 : source.charAt(read) == ')' ? -1 : 0;
                }
                boolean glued = solid(span.start() - 1, value) && solid(span.end(), value);
                if (depth > 0 || glued && !parts(i)) {
                    return true;
                }
            }
            read = Math.max(read, span.end());
        }
        return false;
    }

    /** Whether a character of a value stands here that is part of a word. */
    private boolean solid(int at, Span value) {
        return at >= value.start()
                && at < value.end()
                && !TextFlow.white(source.charAt(at))
                && ",;".indexOf(source.charAt(at)) < 0
                && (after(at) >= tokens.size() || tokens.get(after(at)).span().start() > at);
    }

    /** Whether something that is not known stands in the output in place of the token. */
    static boolean filled(TemplateToken token) {
        return token.kind() == TemplateToken.Kind.HOLE || token.kind() == TemplateToken.Kind.INCLUDE;
    }

    /** Whether a span is that of a control tag, which leaves nothing in the output. */
    boolean controls(Span span) {
        int index = after(span.start());
        return index < tokens.size()
                && tokens.get(index).kind() == TemplateToken.Kind.BLOCK
                && tokens.get(index).span().equals(span);
    }

    /** Whether a token parts two arms, of which a reader sees only one. */
    boolean parts(int index) {
        return parting[index];
    }

    /** Where the last arm before an offset begins that no token opens, if it is not the first of its conditional. */
    int opening(int offset) {
        if (openings.length == 0) {
            return -1;
        }
        int at = Arrays.binarySearch(openings, offset);
        return at >= 0 ? openings[at] : at < -1 ? openings[-at - 2] : -1;
    }

    /** Whether a space of a view stands for something that is no white space, and that leaves none: a delimiter, say. */
    boolean masked(int offset) {
        return !TextFlow.white(source.charAt(offset));
    }

    /** The character that stands for what is not known, as a text. */
    String filler() {
        return filler;
    }
}
