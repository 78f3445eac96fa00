package io.brandrules.cascade;

import io.brandrules.text.MappedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style sheets of the client itself. */
final class ClientSheet {
    private static final Sheet DEFAULT = read("client.css");
    private static final Sheet QUIRKS = read("quirks.css");

    private ClientSheet() {}

    static List<Sheet> of(boolean quirks) {
        return quirks ? List.of(DEFAULT, QUIRKS) : List.of(DEFAULT);
    }

    private static Sheet read(String name) {
        try (InputStream in = ClientSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside its class");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Sheet.of(
                    "", MappedText.builder().verbatim(css, 0, css.length()).build(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
