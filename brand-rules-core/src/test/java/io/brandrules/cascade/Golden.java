package io.brandrules.cascade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of {@code selectors.tsv}: what Chromium makes of a rule.
 *
 * @param parent the selectors of the rule it is nested in, empty if in none
 * @param kept whether the rule is kept
 * @param matches the elements that match, by their index in the document
 * @param quirks the same in quirks mode
 * @param specificity of what matches the first element, empty if none does
 */
record Golden(
        String parent, String css, boolean kept, List<Integer> matches, List<Integer> quirks, String specificity) {
    static Stream<Golden> lines(String file) {
        return text(file).lines().map(Golden::line);
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    static Golden line(String line) {
        String[] cells = line.split("\t", -1);
        return new Golden(
                text(cells, 0), text(cells, 1), cells[2].equals("1"), indexes(cells[3]), indexes(cells[4]), cells[5]);
    }

    private static List<Integer> indexes(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** A cell without the escapes of JSON. */
    private static String text(String[] cells, int cell) {
        String json = cells[cell];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(++i);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'f' -> text.append('\f');
                case 'b' -> text.append('\b');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }
}
