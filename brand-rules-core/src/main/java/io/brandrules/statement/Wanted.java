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
 * @param shortForm that is accepted in place of all
 */
public record Wanted(
        Disclaimer disclaimer, String tag, List<StatedText> texts, boolean all, Optional<StatedText> shortForm) {
    public Wanted {
        texts = List.copyOf(texts);
    }

    /** Every text that may stand. */
    public Stream<StatedText> either() {
        return Stream.concat(texts.stream(), shortForm.stream());
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
