package io.brandrules.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README says what is not enforced yet, and nothing else. */
class NotEnforcedTest {
    private static final String BEGINNING = "The whole ruleset language is accepted";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final List<String> KEYS = Stream.concat(NotEnforced.KEYS.stream(), NotEnforced.COMMON_KEYS.stream())
            .toList();

    @Test
    void readmeNamesWhatIsNotEnforced() throws IOException {
        String said = Files.readAllLines(Path.of("..", "README.md"), UTF_8).stream()
                .filter(line -> line.startsWith(BEGINNING))
                .findFirst()
                .orElseThrow();
        Set<String> named = CODE.matcher(said.substring(0, said.indexOf(". A ruleset that")))
                .results()
                .map(code -> code.group(1))
                .collect(Collectors.toSet());
        assertThat(KEYS)
                .as("what is not enforced, and README.md does not name")
                .allMatch(key -> named.stream().anyMatch(name -> isOf(name, key)));
        assertThat(named)
                .as("what README.md says is not enforced")
                .allMatch(name -> KEYS.stream().anyMatch(key -> isOf(name, key)));
    }

    /** Whether a name is a key, its last step, or the one section of which nothing is enforced. */
    private static boolean isOf(String name, String key) {
        return name.equals(key) || key.endsWith("." + name) || name.equals("approvals") && key.startsWith("approvals.");
    }
}
