package io.brandrules.match;

import io.brandrules.document.Metadata;
import io.brandrules.ruleset.Matcher;
import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fields of a mail's header, or entries of other metadata, by name and value. */
final class MetadataFinder implements Finder {
    private final Matcher matcher;
    private final Matcher.Named named;
    private final Metadata.Kind kind;
    private final Optional<Phrase> value;

    MetadataFinder(Matcher matcher, Matcher.Named named) {
        this.matcher = matcher;
        this.named = named;
        this.kind = named.header() ? Metadata.Kind.HEADER : Metadata.Kind.CONTENT;
        this.value = named.value().map(Phrase::of);
    }

    @Override
    public List<Match> find(Matches document) {
        List<Match> found = new ArrayList<>();
        for (Metadata.Entry entry : document.document().metadata().entries()) {
            if (entry.kind() == kind
                    && entry.name().equalsIgnoreCase(named.name())
                    && value.map(phrase -> phrase.in(entry.value())).orElse(true)) {
                MappedText text = MappedText.builder()
                        .atomic(
                                entry.value(),
                                entry.span().start(),
                                entry.span().end())
                        .build();
                found.add(Match.whole(matcher, text, entry.span()));
            }
        }
        return found;
    }

    @Override
    public boolean unconditional() {
        return true;
    }
}
