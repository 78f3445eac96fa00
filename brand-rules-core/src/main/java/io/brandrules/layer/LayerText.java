package io.brandrules.layer;

import io.brandrules.data.Fault;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import io.brandrules.data.Reading;
import io.brandrules.data.Yaml;
import io.brandrules.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a layer of the bytes of a file. */
final class LayerText {
    private final String shown;
    private final List<Fault> faults;

    LayerText(String shown, List<Fault> faults) {
        this.shown = shown;
        this.faults = faults;
    }

    /** The layer, unless its text cannot be read as a map; what is wrong is added to the faults. */
    Optional<Layer> layer(LayerSource source, byte[] bytes) {
        return decoded(bytes).flatMap(text -> {
            Reading reading = Yaml.parse(shown, text);
            UnquotedColors colors = new UnquotedColors(text);
            reading.root().map(colors::within).orElse(Map.of()).forEach((at, color) -> unquoted(text, at, color));
            for (Fault fault : reading.faults()) {
                int line = fault.place().position().line();
                Optional<Map.Entry<Integer, String>> cause =
                        reading.root().isPresent() ? Optional.empty() : colors.before(line);
                cause.ifPresent(color -> unquoted(text, color.getKey(), color.getValue()));
                faults.add(fault);
            }
            return tree(reading, text).map(tree -> new Layer(source, withLineFeeds(text.text()), tree));
        });
    }

    /**
     * A file of design tokens.
     *
     * @param text with LF
     */
    record Tokens(String text, MapNode tree) {}

    /** The tokens of a file, unless its text cannot be read as a map; what is wrong is added to the faults. */
    Optional<Tokens> tokens(byte[] bytes) {
        return decoded(bytes).flatMap(text -> {
            Reading reading = Yaml.parse(shown, text);
            for (Fault fault : reading.faults()) {
                faults.add(fault);
            }
            Optional<Node> root = reading.root();
            if (root.isPresent() && root.get() instanceof MapNode map) {
                return Optional.of(new Tokens(withLineFeeds(text.text()), map));
            }
            if (reading.faults().isEmpty()) {
                refuse(
                        text,
                        0,
                        "A file of design tokens is a map. Expected groups and tokens, such as"
                                + " { \"color\": { \"$type\": \"color\", … } }.");
            }
            return Optional.empty();
        });
    }

    private void unquoted(SourceText text, int offset, String color) {
        refuse(
                text,
                offset,
                "Without quotes, YAML takes " + color + " for a comment. Put the colour in quotes: \"" + color + "\".");
    }

    private Optional<MapNode> tree(Reading reading, SourceText text) {
        Optional<Node> root = reading.root();
        if (root.isPresent() && root.get() instanceof MapNode map) {
            return Optional.of(map);
        }
        if (root.isPresent()) {
            refuse(root.get().origin(), "A ruleset is a map. Expected sections such as \"colors:\" and \"tone:\".");
        } else if (reading.faults().isEmpty()) {
            refuse(text, 0, "This ruleset is empty. Expected sections such as \"colors:\" and \"tone:\".");
        }
        return Optional.empty();
    }

    private Optional<SourceText> decoded(byte[] bytes) {
        boolean utf16 = bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        if (utf16) {
            refuse(SourceText.of(""), 0, "This file is in UTF-16. Save it as UTF-8.");
            return Optional.empty();
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                String before = new String(bytes, 0, i, StandardCharsets.UTF_8);
                refuse(SourceText.of(before), Integer.MAX_VALUE, "This is a binary file. Expected a text in UTF-8.");
                return Optional.empty();
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        SourceText text = SourceText.of(decoded.flip().toString());
        if (result.isError()) {
            refuse(text, Integer.MAX_VALUE, "What follows here is not UTF-8. Save the file as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void refuse(SourceText text, int offset, String message) {
        refuse(new Origin(shown, text.position(Math.min(offset, text.length()))), message);
    }

    private void refuse(Origin place, String message) {
        faults.add(new Fault(place, Pointer.ROOT, message));
    }

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
