package io.brandrules.text;

import java.util.List;

/** Markup in short forms that a test can compare: a dot stands for each character that the filler overwrites. */
final class Scanned {
    static final char DOT = '·';

    private Scanned() {}

    static Markup html(String text) {
        return Markup.html(SourceText.of(text), List.of());
    }

    static String view(String text) {
        Markup markup = html(text);
        return markup.view().replace(markup.filler(), DOT);
    }

    static String outlook(String text) {
        Markup markup = html(text);
        return markup.outlookView().orElseThrow().replace(markup.filler(), DOT);
    }

    /** {@code HOLE name} for each token. */
    static List<String> tokens(String text) {
        return html(text).templates().stream()
                .map(token -> (token.kind() + " " + token.keyword() + " " + token.argument())
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }

    /** {@code name name="value" /name} for each tag. */
    static List<String> tags(String text) {
        Markup markup = html(text);
        return markup.tags().stream().map(tag -> tag(markup, tag)).toList();
    }

    static List<String> anomalies(String text) {
        return html(text).anomalies().stream().map(Markup.Anomaly::what).toList();
    }

    private static String tag(Markup markup, TagToken tag) {
        StringBuilder form = new StringBuilder(tag.kind() == TagToken.Kind.END ? "/" : "").append(tag.name());
        for (AttributeToken attribute : tag.attributes()) {
            form.append(' ')
                    .append(attribute.name())
                    .append('=')
                    .append(markup.source().slice(attribute.value()));
        }
        return form.append(tag.kind() == TagToken.Kind.SELF_CLOSING ? "/" : "").toString();
    }
}
