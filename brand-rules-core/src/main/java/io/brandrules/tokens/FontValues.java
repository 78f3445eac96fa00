package io.brandrules.tokens;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.ScalarNode;
import io.brandrules.tokens.References.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the values of {@code fontFamily}, {@code fontWeight}, {@code dimension} and {@code number}.
 *
 * @see <a href="https://www.designtokens.org/TR/2025.10/format/#types">Design Tokens Format Module, section 8</a>
 */
final class FontValues {
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]{1,1000})\\}");
    private static final Map<String, Integer> WEIGHTS = Map.ofEntries(
            Map.entry("thin", 100),
            Map.entry("hairline", 100),
            Map.entry("extra-light", 200),
            Map.entry("ultra-light", 200),
            Map.entry("light", 300),
            Map.entry("normal", 400),
            Map.entry("regular", 400),
            Map.entry("book", 400),
            Map.entry("medium", 500),
            Map.entry("semi-bold", 600),
            Map.entry("demi-bold", 600),
            Map.entry("bold", 700),
            Map.entry("extra-bold", 800),
            Map.entry("ultra-bold", 800),
            Map.entry("black", 900),
            Map.entry("heavy", 900),
            Map.entry("extra-black", 950),
            Map.entry("ultra-black", 950));

    private final References references;
    private final Report report;

    FontValues(References references, Report report) {
        this.references = references;
        this.report = report;
    }

    /** Names in order of preference; empty where there are none, which is reported. */
    Optional<List<String>> family(Token token, Node node) {
        Optional<Target> end = references.end(token, node);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Node value = end.get().value();
        List<String> names = new ArrayList<>();
        if (value instanceof ListNode list) {
            for (Node item : list.items()) {
                references
                        .value(end.get().owner(), item)
                        .flatMap(Values::string)
                        .ifPresent(names::add);
            }
            if (names.size() < list.items().size() || names.isEmpty()) {
                return wrong(
                        token,
                        node,
                        "has a font family that is not a list of names. Expected names such as"
                                + " [\"Northwind Sans\", \"sans-serif\"].");
            }
        } else if (Values.string(value).isPresent()) {
            named(token, node, ((ScalarNode) value).text(), names);
        }
        return names.isEmpty()
                ? wrong(
                        token,
                        node,
                        "has a font family that is neither a name nor a list of names. Expected"
                                + " a form such as [\"Northwind Sans\", \"sans-serif\"].")
                : Optional.of(List.copyOf(names));
    }

    private void named(Token token, Node node, String text, List<String> names) {
        if (text.indexOf(',') < 0) {
            names.add(text.strip());
        } else {
            if (token.form().strict()) {
                report.notice(
                        node.origin(),
                        token.valuePointer(),
                        "\"" + token.path() + "\" has the font family \"" + text
                                + "\", which is one name with commas in" + " it. It is read as several; write a list.");
            }
            for (String name : text.split(",", -1)) {
                String plain = name.strip().replaceAll("^(['\"])(.{1,999})\\1$", "$2");
                if (!plain.isEmpty()) {
                    names.add(plain);
                }
            }
        }
    }

    /** A weight from 1 to 1000; empty where there is none, which is reported. */
    Optional<Double> weight(Token token, Node node) {
        Optional<Node> value = references.value(token, node);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean strict = token.form().strict();
        Optional<Double> number = Values.number(value.get());
        Optional<String> text = Values.string(value.get());
        if (number.isEmpty() && text.isPresent()) {
            number = Optional.ofNullable(WEIGHTS.get(strict ? text.get() : plainWeight(text.get())))
                    .map(Integer::doubleValue)
                    .or(() -> strict
                            ? Optional.empty()
                            : sum(token, node, text.get()).map(Sum::value));
        }
        if (number.filter(weight -> weight >= 1 && weight <= 1000).isPresent()) {
            return number;
        }
        String what = "has the font weight " + shown(value.get()) + ". Expected a number from 1 to 1000, or a name such"
                + " as \"bold\" or \"semi-bold\".";
        if (strict) {
            return wrong(token, node, what);
        }
        report.notice(node.origin(), token.valuePointer(), "\"" + token.path() + "\" " + what + " It is left open.");
        return Optional.empty();
    }

    /** The name of a font's style as design tools have it, {@code Semi Bold Italic}, as the specification has it. */
    private static String plainWeight(String style) {
        String name = style.toLowerCase(Locale.ROOT).replaceAll("\\s{0,9}(italic|oblique)$", "");
        String joined = name.replaceAll("[ _-]", "");
        return WEIGHTS.keySet().stream()
                .filter(known -> known.replace("-", "").equals(joined))
                .findFirst()
                .orElse(name);
    }

    /** A length; empty where there is none, which is reported. */
    Optional<Dimension> dimension(Token token, Node node, String what) {
        Optional<Target> end = references.end(token, node);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Node value = end.get().value();
        Optional<Dimension> dimension = value instanceof MapNode map
                ? written(end.get().owner(), map)
                : Values.written(value).flatMap(text -> text(end.get().owner(), value, text));
        if (dimension.isPresent() && !(value instanceof MapNode) && token.form().strict()) {
            report.dialect(token.form(), Dialect.EARLIER_DRAFT, value.origin(), "");
        }
        return dimension.isPresent()
                ? dimension
                : wrong(
                        token,
                        node,
                        "has " + what + " that is no length. Expected { \"value\": 16, \"unit\": \"px\" },"
                                + " in px or rem.");
    }

    private Optional<Dimension> written(Token owner, MapNode map) {
        Optional<Double> number =
                map.get("value").flatMap(node -> references.value(owner, node)).flatMap(Values::number);
        Optional<String> unit =
                map.get("unit").flatMap(node -> references.value(owner, node)).flatMap(Values::string);
        boolean known =
                unit.filter(text -> text.equals("px") || text.equals("rem")).isPresent()
                        && map.members().size() == 2;
        return number.isPresent() && known ? Optional.of(new Dimension(number.get(), unit.get())) : Optional.empty();
    }

    private Optional<Dimension> text(Token owner, Node node, String text) {
        // Only dialects leave the unit out.
        return sum(owner, node, text)
                .filter(sum -> !sum.unit().isEmpty() || !owner.form().strict())
                .map(sum -> new Dimension(sum.value(), sum.unit().isEmpty() ? "px" : sum.unit()));
    }

    /** A number; empty where there is none, which is reported. */
    Optional<Double> number(Token token, Node node) {
        Optional<Node> value = references.value(token, node);
        Optional<Double> number = value.flatMap(Values::number);
        return value.isPresent() && number.isEmpty()
                ? wrong(token, node, "is no number. Expected one, such as 1.5.")
                : number;
    }

    /** A multiple of the size; empty where there is none, which is reported. */
    Optional<Double> lineHeight(Token token, Node node, Optional<Dimension> size) {
        Optional<Target> end = references.end(token, node);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Node value = end.get().value();
        Optional<Double> number = Values.number(value);
        if (token.form().strict() && end.get().owner().form().strict()) {
            boolean length = Values.string(value)
                    .filter(text -> text.matches("[0-9.]{1,9}(px|rem|%)?"))
                    .isPresent();
            if (number.isEmpty() && !length) {
                return wrong(
                        token,
                        node,
                        "has a line height that is no number. Expected a multiple of the size, such as" + " 1.5.");
            }
            if (length) {
                report.dialect(token.form(), Dialect.EARLIER_DRAFT, value.origin(), "");
            } else {
                return number;
            }
        }
        Optional<Sum> sum = Values.written(value).flatMap(text -> sum(end.get().owner(), value, text));
        return sum.flatMap(found -> multiple(found, size));
    }

    /** Design tools count in pixels what is too large for a multiple. */
    private static Optional<Double> multiple(Sum sum, Optional<Dimension> size) {
        if (sum.unit().equals("%")) {
            return Optional.of(sum.value() / 100);
        }
        if (sum.unit().isEmpty() && sum.value() < 5) {
            return Optional.of(sum.value());
        }
        String unit = sum.unit().isEmpty() ? "px" : sum.unit();
        return size.filter(of -> of.unit().equals(unit) && of.value() > 0).map(of -> sum.value() / of.value());
    }

    /** What a text comes to, with constants in the place of references. */
    private Optional<Sum> sum(Token token, Node at, String text) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            Optional<Token> target =
                    references.token(token, at, matcher.group(1).strip());
            Optional<String> value = target.flatMap(found -> references.value(found, found.value()))
                    .flatMap(Values::written)
                    .filter(written -> Sum.of(written).isPresent());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(plain, Matcher.quoteReplacement("(" + value.get() + ")"));
        }
        return Sum.of(matcher.appendTail(plain).toString());
    }

    private static String shown(Node node) {
        return node instanceof ScalarNode scalar ? "\"" + scalar.text() + "\"" : "of another kind";
    }

    private <T> Optional<T> wrong(Token token, Node at, String what) {
        report.error(at.origin(), token.valuePointer(), "\"" + token.path() + "\" " + what);
        return Optional.empty();
    }
}
