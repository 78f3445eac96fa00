package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.slices;
import static io.brandrules.read.Outline.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Document;
import org.junit.jupiter.api.Test;

final class PlainTextTest {
    @Test
    void paragraphsArePartedByBlankLines() {
        Document document = text("Dear\r\n  reader,\r\n \t\r\nyou & <b>me</b> &amp;\rthem\n\n\nBye");
        assertThat(blocks(document))
                .containsExactly("BODY: Dear reader,", "BODY: you & <b>me</b> &amp; them", "BODY: Bye");
        assertThat(slices(document)).containsExactly("Dear\r\n  reader,", "you & <b>me</b> &amp;\rthem", "Bye");
    }

    @Test
    void holesAndFrontMatter() {
        Document document = text("---\ntitle: x\n---\nHello {{ name }},\nyou\n");
        assertThat(blocks(document)).containsExactly("TITLE: x", "BODY: Hello ▯, you");
        assertThat(document.metadata().get("title")).isPresent();
    }

    @Test
    void nothingGivesNothing() {
        assertThat(blocks(text(""))).isEmpty();
        assertThat(blocks(text(" \n\t\r\n"))).isEmpty();
    }
}
