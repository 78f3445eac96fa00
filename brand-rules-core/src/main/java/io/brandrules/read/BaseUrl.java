package io.brandrules.read;

import io.brandrules.text.AttributeToken;
import io.brandrules.text.TagToken;
import java.util.Optional;

/** What the relative URLs of a document are relative to: its {@code <base href>}, or its own place. */
record BaseUrl(String href) {
    static BaseUrl of(HtmlScope scope) {
        for (TagToken tag : scope.pageTags()) {
            if (tag.name().equals("base") && tag.kind() != TagToken.Kind.END) {
                Optional<AttributeToken> href = tag.attribute("href");
                if (href.isPresent()) {
                    return new BaseUrl(scope.values().attribute(href.get()).strip());
                }
            }
        }
        return new BaseUrl("");
    }

    /** Whether a URL names something that is no local file. */
    boolean remote(String url) {
        return elsewhere(url.strip()) || elsewhere(href);
    }

    /** The reference relative to the document. */
    String resolve(String url) {
        boolean absolute = url.startsWith("/");
        return absolute ? url : href.substring(0, href.lastIndexOf('/') + 1) + url;
    }

    private static boolean elsewhere(String url) {
        int colon = url.indexOf(':');
        int slash = url.indexOf('/');
        return url.startsWith("//") || colon > 0 && (slash < 0 || colon < slash);
    }
}
