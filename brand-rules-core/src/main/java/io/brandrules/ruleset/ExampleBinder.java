package io.brandrules.ruleset;

import io.brandrules.document.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Binds the contents that an entry gives as its examples. */
final class ExampleBinder {
    private static final List<String> BODIES = List.of("text", "html", "markdown", "mjml");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z!/]");
    private static final String EMAIL = "email";

    private final Markets markets;

    ExampleBinder(Markets markets) {
        this.markets = markets;
    }

    /** The contents at a key of the entry's examples. */
    List<Example> bind(Place place, Entry entry, String key) {
        List<Example> examples = new ArrayList<>();
        for (Place item : place.at("examples", key).map(Place::items).orElse(List.of())) {
            Optional<Content> content =
                    item.isMap() ? described(item) : item.text().map(text -> plain(text, entry.path()));
            content.ifPresent(what -> examples.add(example(item, what, entry)));
        }
        return examples;
    }

    /**
     * What is linted.
     *
     * @param shown of it, to people
     */
    private record Content(Format format, String text, String shown) {}

    private static Content plain(String text, String path) {
        if (TAG.matcher(text).find()) {
            return new Content(Format.HTML, text, text);
        }
        if (!path.startsWith("colors.") && !path.startsWith("fonts.")) {
            return new Content(Format.TEXT, text, text);
        }
        String declarations = text.indexOf(':') < 0 ? "color: " + text : text;
        return new Content(Format.HTML, "<p style=\"" + escaped(declarations) + "\">Example</p>", text);
    }

    private static Optional<Content> described(Place item) {
        List<String> bodies = BODIES.stream().filter(item::has).toList();
        String kind = bodies.isEmpty() ? "text" : bodies.get(0);
        boolean mail = isMail(item);
        boolean fits = kind.equals("text") || kind.equals("html");
        if (bodies.size() > 1 || bodies.isEmpty() && !mail || mail && !fits) {
            item.problem("the example is no one piece of content. Expected one of text, html, markdown and mjml, or a"
                    + " subject and a preheader, alone or beside text or html");
            return Optional.empty();
        }
        String body = item.text(kind).orElse("");
        return Optional.of(
                mail
                        ? mail(item, kind.equals("html") ? body : "<p>" + escaped(body) + "</p>")
                        : new Content(Format.valueOf(kind.toUpperCase(Locale.ROOT)), body, body));
    }

    private static Content mail(Place item, String body) {
        StringBuilder html = new StringBuilder();
        item.text("subject")
                .ifPresent(text -> html.append("<title>").append(escaped(text)).append("</title>"));
        item.text("preheader")
                .ifPresent(text -> html.append("<div style=\"display:none\">")
                        .append(escaped(text))
                        .append("</div>"));
        String shown = item.text("subject").or(() -> item.text("preheader")).orElse(body);
        return new Content(Format.HTML, html.append(body).toString(), shown);
    }

    private static boolean isMail(Place item) {
        return item.has("subject") || item.has("preheader");
    }

    private Example example(Place item, Content content, Entry entry) {
        item.get("language").ifPresent(at -> at.text().ifPresent(tag -> LanguageTags.check(at, tag)));
        Scope scope = entry.scope();
        Optional<String> usual = isMail(item) && scope.coversChannel(EMAIL)
                ? Optional.of(EMAIL)
                : scope.channels().stream().sorted().findFirst();
        Optional<Set<String>> named = item.get("market").map(markets::resolve);
        return new Example(
                item.node().origin(),
                content.shown(),
                content.format(),
                content.text(),
                named.orElse(scope.markets()),
                item.text("channel").or(() -> usual),
                item.text("language").or(() -> scope.languages().stream().findFirst()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
