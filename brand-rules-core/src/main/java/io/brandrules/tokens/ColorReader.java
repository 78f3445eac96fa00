package io.brandrules.tokens;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.style.Color;
import io.brandrules.tokens.References.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of tokens, references followed and modifiers applied. Used by one thread. */
final class ColorReader {
    /** How many colours may be made of others before any is written out. */
    private static final int DEEPEST = 100;

    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]{1,1000})\\}");

    /** {@code rgba(#0b7285, 0.5)}, which CSS does not have. */
    private static final Pattern WITH_ALPHA =
            Pattern.compile("(?:rgb|hsl)a?\\(\\s{0,9}(#[0-9A-Fa-f]{3,8})\\s{0,9},([^()]{1,100})\\)");

    private final References references;
    private final Types types;
    private final Report report;
    private final Map<Token, Optional<Color>> known = new HashMap<>();
    private final Set<Token> open = new LinkedHashSet<>();
    private int depth;

    ColorReader(References references, Types types, Report report) {
        this.references = references;
        this.types = types;
        this.report = report;
    }

    /** The colour of a token; empty where it has none, which is reported. */
    Optional<Color> of(Token token) {
        List<Token> chain = new ArrayList<>();
        Token at = token;
        Optional<Color> color = Optional.empty();
        while (true) {
            Optional<Color> settled = known.get(at);
            if (settled != null) {
                color = settled;
                break;
            }
            Optional<Node> value = references.value(at, at.value());
            if (value.isEmpty()) {
                break;
            }
            if (!open.add(at)) {
                circle(at);
                break;
            }
            chain.add(at);
            Optional<Target> target =
                    Alias.isReference(at.value()) ? references.target(at, at.value()) : Optional.empty();
            if (target.isPresent() && target.get().whole()) {
                Optional<String> type = types.of(target.get().owner());
                if (type.isPresent() && !type.get().equals("color")) {
                    wrong(
                            at,
                            at.value(),
                            "is a colour and refers to \""
                                    + target.get().owner().path() + "\", which is of the type " + type.get()
                                    + ". Refer to a colour.");
                    break;
                }
                at = target.get().owner();
                continue;
            }
            Token owner = target.map(Target::owner).orElse(at);
            color = read(at, owner, value.get());
            break;
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            Token each = chain.get(i);
            color = color.flatMap(base -> new Modifier(this, references, report, each).apply(base));
            known.put(each, color);
            open.remove(each);
        }
        return color;
    }

    private void circle(Token again) {
        List<String> names = new ArrayList<>();
        for (Token token : open) {
            if (!names.isEmpty() || token.equals(again)) {
                names.add(token.path());
            }
        }
        names.add(again.path());
        wrong(
                again,
                again.value(),
                "is made of itself: " + String.join(" → ", names) + ". Give one of them a value of its own.");
    }

    private Optional<Color> read(Token token, Token owner, Node value) {
        if (value instanceof MapNode map && !owner.form().prefix().isEmpty()) {
            return new ColorObject(references, report, token, owner).read(map);
        }
        Optional<String> text = Values.string(value);
        if (text.isEmpty()) {
            return wrong(token, value, "is no colour. Expected { \"colorSpace\": …, \"components\": […] }.");
        }
        Optional<Color> color = text(token, value, text.get());
        if (color.isPresent() && token.form().strict()) {
            report.dialect(token.form(), Dialect.EARLIER_DRAFT, value.origin(), "");
        }
        return color;
    }

    /** A colour as a text, in which Tokens Studio and Style Dictionary may name others. */
    Optional<Color> text(Token token, Node at, String text) {
        if (text.contains("gradient(")) {
            report.once(
                    token.form(),
                    "gradient",
                    at.origin(),
                    "\"" + token.path() + "\" is a gradient and no colour. Such tokens are left out.");
            return Optional.empty();
        }
        if (text.strip().equalsIgnoreCase("currentColor")) {
            report.once(
                    token.form(),
                    "currentColor",
                    at.origin(),
                    "\"" + token.path() + "\" is currentColor, which depends on where it stands. Such tokens are left"
                            + " out.");
            return Optional.empty();
        }
        Optional<String> plain = REFERENCE.matcher(text).find() ? substituted(token, at, text) : Optional.of(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Color> color = parse(plain.get());
        return color.isPresent()
                ? color
                : wrong(
                        token,
                        at,
                        "has the value \"" + shortened(text) + "\", which is no colour. Expected one such as"
                                + " { \"colorSpace\": \"srgb\", \"components\": [0.04, 0.45, 0.52] }.");
    }

    private static Optional<Color> parse(String text) {
        Matcher withAlpha = WITH_ALPHA.matcher(text.strip());
        if (!withAlpha.matches()) {
            return Color.parse(text);
        }
        Optional<Sum> sum = Sum.of(withAlpha.group(2));
        Optional<Double> alpha = sum.map(s -> s.unit().equals("%") ? s.value() / 100 : s.value());
        return alpha.flatMap(a -> Color.parse(withAlpha.group(1))
                .map(c -> new Color(c.red(), c.green(), c.blue(), Math.max(0, Math.min(1, a)))));
    }

    /** The text with what it refers to in its place; empty where that cannot be had, which is reported. */
    private Optional<String> substituted(Token token, Node at, String text) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            Optional<Token> target =
                    references.token(token, at, matcher.group(1).strip());
            Optional<String> value = target.flatMap(found -> inserted(token, at, found));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(plain, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(plain).toString());
    }

    private Optional<String> inserted(Token token, Node at, Token target) {
        Optional<Node> value = references.value(target, target.value());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> number = value.flatMap(Values::number);
        Optional<String> constant =
                value.flatMap(Values::string).filter(text -> Sum.of(text).isPresent());
        if (number.isPresent() || constant.isPresent()) {
            return number.map(n -> Double.toString(n)).or(() -> constant);
        }
        if (depth >= DEEPEST) {
            wrong(
                    token,
                    at,
                    "is made of colours that are made of others, more than " + DEEPEST + " deep. Write one of"
                            + " them out.");
            return Optional.empty();
        }
        depth++;
        Optional<Color> color = of(target);
        depth--;
        return color.map(Color::hex);
    }

    private Optional<Color> wrong(Token token, Node at, String what) {
        String message = "\"" + token.path() + "\" " + what;
        boolean guessed = token.form().dialect() == Dialect.STYLE_DICTIONARY
                && token.form().text(token.node(), "type").isEmpty();
        if (guessed) {
            report.notice(at.origin(), token.valuePointer(), message);
        } else {
            report.error(at.origin(), token.valuePointer(), message);
        }
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
