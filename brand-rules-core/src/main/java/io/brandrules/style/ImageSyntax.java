package io.brandrules.style;

import io.brandrules.style.BackgroundImage.Gradient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an {@code <image>}, or {@code none}. */
final class ImageSyntax {
    /** Functions that make or choose an image in a way that isn't followed. */
    private static final Set<String> OTHER = Set.of(
            "image-set",
            "-webkit-image-set",
            "cross-fade",
            "-webkit-cross-fade",
            "paint",
            "element",
            "-moz-element",
            "image");

    private final CssTokenizer tokens;

    ImageSyntax(CssTokenizer tokens) {
        this.tokens = tokens;
    }

    /** The image at the current token, of which the tokenizer is left on the last; null where there is none. */
    @Nullable
    BackgroundImage read() {
        return switch (tokens.kind()) {
            case IDENT -> tokens.named("none") ? new BackgroundImage.None() : null;
            case URL -> new BackgroundImage.Url(unquoted());
            case FUNCTION -> function(CssChars.lower(tokens.name()));
            default -> null;
        };
    }

    private String unquoted() {
        String text = tokens.text();
        int start = CssChars.skipSpace(text, text.indexOf('(', tokens.start()) + 1);
        int end = tokens.end();
        if (text.charAt(end - 1) == ')') {
            end--;
        }
        while (end > start && CssChars.space(text.charAt(end - 1))) {
            end--;
        }
        return CssChars.unescape(text, start, Math.max(start, end));
    }

    private @Nullable BackgroundImage function(String name) {
        if (name.equals("url") || name.equals("src")) {
            if (tokens.nextSolid() != CssToken.STRING) {
                return null;
            }
            BackgroundImage.Url url = new BackgroundImage.Url(tokens.string());
            return close() ? url : null;
        }
        if (OTHER.contains(name)) {
            tokens.skipBlock();
            return new BackgroundImage.Other(name);
        }
        Gradient gradient = GradientSyntax.known(name) ? new GradientSyntax(tokens, name).read() : null;
        return gradient;
    }

    /** Reads over the modifiers of an address, to its closing bracket. */
    private boolean close() {
        while (tokens.nextSolid() != CssToken.CLOSE_PAREN && tokens.kind() != CssToken.END) {
            if (tokens.kind() == CssToken.FUNCTION) {
                tokens.skipBlock();
            } else if (tokens.kind() != CssToken.IDENT) {
                return false;
            }
        }
        return true;
    }
}
