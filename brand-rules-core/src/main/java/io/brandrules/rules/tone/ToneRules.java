package io.brandrules.rules.tone;

import io.brandrules.lint.Rule;
import java.util.List;

/** The rules about words. */
public final class ToneRules {
    private ToneRules() {}

    /** One of each, in the order in which they run. */
    public static List<Rule> all() {
        return List.of(
                new AvoidedTermRule(),
                new MisspeltNameRule(),
                new MissingMarkRule(),
                new AllCapsRule(),
                new EmojiRule(),
                new HeadingCaseRule(),
                new WrongFormalityRule(),
                new LongSentenceRule(),
                new HardToReadRule(),
                new SamenessRule(),
                new ExclamationRule());
    }
}
