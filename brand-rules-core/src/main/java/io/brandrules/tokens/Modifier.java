package io.brandrules.tokens;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.style.Color;
import io.brandrules.style.ColorContext;
import io.brandrules.style.ColorValue;
import java.util.Map;
import java.util.Optional;

/**
 * What Tokens Studio does to a colour after it is resolved: {@code lighten}, {@code darken}, {@code mix}, {@code alpha}.
 * It is never left out: what cannot be carried out is an error.
 *
 * <p>Lightening takes the lightness, in LCH with the chroma, in RGB each channel, by a share of the way to white. That is
 * what CSS calls mixing with white, in Lab for LCH.
 */
final class Modifier {
    private static final Map<String, String> SPACES =
            Map.of("lch", "lab", "hsl", "hsl", "srgb", "srgb", "p3", "display-p3");

    private static final ColorContext NOWHERE = new ColorContext(Optional.empty(), false);

    private final ColorReader colors;
    private final References references;
    private final Report report;
    private final Token token;

    Modifier(ColorReader colors, References references, Report report, Token token) {
        this.colors = colors;
        this.references = references;
        this.report = report;
        this.token = token;
    }

    /** The colour as the token's modifier makes it; itself where the token has none. */
    Optional<Color> apply(Color base) {
        Optional<Node> written = token.form()
                .property(token.node(), "extensions")
                .filter(MapNode.class::isInstance)
                .flatMap(extensions -> ((MapNode) extensions).get("studio.tokens"))
                .filter(MapNode.class::isInstance)
                .flatMap(studio -> ((MapNode) studio).get("modify"));
        if (written.isEmpty()) {
            return Optional.of(base);
        }
        if (!(written.get() instanceof MapNode modify)) {
            return wrong(written.get(), "is no map");
        }
        String type = modify.get("type").flatMap(Values::string).orElse("");
        Optional<Double> share = modify.get("value").flatMap(this::share);
        if (share.isEmpty()) {
            return wrong(modify, "has no \"value\" that is a number from 0 to 1");
        }
        if (type.equals("alpha")) {
            return Optional.of(new Color(base.red(), base.green(), base.blue(), share.get()));
        }
        String space = modify.get("space").flatMap(Values::string).orElse("");
        if (!SPACES.containsKey(space)) {
            return wrong(modify, "has the space \"" + space + "\". Expected lch, hsl, srgb or p3");
        }
        return switch (type) {
            case "lighten" -> toward(modify, base, space, "white", "l + (100 - l) * " + share.get(), share.get());
            case "darken" -> toward(modify, base, space, "black", "l - l * " + share.get(), share.get());
            case "mix" -> mix(modify, base, space, share.get());
            default -> wrong(modify, "is of the type \"" + type + "\". Expected lighten, darken, mix or alpha");
        };
    }

    private Optional<Double> share(Node node) {
        return references
                .value(token, node)
                .flatMap(Values::written)
                .flatMap(Sum::of)
                .map(sum -> sum.unit().equals("%") ? sum.value() / 100 : sum.value())
                .filter(share -> share >= 0 && share <= 1);
    }

    private Optional<Color> toward(
            MapNode modify, Color base, String space, String end, String lightness, double share) {
        String opaque = css(new Color(base.red(), base.green(), base.blue(), 1));
        String css = space.equals("hsl")
                ? "hsl(from " + opaque + " h s calc(" + lightness + "))"
                : "color-mix(in " + SPACES.get(space) + ", " + opaque + ", " + end + " " + share * 100 + "%)";
        return computed(modify, css).map(color -> new Color(color.red(), color.green(), color.blue(), base.alpha()));
    }

    private Optional<Color> mix(MapNode modify, Color base, String space, double share) {
        Optional<Node> other = modify.get("color");
        Optional<String> text = other.flatMap(Values::string);
        if (other.isEmpty() || text.isEmpty()) {
            return wrong(modify, "has no \"color\" to mix with");
        }
        String in = space.equals("p3") ? "display-p3" : space;
        return colors.text(token, other.get(), text.get())
                .flatMap(color -> computed(
                        modify,
                        "color-mix(in " + in + ", " + css(base) + ", " + css(color) + " " + share * 100 + "%)"));
    }

    private Optional<Color> computed(MapNode modify, String css) {
        return ColorValue.of(css, NOWHERE) instanceof ColorValue.Known known
                ? Optional.of(known.color())
                : wrong(modify, "cannot be computed");
    }

    private static String css(Color color) {
        return "color(srgb " + color.red() + " " + color.green() + " " + color.blue() + " / " + color.alpha() + ")";
    }

    private Optional<Color> wrong(Node at, String what) {
        report.error(
                at.origin(),
                token.pointer(),
                "\"" + token.path() + "\" has a modifier that " + what + ". Export the colour without it.");
        return Optional.empty();
    }
}
