package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cascade against what Chromium computes. The golden files are written by {@code src/test/oracles/computed-styles.mjs},
 * one line for each element: {@code node ../../../../../oracles/computed-styles.mjs order.html > order.tsv}, with {@code
 * --dark} or {@code --narrow} for the files named so.
 */
class ComputedStyleGoldenTest {
    @ParameterizedTest
    @CsvSource({
        "order.html, order.tsv, LIGHT, 0",
        "values.html, values.tsv, LIGHT, 0",
        "html.html, html.tsv, LIGHT, 0",
        "quirks.html, quirks.tsv, LIGHT, 0",
        "schemes.html, schemes.tsv, LIGHT, 0",
        "schemes.html, schemes.narrow.tsv, LIGHT, 1",
        "schemes.html, schemes.dark.tsv, DARK, 0"
    })
    void elementsComputeToWhatBrowsersCompute(String page, String golden, Environment environment, int look) {
        List<List<String>> expected = new ArrayList<>();
        for (String line : text(golden).lines().skip(1).toList()) {
            expected.add(normal(List.of(line.split("\t", -1))));
        }
        List<List<String>> computed = PaintedElements.of(text(page), environment, look).stream()
                .map(line -> withFamily(line, PaintedElements.normal(line.size() - 1, line.get(line.size() - 1))))
                .toList();

        assertThat(computed).containsExactlyElementsOf(expected);
    }

    private static List<String> normal(List<String> written) {
        List<String> line = new ArrayList<>();
        line.add(written.get(0));
        for (int column = 1; column < written.size(); column++) {
            line.add(PaintedElements.normal(column, written.get(column)));
        }
        return withFamily(line, line.get(line.size() - 1));
    }

    /** The client's own family, which no style sheet names, is an empty text to the cascade. */
    private static List<String> withFamily(List<String> line, String family) {
        List<String> changed = new ArrayList<>(line);
        String compact = family.replaceAll("\\s*,\\s*", ",");
        changed.set(line.size() - 1, compact.equals("times new roman") ? "" : compact);
        return changed;
    }

    private static String text(String name) {
        try (InputStream in = ComputedStyleGoldenTest.class.getResourceAsStream("cascade/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
