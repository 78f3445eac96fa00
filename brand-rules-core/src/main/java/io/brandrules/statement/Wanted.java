package io.brandrules.statement;

import io.brandrules.ruleset.Disclaimer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a disclaimer demands in one language.
 *
 * @param tag of the language; empty for any
 * @param texts those that are demanded
 * @param all whether all of them are, or any
 * @param brief a short form that is accepted in place of all
 */
public record Wanted(Disclaimer disclaimer, String tag, List<StatedText> texts, boolean all, Optional<Brief> brief) {
    public Wanted {
        texts = List.copyOf(texts);
    }

    /** A short form, as the ruleset has it and as it is looked for. */
    public record Brief(Disclaimer.ShortForm form, StatedText text) {}

    /** Every text that may stand. */
    public Stream<StatedText> either() {
        return Stream.concat(texts.stream(), shortForm().stream());
    }

    /** The short form as it is looked for. */
    public Optional<StatedText> shortForm() {
        return brief.map(Brief::text);
    }

    /** What is demanded in a channel: without the short form where that is not for it. */
    public Wanted in(Optional<String> channel) {
        return brief.filter(each -> !each.form().fits(channel)).isEmpty()
                ? this
                : new Wanted(disclaimer, tag, texts, all, Optional.empty());
    }

    /** The text to write, as the ruleset has it. */
    public String written() {
        return all
                ? String.join(
                        " ",
                        texts.stream().map(text -> text.wording().written()).toList())
                : texts.get(0).wording().written();
    }
}
