package io.brandrules.style;

import io.brandrules.style.BackgroundShorthand.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the shorthand {@code background}, and the list of images that {@code background-image} is. */
final class BackgroundSyntax {
    private static final Set<String> REPEATS = Set.of("repeat", "space", "round", "no-repeat");
    private static final Set<String> ATTACHMENTS = Set.of("scroll", "fixed", "local");
    private static final Set<String> BOXES = Set.of("border-box", "padding-box", "content-box", "text", "border-area");

    private final CssTokenizer tokens;
    private @Nullable String color;

    BackgroundSyntax(CharSequence value) {
        tokens = new CssTokenizer(value);
        tokens.nextSolid();
    }

    Optional<List<BackgroundImage>> images() {
        List<BackgroundImage> images = new ArrayList<>();
        while (true) {
            BackgroundImage image = new ImageSyntax(tokens).read();
            if (image == null) {
                return Optional.empty();
            }
            images.add(image);
            if (tokens.nextSolid() == CssToken.END) {
                return Optional.of(List.copyOf(images));
            }
            if (tokens.kind() != CssToken.COMMA) {
                return Optional.empty();
            }
            tokens.nextSolid();
        }
    }

    Optional<BackgroundShorthand> shorthand() {
        List<Layer> layers = new ArrayList<>();
        while (true) {
            Layer layer = new Reader().read();
            if (layer == null) {
                return Optional.empty();
            }
            layers.add(layer);
            if (tokens.kind() == CssToken.END) {
                return Optional.of(new BackgroundShorthand(layers, Optional.ofNullable(color)));
            }
            // spec: only the last layer has a colour.
            if (color != null) {
                return Optional.empty();
            }
            tokens.nextSolid();
        }
    }

    /** One layer as it is read: each part at most once, in any order. */
    private final class Reader {
        private @Nullable BackgroundImage image;
        private @Nullable String origin;
        private @Nullable String clip;
        private boolean positioned;
        private boolean attached;
        private boolean repeatSet;
        private boolean repeats = true;
        private boolean sized;
        private boolean moved;

        /** Reads to the comma or the end behind the layer; null where it is invalid or empty. */
        @Nullable
        Layer read() {
            int parts = 0;
            while (tokens.kind() != CssToken.COMMA && tokens.kind() != CssToken.END) {
                if (!part()) {
                    return null;
                }
                parts++;
            }
            String cut = clip != null ? clip : origin != null ? origin : "border-box";
            BackgroundImage painted = image == null ? new BackgroundImage.None() : image;
            return parts == 0 ? null : new Layer(painted, repeats || !sized && !moved, cut);
        }

        private boolean part() {
            String word = tokens.kind() == CssToken.IDENT ? CssChars.lower(tokens.name()) : "";
            if (REPEATS.contains(word) || word.equals("repeat-x") || word.equals("repeat-y")) {
                return !repeatSet && repeat(word);
            }
            if (ATTACHMENTS.contains(word)) {
                boolean first = !attached;
                attached = true;
                tokens.nextSolid();
                return first;
            }
            if (BOXES.contains(word)) {
                return box(word);
            }
            if (PositionSyntax.starts(tokens)) {
                return position();
            }
            return image(word) || color();
        }

        private boolean repeat(String word) {
            repeatSet = true;
            String second = word;
            if (tokens.nextSolid() == CssToken.IDENT && REPEATS.contains(word)) {
                String next = CssChars.lower(tokens.name());
                if (REPEATS.contains(next)) {
                    second = next;
                    tokens.nextSolid();
                }
            }
            repeats = covers(word) && covers(second);
            return true;
        }

        private static boolean covers(String repeat) {
            return repeat.equals("repeat") || repeat.equals("round");
        }

        private boolean box(String word) {
            if (clip != null) {
                return false;
            }
            boolean text = word.equals("text") || word.equals("border-area");
            if (origin == null && !text) {
                origin = word;
            } else {
                clip = word;
            }
            tokens.nextSolid();
            return true;
        }

        private boolean position() {
            PositionSyntax position = new PositionSyntax(tokens);
            if (positioned || !position.read(true)) {
                return false;
            }
            positioned = true;
            moved = position.moves();
            if (!tokens.delim('/')) {
                return true;
            }
            tokens.nextSolid();
            return size();
        }

        private boolean size() {
            if (tokens.kind() == CssToken.IDENT && (tokens.named("cover") || tokens.named("contain"))) {
                // Without a ratio of its own, the image is as large as the area either way.
                tokens.nextSolid();
                return true;
            }
            int values = 0;
            while (values < 2 && extent()) {
                values++;
            }
            return values > 0;
        }

        private boolean extent() {
            boolean automatic = tokens.kind() == CssToken.IDENT && tokens.named("auto");
            int start = tokens.start();
            if (!automatic && MeasureSyntax.positiveLength(tokens, FontSyntax.ANYWHERE.units()) == null) {
                tokens.seek(start);
                tokens.nextSolid();
                return false;
            }
            boolean whole = tokens.kind() == CssToken.PERCENTAGE && tokens.number() >= 100;
            sized |= !automatic && !whole;
            tokens.nextSolid();
            return true;
        }

        private boolean image(String word) {
            if (image != null
                    || tokens.kind() != CssToken.URL && tokens.kind() != CssToken.FUNCTION && !word.equals("none")) {
                return false;
            }
            int start = tokens.start();
            image = new ImageSyntax(tokens).read();
            if (image == null) {
                tokens.seek(start);
            }
            tokens.nextSolid();
            return image != null;
        }

        private boolean color() {
            int start = tokens.start();
            if (color != null || new ColorSyntax(tokens).read() == null) {
                return false;
            }
            color = tokens.text().substring(start, tokens.end());
            tokens.nextSolid();
            return true;
        }
    }
}
