package io.brandrules.mime;

import io.brandrules.text.Composition;
import io.brandrules.text.Span;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text that is written as it reads, in a charset that does not have every character.
 *
 * @param header whether it stands in a header, where no line may be broken and nothing may look like an encoded word
 */
record PlainWriting(Charset charset, boolean header) implements Composition.Encoding {
    @Override
    public Optional<Composition.Rewriting> rewrite(Span part, Span place, String words) {
        boolean writable = charset.canEncode() && charset.newEncoder().canEncode(words);
        boolean broken = header && (words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0 || words.contains("=?"));
        // A line break between is part of the writing, and none of the text.
        return !writable || broken || place.length() != part.length()
                ? Optional.empty()
                : Optional.of(new Composition.Rewriting(place, words, false));
    }
}
