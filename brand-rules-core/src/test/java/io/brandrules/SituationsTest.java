package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.LintResult;
import io.brandrules.lint.Violation;
import io.brandrules.ruleset.Ruleset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A linter keeps what it found of colours and fonts for a market, a channel and a day; what it answers is as if not. */
class SituationsTest {
    private static final Ruleset RULESET = Ruleset.parse("brand-rules.yaml", """
            colors:
              palette:
                ink: { value: "#1a1a2e", roles: [text] }
                white: "#ffffff"
                plum: { value: "#5b2a5e", until: 2026-03-31, use: ink }
                lime: { value: "#aaff00", markets: [DE] }
                post: { value: "#ffcc00", channels: [email], roles: [background] }
              pairs: [{ text: ink, on: [white] }]
            fonts:
              families:
                body: { stack: [Arial, sans-serif] }
                german: { stack: [Fira Sans, Arial, sans-serif], markets: [DE], weights: [400] }
              hierarchy:
                h1: { family: body, size: 28px.. , from: 2026-03-01 }
                body: { family: body, size: 14px..18px, line-height: 1.4..1.7, weight: 400, channels: [email] }
            """);

    private static final List<Optional<String>> MARKETS =
            List.of(Optional.empty(), Optional.of("DE"), Optional.of("FR"));
    private static final List<Optional<String>> CHANNELS =
            List.of(Optional.empty(), Optional.of("email"), Optional.of("web"));
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 1));

    private static final List<String> STYLES = List.of(
            "color: #1a1a2e; background: #aaff00",
            "color: #AAFF00",
            "color: #5b2a5e",
            "color: #5B2A5F; background: #ffcc00",
            "background: #fc0; color: rgba(1, 2, 3, .5)",
            "border: 1px solid #1a1a2e; color: hsl(200 10% 10%)",
            "font-family: Fira Sans, sans-serif",
            "font: 12px/1 Ariel, 'serif'",
            "font-family: Arial, Georgia; font-weight: 700",
            "color: {{ c }}; font-family: 'Arail'");

    private record Place(String html, Optional<String> market, Optional<String> channel, LocalDate day) {
        static Place of(Random random) {
            StringBuilder html = new StringBuilder(
                    random.nextBoolean()
                            ? "<style>@media (prefers-color-scheme: dark) { p { color: #5b2a5f } }</style>"
                            : "");
            for (int i = 0; i < 4; i++) {
                html.append(random.nextBoolean() ? "<h1 style=\"" : "<p style=\"")
                        .append(any(STYLES, random))
                        .append("\">text</p></h1><table bgcolor=aaff00></table>");
            }
            return new Place(html.toString(), any(MARKETS, random), any(CHANNELS, random), any(DAYS, random));
        }

        private static <T> T any(List<T> list, Random random) {
            return list.get(random.nextInt(list.size()));
        }

        LintResult lint(BrandLinter linter) {
            Content content = Content.html("mail.html", html);
            content = market.isPresent() ? content.market(market.get()) : content;
            content = channel.isPresent() ? content.channel(channel.get()) : content;
            return linter.lint(content);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_was_linted_for_others_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<Place> places =
                IntStream.range(0, 60).mapToObj(i -> Place.of(random)).toList();
        List<LintResult> alone =
                places.stream().map(place -> place.lint(linter(place.day()))).toList();

        BrandLinter shared = linter(DAYS.get(0));
        // They share the plan.
        Map<LocalDate, BrandLinter> linters = Map.of(DAYS.get(0), shared, DAYS.get(1), shared.asOf(DAYS.get(1)));
        List<Integer> order = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
        Collections.shuffle(order, random);
        for (int i : order) {
            assertThat(places.get(i).lint(linters.get(places.get(i).day())))
                    .as("seed %d, document %d", seed, i)
                    .isEqualTo(alone.get(i));
        }
        assertThat(IntStream.range(0, 60)
                        .parallel()
                        .mapToObj(i ->
                                places.get(i).lint(linters.get(places.get(i).day())))
                        .toList())
                .as("seed %d, on several threads", seed)
                .isEqualTo(alone);
    }

    /** The documents above make the rules speak whose verdicts are kept. */
    @Test
    void many_rules_are_concerned() {
        Random random = new Random(1);
        TreeSet<String> rules = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            Place place = Place.of(random);
            place.lint(linter(place.day())).violations().stream()
                    .map(Violation::rule)
                    .forEach(rules::add);
        }
        assertThat(rules)
                .contains(
                        "color/off-palette",
                        "color/retired",
                        "color/unapproved-pair",
                        "color/unsafe-syntax",
                        "color/wrong-role",
                        "content/not-checked",
                        "font/off-scale",
                        "font/unknown-family",
                        "font/wrong-fallback");
    }

    private static BrandLinter linter(LocalDate day) {
        return BrandLinter.of(RULESET, Clock.fixed(Instant.parse(day + "T00:00:00Z"), ZoneOffset.UTC));
    }
}
