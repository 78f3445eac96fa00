package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Declaration;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Link;
import io.brandrules.document.Region;
import io.brandrules.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mail as a bank would send it, and all that is read of it. */
final class SavingsMailTest {
    @Test
    void isReadAsTheOutlineSays() {
        assertThat(String.join("\n", outline(resource("savings-mail.html"))) + "\n")
                .isEqualTo(resource("savings-mail.outline"));
    }

    @Test
    void isReadAlikeWithOtherLineEnds() {
        List<String> expected = outline(resource("savings-mail.html"));
        assertThat(outline(resource("savings-mail.html").replace("\n", "\r\n")))
                .extracting(line -> line.replace("\r\n", "\n"))
                .isEqualTo(expected);
    }

    private static List<String> outline(String source) {
        Document document = new DocumentReader().read(SourceText.of(source), Format.HTML, true);
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            lines.add(line(document, block.text().span().start()) + " "
                    + Outline.blocks(document).get(lines.size()) + " (" + block.language() + ", "
                    + Outline.names(block.environments()) + ")");
        }
        List<String> styles = Outline.declarations(document);
        for (int i = 0; i < styles.size(); i++) {
            Declaration declaration = document.declarations().get(i);
            lines.add(line(document, declaration.span().start()) + " " + styles.get(i) + " ("
                    + Outline.names(declaration.environments()) + ")");
        }
        for (Link link : document.links()) {
            lines.add(line(document, link.tag().start()) + " link " + Outline.shown(document, link.target()) + ": "
                    + link.text());
        }
        for (Region region : document.regions()) {
            lines.add(line(document, region.tag().start()) + " region " + region.kind());
        }
        document.metadata()
                .entries()
                .forEach(entry -> lines.add(
                        line(document, entry.span().start()) + " meta " + entry.name() + "=" + entry.value()));
        document.gaps()
                .forEach(gap -> lines.add(line(document, gap.span().start()) + " gap " + gap.cause() + " "
                        + document.source().slice(gap.span())));
        return lines;
    }

    private static int line(Document document, int offset) {
        return document.source().position(offset).line();
    }

    private static String resource(String name) {
        try (InputStream stream = SavingsMailTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
