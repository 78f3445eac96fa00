package io.brandrules.tokens;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.ScalarNode;
import io.brandrules.style.Color;
import io.brandrules.term.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a colour as the specification writes it: {@code { "colorSpace": "srgb", "components": [0.04, 0.45, 0.52] }}.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/color/#format">Design Tokens Color Module, section 4</a>
 */
final class ColorObject {
    /** The CIEDE2000 distance from which two colours are visibly different. */
    private static final double VISIBLE = 1;

    /** By how much the noise of conversion may leave the gamut of sRGB. */
    private static final double NOISE = 1e-3;

    private static final Map<String, Space> SPACES = spaces();

    private final References references;
    private final Report report;
    private final Token token;
    private final Token owner;
    private boolean whole = true;

    /**
     * A colour space.
     *
     * @param css how CSS writes a colour of it
     * @param ranges of the components
     */
    private record Space(String css, List<Limits> ranges) {}

    /**
     * @param least included
     * @param most included, unless it is the full turn of a hue
     */
    private record Limits(String name, double least, double most) {
        boolean hold(double value) {
            return value >= least && (name.equals("a hue") ? value < most : value <= most);
        }

        String shown() {
            String from = least == (long) least ? Long.toString((long) least) : Double.toString(least);
            return Double.isInfinite(most)
                    ? from + " or more"
                    : from + " to " + (name.equals("a hue") ? "below " : "") + (long) most;
        }
    }

    /**
     * @param token for which the colour is read, and which messages name
     * @param owner in which it is written
     */
    ColorObject(References references, Report report, Token token, Token owner) {
        this.references = references;
        this.report = report;
        this.token = token;
        this.owner = owner;
    }

    private static Map<String, Space> spaces() {
        Limits hue = new Limits("a hue", 0, 360);
        Limits chroma = new Limits("a chroma", 0, Double.POSITIVE_INFINITY);
        Limits percent = new Limits("a lightness", 0, 100);
        Limits unit = new Limits("a lightness", 0, 1);
        Limits any = new Limits("a component", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        Map<String, Space> spaces = new TreeMap<>();
        for (String name : List.of(
                "srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020", "xyz-d65", "xyz-d50")) {
            Limits channel = new Limits("a component", 0, 1);
            spaces.put(name, new Space("color(" + name + " %s %s %s / %s)", List.of(channel, channel, channel)));
        }
        Limits saturation = new Limits("a saturation", 0, 100);
        spaces.put("hsl", new Space("hsl(%s %s%% %s%% / %s)", List.of(hue, saturation, percent)));
        spaces.put(
                "hwb",
                new Space(
                        "hwb(%s %s%% %s%% / %s)",
                        List.of(hue, new Limits("a whiteness", 0, 100), new Limits("a blackness", 0, 100))));
        spaces.put("lab", new Space("lab(%s %s %s / %s)", List.of(percent, any, any)));
        spaces.put("lch", new Space("lch(%s %s %s / %s)", List.of(percent, chroma, hue)));
        spaces.put("oklab", new Space("oklab(%s %s %s / %s)", List.of(unit, any, any)));
        spaces.put("oklch", new Space("oklch(%s %s %s / %s)", List.of(unit, chroma, hue)));
        return spaces;
    }

    Optional<Color> read(MapNode map) {
        map.members().forEach((key, member) -> {
            if (!List.of("colorSpace", "components", "alpha", "hex").contains(key)) {
                wrong(
                        member.key(),
                        "holds \"" + key + "\", which a colour has not. Take it out."
                                + Suggestion.sentence(key, List.of("colorSpace", "components", "alpha", "hex")));
            }
        });
        Optional<Space> space = space(map);
        Optional<List<Double>> components = components(map, space);
        Optional<Double> alpha = alpha(map);
        Optional<Color> hex = hex(map);
        if (!whole || space.isEmpty() || components.isEmpty() || alpha.isEmpty()) {
            return Optional.empty();
        }
        Color color = color(space.get(), components.get(), alpha.get());
        return Optional.of(hex.isPresent() ? against(hex.get(), color, map) : color);
    }

    private Optional<Space> space(MapNode map) {
        Optional<Node> node = required(map, "colorSpace", "such as \"colorSpace\": \"srgb\"");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String name = node.get() instanceof ScalarNode scalar ? scalar.text() : "";
        Space space = SPACES.get(name);
        if (space == null) {
            wrong(
                    node.get(),
                    "has the colour space \"" + name + "\", which there is not. Expected one of "
                            + String.join(", ", SPACES.keySet()) + "." + Suggestion.sentence(name, SPACES.keySet()));
        }
        return Optional.ofNullable(space);
    }

    private Optional<List<Double>> components(MapNode map, Optional<Space> space) {
        Optional<Node> node = required(map, "components", "such as \"components\": [0.04, 0.45, 0.52]");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof ListNode list) || list.items().size() != 3) {
            wrong(node.get(), "has \"components\" that are not a list of three. Expected three numbers or \"none\".");
            return Optional.empty();
        }
        List<Double> components = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int index = i;
            Optional<Node> item = value(list.items().get(i));
            Optional<Double> number = item.flatMap(ColorObject::component);
            if (item.isPresent() && number.isEmpty()) {
                wrong(list.items().get(i), "has a component that is neither a number nor \"none\".");
            }
            if (number.isPresent() && space.isPresent()) {
                within(
                        space.get().ranges().get(index),
                        number.get(),
                        list.items().get(i));
            }
            components.add(number.orElse(0d));
        }
        return Optional.of(components);
    }

    private void within(Limits limits, double number, Node node) {
        if (!limits.hold(number)) {
            String of255 = limits.most() == 1 && limits.least() == 0 && number > 1 && number <= 255
                    ? " A value of 0 to 255 is to be divided by 255."
                    : "";
            wrong(node, "has " + limits.name() + " of " + plain(number) + ". Expected " + limits.shown() + "." + of255);
        }
    }

    private Optional<Double> alpha(MapNode map) {
        Optional<Node> written = map.get("alpha");
        if (written.isEmpty()) {
            return Optional.of(1d);
        }
        Optional<Node> node = value(written.get());
        Optional<Double> alpha = node.flatMap(Values::number).filter(number -> number >= 0 && number <= 1);
        if (node.isPresent() && alpha.isEmpty()) {
            wrong(written.get(), "has an \"alpha\" that is not a number from 0 to 1.");
        }
        return alpha;
    }

    private Optional<Color> hex(MapNode map) {
        Optional<Node> written = map.get("hex");
        Optional<Node> node = written.flatMap(this::value);
        if (written.isEmpty() || node.isEmpty()) {
            return Optional.empty();
        }
        String text = node.get() instanceof ScalarNode scalar ? scalar.text() : "";
        boolean sixDigits = text.length() == 7 && text.startsWith("#");
        Optional<Color> color = sixDigits ? Color.parse(text) : Optional.empty();
        if (color.isEmpty()) {
            wrong(written.get(), "has a \"hex\" that is not # and six digits. Expected a form such as \"#0b7285\".");
        }
        return color;
    }

    /** The components are what counts; only where sRGB does not have the colour does the fallback stand for it. */
    private Color against(Color hex, Color color, MapNode map) {
        Color fallback = new Color(hex.red(), hex.green(), hex.blue(), color.alpha());
        if (!inGamut(color)) {
            report.once(
                    owner.form(),
                    "gamut",
                    map.origin(),
                    "\"" + token.shown() + "\" and others like it lie outside of sRGB. Their \"hex\" is taken, here "
                            + hex.hex() + ".");
            return fallback;
        }
        double distance = hex.distance(color);
        if (distance > VISIBLE) {
            Color opaque = new Color(color.red(), color.green(), color.blue(), 1);
            report.notice(
                    map.get("hex").map(Node::origin).orElse(map.origin()),
                    owner.valuePointer().key("hex"),
                    String.format(
                            Locale.ROOT,
                            "\"%s\" has the \"hex\" %s, but its components make %s, %.1f away. The components count;"
                                    + " correct the other.",
                            token.shown(),
                            hex.hex(),
                            opaque.hex(),
                            distance));
        }
        return color;
    }

    private static boolean inGamut(Color color) {
        return within(color.red()) && within(color.green()) && within(color.blue());
    }

    private static boolean within(double channel) {
        return channel >= -NOISE && channel <= 1 + NOISE;
    }

    private static Color color(Space space, List<Double> components, double alpha) {
        String css =
                String.format(Locale.ROOT, space.css(), components.get(0), components.get(1), components.get(2), alpha);
        return Color.parse(css).orElseThrow(() -> new IllegalStateException(css));
    }

    private Optional<Node> required(MapNode map, String key, String example) {
        Optional<Node> written = map.get(key);
        if (written.isEmpty()) {
            wrong(map, "has no \"" + key + "\". Add one, " + example + ".");
        }
        return written.flatMap(this::value);
    }

    private Optional<Node> value(Node node) {
        Optional<Node> value = references.value(owner, node);
        whole &= value.isPresent();
        return value;
    }

    private static Optional<Double> component(Node node) {
        return node instanceof ScalarNode scalar && "none".equals(scalar.value())
                ? Optional.of(0d)
                : Values.number(node);
    }

    private static String plain(double number) {
        return number == (long) number ? Long.toString((long) number) : Double.toString(number);
    }

    private void wrong(Node node, String what) {
        wrong(node.origin(), what);
    }

    private void wrong(Origin place, String what) {
        whole = false;
        report.error(place, owner.valuePointer(), "\"" + owner.path() + "\" " + what);
    }
}
