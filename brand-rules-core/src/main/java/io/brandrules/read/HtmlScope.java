package io.brandrules.read;

import io.brandrules.text.Markup;
import io.brandrules.text.TagToken;
import java.util.List;

/**
 * What is known of an HTML source before its tree is walked.
 *
 * @param markup the scan of the source
 * @param outer the scan of the file that the source is a part of; its branches count
 * @param pageTags the tags that say something of the page as a whole
 * @param email whether it is a mail
 * @param sources where styles come from that it names or repeats
 * @param regions what the ruleset names by selectors
 */
record HtmlScope(
        Markup markup,
        Markup outer,
        List<TagToken> pageTags,
        Templates templates,
        ValueText values,
        WrittenStyles styles,
        Audience audience,
        boolean email,
        StyleSource sources,
        NamedRegions regions) {
    static HtmlScope of(Markup markup, Markup outer, boolean email, StyleSource sources) {
        Templates templates = new Templates(markup);
        ValueText values = new ValueText(markup.source().text(), templates);
        List<TagToken> pageTags = PageTags.among(markup.tags());
        WrittenStyles styles = WrittenStyles.of(markup, pageTags, values, sources.known());
        Audience audience = new Audience(markup.conditionals(), styles.dark());
        return new HtmlScope(
                markup, outer, pageTags, templates, values, styles, audience, email, sources, NamedRegions.NONE);
    }

    /** The same with the parts that a ruleset names. */
    HtmlScope with(NamedRegions named) {
        return new HtmlScope(markup, outer, pageTags, templates, values, styles, audience, email, sources, named);
    }

    /** The same of a document that has styles for a dark scheme. */
    HtmlScope dark() {
        Audience darkened = new Audience(markup.conditionals(), true);
        return new HtmlScope(markup, outer, pageTags, templates, values, styles, darkened, email, sources, regions);
    }

    int branch(int offset) {
        return outer.branchAt(offset).id();
    }
}
