package io.brandrules.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Link;
import io.brandrules.document.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document for each format that holds every part that the format has, and what is read of it. */
final class PartsGoldenTest {
    /** {@code -DupdateParts=true} accepts what is read now. */
    @ParameterizedTest
    @CsvSource({
        "page.html, false, SUBJECT PREHEADER",
        "page.html, true, ''",
        "mail.mjml, true, ''",
        "copy.md, false, ''",
        "copy.txt, true, HEADING BUTTON LINK ALT TITLE ARIA META PLACEHOLDER FOOTER",
        "mail.eml, true, ''"
    })
    void everyPartIsRead(String name, boolean email, String without) throws IOException {
        Document document = Outline.read(resource(name), Format.ofName(name).orElseThrow(), email);
        String outline = outline(document);
        String golden = name + (name.endsWith("html") && email ? ".mail" : "") + ".outline";
        if (Boolean.getBoolean("updateParts")) {
            Files.writeString(Path.of("src/test/resources/io/brandrules/parts", golden), outline);
            return;
        }
        assertThat(outline).isEqualTo(resource(golden));
        Set<Part> read = EnumSet.noneOf(Part.class);
        document.blocks().forEach(block -> read.add(block.part()));
        if (!document.links().isEmpty()) {
            read.add(Part.LINK);
        }
        Set<Part> expected = EnumSet.allOf(Part.class);
        expected.removeIf(part -> (" " + without + " ").contains(" " + part.name() + " "));
        assertThat(read).containsExactlyElementsOf(expected);
    }

    private static String outline(Document document) {
        StringBuilder lines = new StringBuilder();
        for (Block block : document.blocks()) {
            int at = document.composition().place(block.text().span()).span().start();
            lines.append(document.composition().written().get(0).source().position(at))
                    .append(' ')
                    .append(block.part().id())
                    .append(block.hidden() ? " hidden: " : ": ")
                    .append(Outline.shown(document, block.text()))
                    .append('\n');
        }
        for (Link link : document.links()) {
            lines.append("link: ")
                    .append(link.text())
                    .append(" → ")
                    .append(link.target())
                    .append('\n');
        }
        return lines.toString();
    }

    private static String resource(String name) {
        try (InputStream in = PartsGoldenTest.class.getResourceAsStream("/io/brandrules/parts/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
