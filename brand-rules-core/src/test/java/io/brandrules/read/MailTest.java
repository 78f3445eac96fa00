package io.brandrules.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import io.brandrules.document.Format;
import io.brandrules.document.Gap;
import io.brandrules.document.Metadata;
import io.brandrules.mime.RawMail;
import io.brandrules.text.Composition;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as their writers send them, and as they arrive broken. */
final class MailTest {
    /** {@code -DupdateMails=true} accepts what is read now. */
    @ParameterizedTest
    @ValueSource(strings = {"gmail", "outlook", "japanese", "service", "eightbit", "broken"})
    void whatIsReadOfAMail(String name) throws IOException {
        String outline = outline(RawMail.decode(resource(name + ".eml")));
        if (Boolean.getBoolean("updateMails")) {
            Files.writeString(Path.of("src/test/resources/io/brandrules/mail", name + ".outline"), outline);
            return;
        }
        assertThat(outline).isEqualTo(new String(resource(name + ".outline"), UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = MailTest.class.getResourceAsStream("/io/brandrules/mail/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every header field, block and gap with its place in the mail and what is written there. */
    private static String outline(SourceText mail) {
        Document document = new DocumentReader().read(mail, Format.EML, false);
        StringBuilder lines = new StringBuilder();
        for (Metadata.Entry entry : document.metadata().entries()) {
            line(lines, entry.kind() + " " + entry.name() + ": " + entry.value(), document, entry.span());
        }
        for (Block block : document.blocks()) {
            String what =
                    block.part() + (block.hidden() ? " hidden" : "") + ": " + Outline.shown(document, block.text());
            line(lines, what, document, block.text().span());
        }
        for (Gap gap : document.gaps()) {
            line(lines, gap.cause() + ": " + gap.detail(), document, gap.span());
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String what, Document document, Span span) {
        Composition.Place place = document.composition().place(span);
        String written = place.file().source().slice(place.span());
        lines.append(place.file().source().position(place.span().start()))
                .append(' ')
                .append(what)
                .append(what.endsWith(written) ? "" : " « " + written.replaceAll("\\R", "⏎"))
                .append('\n');
    }

    @Test
    void aFileThatIsNoMailIsReadAsTheTextThatItIs() {
        Document document = Outline.read("Just a note about an e-wallet.\n", Format.EML, false);
        assertThat(Outline.blocks(document)).containsExactly("BODY: Just a note about an e-wallet.");
        assertThat(document.gaps()).extracting(Gap::cause).containsExactly(Gap.Cause.BROKEN_MARKUP);
    }

    @Test
    void anEmptyFileHoldsNothing() {
        assertThat(Outline.blocks(Outline.read("", Format.EML, false))).isEmpty();
    }
}
