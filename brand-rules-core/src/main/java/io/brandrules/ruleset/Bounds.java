package io.brandrules.ruleset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range as rulesets write it: {@code a..b}, {@code a..}, {@code ..b}, or one value for exactly that.
 *
 * @param least in the unit written, if bounded
 * @param most likewise
 */
record Bounds(Optional<Double> least, Optional<Double> most) {
    private static final Pattern SIDE = Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)\\s*([A-Za-z%]*)");

    /** Reads a range, and tells what is wrong with it: another form, two units, the greater first. */
    static Optional<Bounds> of(Place place) {
        return place.text().flatMap(text -> of(place, text));
    }

    /** Reads a range with its units, and tells what is wrong with it as {@link #of(Place)} does. */
    static Optional<Range> range(Place place) {
        return place.text().filter(text -> of(place, text).isPresent()).map(text -> {
            int dots = text.indexOf("..");
            return dots < 0
                    ? new Range(measure(text), measure(text))
                    : new Range(measure(text.substring(0, dots)), measure(text.substring(dots + 2)));
        });
    }

    private static Optional<Measure> measure(String side) {
        Matcher matched = SIDE.matcher(side.strip());
        return matched.matches()
                ? Optional.of(new Measure(Double.parseDouble(matched.group(1)), matched.group(2)))
                : Optional.empty();
    }

    private static Optional<Bounds> of(Place place, String text) {
        int dots = text.indexOf("..");
        String from = (dots < 0 ? text : text.substring(0, dots)).strip();
        String to = (dots < 0 ? text : text.substring(dots + 2)).strip();
        Matcher least = SIDE.matcher(from);
        Matcher most = SIDE.matcher(to);
        if (!from.isEmpty() && !least.matches() || !to.isEmpty() && !most.matches() || from.isEmpty() && to.isEmpty()) {
            place.problem("\"" + text + "\" is not a range. Expected a form such as 14..18, ..18 or 14..");
            return Optional.empty();
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(new Bounds(value(from, least), value(to, most)));
        }
        if (!least.group(2).equals(most.group(2)) && unit(least) * unit(most) == 1) {
            place.problem("the range " + text + " mixes " + least.group(2) + " and " + most.group(2)
                    + ". Expected one unit on both sides");
            return Optional.empty();
        }
        Bounds bounds = new Bounds(value(from, least), value(to, most));
        if (Double.parseDouble(least.group(1)) * unit(least) > Double.parseDouble(most.group(1)) * unit(most)) {
            place.problem("the range " + text + " is empty: its first value is above its second. Expected " + to + ".."
                    + from);
        }
        return Optional.of(bounds);
    }

    private static Optional<Double> value(String side, Matcher matched) {
        return side.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(matched.group(1)) * unit(matched));
    }

    private static int unit(Matcher side) {
        return switch (side.group(2)) {
            case "KB" -> 1024;
            case "MB" -> 1024 * 1024;
            default -> 1;
        };
    }
}
