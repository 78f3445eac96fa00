package io.brandrules.inflection;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Stems by the Snowball algorithms.
 *
 * <p>They are applied until nothing changes: {@code Zinsen} loses one ending in a step, {@code Zins} another.
 *
 * @see <a href="https://snowballstem.org/algorithms/">Snowball, stemming algorithms</a>
 */
record SnowballStems(Supplier<SnowballStemmer> stemmer) {
    private static final Map<String, Supplier<SnowballStemmer>> ALGORITHMS = Map.ofEntries(
            Map.entry("danish", DanishStemmer::new),
            Map.entry("dutch", DutchStemmer::new),
            Map.entry("english", EnglishStemmer::new),
            Map.entry("finnish", FinnishStemmer::new),
            Map.entry("french", FrenchStemmer::new),
            Map.entry("german", GermanStemmer::new),
            Map.entry("italian", ItalianStemmer::new),
            Map.entry("norwegian", NorwegianStemmer::new),
            Map.entry("portuguese", PortugueseStemmer::new),
            Map.entry("spanish", SpanishStemmer::new),
            Map.entry("swedish", SwedishStemmer::new));

    /** The stems of an algorithm by its name. */
    static SnowballStems named(String algorithm) {
        return new SnowballStems(Objects.requireNonNull(ALGORITHMS.get(algorithm), algorithm));
    }

    String of(String word) {
        // A stemmer has a state, and costs next to nothing to make.
        SnowballStemmer once = stemmer.get();
        String stem = word;
        while (true) {
            once.setCurrent(stem);
            once.stem();
            String shorter = once.getCurrent();
            if (shorter.length() >= stem.length()) {
                return shorter;
            }
            stem = shorter;
        }
    }
}
