package io.brandrules.read;

import io.brandrules.document.Block;
import io.brandrules.document.Environment;
import io.brandrules.document.Gap;
import io.brandrules.document.Metadata;
import io.brandrules.document.Part;
import io.brandrules.mime.MailField;
import io.brandrules.mime.MailText;
import io.brandrules.text.MappedText;
import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import io.brandrules.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a mail as it is sent: its header, and the parts that are text, each as the format that it is in. */
final class MailReader {
    private final MailText mail;
    private final Markup markup;

    private MailReader(MailText mail, Markup markup) {
        this.mail = mail;
        this.markup = markup;
    }

    /** What was read, and the scan of the composed text. */
    record Result(Reading reading, Markup markup) {}

    static Result read(
            MailText mail,
            SourceText source,
            List<Markup.Delimiters> delimiters,
            StyleSource styles,
            NamedRegions regions) {
        Markup markup = Markup.sections(source, mail.sections(), delimiters);
        return new Result(new MailReader(mail, markup).read(styles, regions), markup);
    }

    private Reading read(StyleSource styles, NamedRegions regions) {
        Reading reading = new Reading();
        if (mail.sections().stream().anyMatch(Markup.Section::html)) {
            HtmlScope scope = HtmlScope.of(markup, markup, true, styles).with(regions);
            reading.addAll(HtmlReader.read(scope, this::html));
            PageMetadata.read(scope, reading);
            reading.blocks.replaceAll(MailReader::title);
        }
        for (Markup.Anomaly anomaly : markup.anomalies()) {
            reading.gaps.add(new Gap(Gap.Cause.BROKEN_MARKUP, anomaly.span(), anomaly.what()));
        }
        header(reading);
        Set<Span> values = Set.copyOf(mail.fields().values());
        for (Markup.Section section : mail.sections()) {
            if (!section.html() && !values.contains(section.span())) {
                PlainTextReader.read(markup, section.span(), reading);
            }
        }
        reading.gaps.addAll(mail.gaps());
        return reading;
    }

    /** A view without what is no HTML. */
    private String html(String view) {
        char[] blank = view.toCharArray();
        int at = 0;
        for (Markup.Section section : mail.sections()) {
            if (section.html()) {
                blank(blank, at, section.span().start());
                at = section.span().end();
            }
        }
        blank(blank, at, blank.length);
        return new String(blank);
    }

    private static void blank(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : ' ';
        }
    }

    /** The title of a mail's HTML is nobody's subject: the mail has one. */
    private static Block title(Block block) {
        return block.part() != Part.SUBJECT
                ? block
                : new Block(
                        Part.TITLE,
                        block.level(),
                        block.text(),
                        block.anchor(),
                        block.runs(),
                        block.hidden(),
                        block.language(),
                        block.branch(),
                        block.environments());
    }

    private void header(Reading reading) {
        for (Map.Entry<MailField, Span> field : mail.fields().entrySet()) {
            String name = field.getKey().name();
            Span span = field.getValue();
            String value = markup.source().slice(span);
            reading.metadata.add(new Metadata.Entry(Metadata.Kind.HEADER, name, value, span));
            if (name.equalsIgnoreCase("Subject")) {
                subject(span, reading);
            } else if (name.equalsIgnoreCase("Content-Language") && !said(reading, "lang")) {
                reading.metadata.add(new Metadata.Entry("lang", value, span));
            }
        }
    }

    private static boolean said(Reading reading, String name) {
        return reading.metadata.stream().anyMatch(entry -> entry.name().equalsIgnoreCase(name));
    }

    private void subject(Span span, Reading reading) {
        TextFlow flow = new TextFlow(new Templates(markup));
        flow.append(markup.view(), span.start(), span.end(), Notation.VERBATIM, TextFlow.Manner.COLLAPSED);
        if (!flow.isEmpty()) {
            MappedText text = flow.take().text();
            reading.blocks.add(new Block(
                    Part.SUBJECT,
                    0,
                    text,
                    span,
                    List.of(),
                    false,
                    null,
                    markup.branchAt(span.start()).id(),
                    Set.of(Environment.LIGHT)));
        }
    }
}
