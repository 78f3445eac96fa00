package io.brandrules.ruleset;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Language tags as BCP 47 has them, of languages, scripts and regions that exist. */
final class LanguageTags {
    private static final Set<Datasubtype> EXISTING =
            EnumSet.of(Datasubtype.regular, Datasubtype.deprecated, Datasubtype.macroregion);

    private LanguageTags() {}

    /** Whether a tag is well formed and each of its subtags exists. */
    static boolean exists(String tag) {
        try {
            ULocale locale = new ULocale.Builder().setLanguageTag(tag).build();
            return exists(Datatype.language, locale.getLanguage())
                    && (locale.getScript().isEmpty() || exists(Datatype.script, locale.getScript()))
                    && (locale.getCountry().isEmpty() || exists(Datatype.region, locale.getCountry()));
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }

    /** Tells of a tag that does not exist. */
    static void check(Place place, String tag) {
        if (!exists(tag)) {
            place.problem("\"" + tag + "\" is not a language. Expected a BCP 47 tag such as en or de-AT."
                    + meant(tag)
                            .map(meant -> " Did you mean \"" + meant + "\"?")
                            .orElse(""));
        }
    }

    /** The tag with another separator, or the main language of the country that stands in a language's place. */
    private static Optional<String> meant(String tag) {
        String hyphens = tag.replace('_', '-');
        if (exists(hyphens)) {
            return Optional.of(hyphens);
        }
        if (tag.length() != 2 || !MarketCodes.exists(tag.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und", tag.toUpperCase(Locale.ROOT)));
        return Optional.of(likely.getLanguage()).filter(language -> !language.isEmpty());
    }

    private static boolean exists(Datatype type, String subtag) {
        return ValidIdentifiers.isValid(type, EXISTING, subtag) != null;
    }
}
