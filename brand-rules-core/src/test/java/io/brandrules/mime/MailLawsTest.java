package io.brandrules.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.Composition;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.junit.jupiter.api.Test;

/** What a rule sees of a mail is what is written, and encoded, at the place that it is told. */
final class MailLawsTest {
    private static final int MAILS = 1_500;

    @Test
    void theMailAtAPlaceDecodesToTheText() throws IOException {
        for (int seed = 0; seed < MAILS; seed++) {
            RandomMail random = new RandomMail(seed);
            MailText mail = MailText.of(RawMail.decode(random.bytes()));
            List<Span> texts = texts(mail);
            assertThat(texts).as("parts in seed " + seed).hasSize(random.texts.size());
            for (int i = 0; i < texts.size(); i++) {
                check(mail.composition(), texts.get(i), random.texts.get(i), "seed " + seed);
            }
        }
    }

    @Test
    void aMailIsReadAsMime4jReadsIt() throws IOException, MimeException {
        for (int seed = 0; seed < MAILS; seed++) {
            RandomMail random = new RandomMail(seed);
            SourceText source = RawMail.decode(random.bytes());
            MailText mail = MailText.of(source);
            List<String> ours = new ArrayList<>();
            texts(mail).forEach(span -> ours.add(mail.composition().text().slice(span)));
            List<String> theirs = new ArrayList<>();
            String subject = mime4j(random.bytes(), theirs);
            assertThat(ours).as("seed " + seed).isEqualTo(theirs);
            assertThat(subject(mail))
                    .as("seed " + seed)
                    .isEqualTo(random.subject)
                    .isEqualTo(subject);
            assertThat(mail.gaps()).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void whatIsRewrittenReadsAsItIsTold() throws IOException, MimeException {
        int rewritten = 0;
        for (int seed = 0; seed < MAILS; seed++) {
            RandomMail random = new RandomMail(seed);
            SourceText source = RawMail.decode(random.bytes());
            MailText mail = MailText.of(source);
            Random chance = new Random(seed);
            for (Span span : texts(mail)) {
                int at = mail.composition().text().text().indexOf("word", span.start());
                if (at < 0 || at >= span.end()) {
                    continue;
                }
                String words = List.of("x", "wörds of more than one, and a dash", "other")
                        .get(chance.nextInt(3));
                Span word = new Span(at, at + 4);
                Optional<Composition.Edit> edit = mail.composition().edit(word, words);
                if (edit.isPresent()) {
                    rewritten++;
                    check(mail, source, edit.get(), word, words, "seed " + seed);
                }
            }
        }
        assertThat(rewritten).isGreaterThan(MAILS / 3);
    }

    private static void check(
            MailText mail, SourceText source, Composition.Edit edit, Span word, String words, String seed) {
        Span place = edit.place().span();
        String changed = source.text().substring(0, place.start())
                + edit.text()
                + source.text().substring(place.end());
        String read = mail.composition().text().text();
        assertThat(MailText.of(SourceText.of(changed)).composition().text().text())
                .as(seed)
                .isEqualTo(read.substring(0, word.start()) + words + read.substring(word.end()));
    }

    private static List<Span> texts(MailText mail) {
        return mail.sections().stream()
                .map(Markup.Section::span)
                .filter(span -> !mail.fields().containsValue(span))
                .toList();
    }

    private static String subject(MailText mail) {
        return mail.fields().entrySet().stream()
                .filter(field -> field.getKey().name().equals("Subject"))
                .map(field -> mail.composition().text().slice(field.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static void check(Composition composition, Span span, RandomMail.Text text, String seed)
            throws IOException {
        String read = composition.text().slice(span);
        assertThat(read).as(seed).isEqualTo(text.says());
        for (int at = 0; at < read.length(); ) {
            int next = read.offsetByCodePoints(at, 1);
            Composition.Place place = composition.place(new Span(span.start() + at, span.start() + next));
            String written = place.file().source().slice(place.span());
            assertThat(decoded(written, text, read.substring(at, next)))
                    .as(seed + ": " + text + " at " + at + ": " + written)
                    .isTrue();
            at = next;
        }
    }

    private static boolean decoded(String written, RandomMail.Text text, String expected) throws IOException {
        Charset charset = text.charset();
        return switch (text.transfer()) {
            case "base64" -> {
                byte[] bytes = Base64.getMimeDecoder().decode(written);
                boolean shifts = charset.name().startsWith("ISO-2022");
                yield shifts
                        || new String(bytes, StandardCharsets.ISO_8859_1)
                                .contains(new String(expected.getBytes(charset), StandardCharsets.ISO_8859_1));
            }
            case "quoted-printable" -> {
                InputStream bytes = new QuotedPrintableInputStream(
                        new ByteArrayInputStream(written.getBytes(StandardCharsets.US_ASCII)), DecodeMonitor.SILENT);
                boolean shifts = charset.name().startsWith("ISO-2022");
                yield shifts || written.equals(expected) || new String(bytes.readAllBytes(), charset).equals(expected);
            }
            default -> written.equals(expected);
        };
    }

    /** The decoded texts of a mail, and its subject, by the library. */
    private static String mime4j(byte[] mail, List<String> texts) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.PERMISSIVE);
        stream.parse(new ByteArrayInputStream(mail));
        String subject = "";
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (state == EntityState.T_FIELD && stream.getField().getName().equals("Subject")) {
                subject = DecoderUtil.decodeEncodedWords(stream.getField().getBody(), DecodeMonitor.SILENT)
                        .strip();
            } else if (state == EntityState.T_BODY) {
                Charset charset = Charset.forName(stream.getBodyDescriptor().getCharset());
                texts.add(new String(stream.getDecodedInputStream().readAllBytes(), charset));
            }
        }
        return subject;
    }
}
