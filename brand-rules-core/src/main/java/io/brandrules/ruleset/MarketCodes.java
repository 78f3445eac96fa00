package io.brandrules.ruleset;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.util.Region;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The codes of markets that are known without a ruleset: ISO 3166-1 alpha-2, ISO 3166-2, EU, EEA, and the regions and
 * groupings of CLDR. The data is that of CLDR, as ICU ships it.
 */
final class MarketCodes {
    private static final List<String> EEA_BESIDE_EU = List.of("IS", "LI", "NO");
    private static final Set<Datasubtype> CURRENT = EnumSet.of(Datasubtype.regular);
    private static final Set<Datasubtype> CURRENT_OR_DEPRECATED =
            EnumSet.of(Datasubtype.regular, Datasubtype.deprecated);

    /** Counties of Norway since 2024, which ISO 3166-2 has and CLDR does not have yet. */
    private static final Set<String> NORWAY_SINCE_2024 = Set.of("31", "32", "33", "39", "40", "55", "56");

    private MarketCodes() {}

    /** Whether a code names one country or one subdivision of a country, in upper case as ISO 3166 writes it. */
    static boolean exists(String code) {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? country(code) : subdivision(code.substring(0, hyphen), code.substring(hyphen + 1));
    }

    /** The countries or the subdivision that a code stands for; empty for a code that does not exist. */
    static Optional<Set<String>> resolve(String code) {
        if (exists(code)) {
            return Optional.of(Set.of(code));
        }
        if (code.equals("EEA")) {
            Set<String> countries = new TreeSet<>(territories("EU"));
            countries.addAll(EEA_BESIDE_EU);
            return Optional.of(countries);
        }
        return groupings().contains(code) ? Optional.of(territories(code)) : Optional.empty();
    }

    /** Every code but those of subdivisions, for suggestions. */
    static Collection<String> all() {
        Set<String> all = new LinkedHashSet<>(groupings());
        all.add("EEA");
        Region.getAvailable(Region.RegionType.TERRITORY).forEach(region -> all.add(region.toString()));
        return all;
    }

    /** What was probably meant by a code that does not exist, where that is certain: another case, an old code. */
    static Optional<String> canonical(String code) {
        String upper = code.toUpperCase(Locale.ROOT).replace('_', '-');
        if (resolve(upper).isPresent()) {
            return Optional.of(upper);
        }
        try {
            String current = Region.getInstance(upper).toString();
            return resolve(current).map(codes -> current);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean country(String code) {
        return code.length() == 2
                && code.equals(code.toUpperCase(Locale.ROOT))
                && ValidIdentifiers.isValid(Datatype.region, CURRENT, code.toLowerCase(Locale.ROOT)) != null;
    }

    private static boolean subdivision(String country, String part) {
        if (!country(country) || part.isEmpty() || !part.equals(part.toUpperCase(Locale.ROOT))) {
            return false;
        }
        // CLDR calls US-PR and its like deprecated, since PR says the same; in ISO 3166-2 both stand.
        Set<Datasubtype> kinds = country(part) ? CURRENT_OR_DEPRECATED : CURRENT;
        String low = country.toLowerCase(Locale.ROOT);
        return ValidIdentifiers.isValid(Datatype.subdivision, kinds, low, part.toLowerCase(Locale.ROOT)) != null
                || country.equals("NO") && NORWAY_SINCE_2024.contains(part);
    }

    private static Set<String> groupings() {
        return List.of(
                        Region.RegionType.WORLD,
                        Region.RegionType.CONTINENT,
                        Region.RegionType.SUBCONTINENT,
                        Region.RegionType.GROUPING)
                .stream()
                .flatMap(type -> Region.getAvailable(type).stream())
                .map(Region::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> territories(String region) {
        return Region.getInstance(region).getContainedRegions(Region.RegionType.TERRITORY).stream()
                .map(Region::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
