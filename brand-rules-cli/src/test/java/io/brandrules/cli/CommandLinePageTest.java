package io.brandrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/command-line.md} shows what each command says of itself. */
class CommandLinePageTest {
    private static final Path PAGE = Path.of("..", "docs", "command-line.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```text (\\w+)\\n(.*?)^```");

    @TempDir
    Path folder;

    @Test
    void thePageShowsTheHelpOfEachCommand() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        String shown = BLOCK.matcher(page)
                .replaceAll(block ->
                        Matcher.quoteReplacement("```text " + block.group(1) + "\n" + help(block.group(1)) + "```"));
        if (Boolean.getBoolean("updateCommandLine")) {
            Files.writeString(PAGE, shown, UTF_8);
        }

        assertThat(page)
                .as("docs/command-line.md; write it anew with -DupdateCommandLine=true")
                .isEqualTo(shown);
        assertThat(BLOCK.matcher(page).results().map(block -> block.group(1)))
                .containsExactly("lint", "test", "explain");
    }

    private String help(String command) {
        Session session = new Session(folder);
        assertThat(session.run(command, "--help")).isZero();
        return session.printed();
    }
}
