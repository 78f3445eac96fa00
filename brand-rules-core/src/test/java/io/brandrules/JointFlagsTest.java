package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.lint.RaisedFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Flags that words raise only while other flags are up. */
class JointFlagsTest {
    private static final String JOINT = """
            compliance:
              flags:
                urged: { raised-by: [{ all: [{ flags: [investment] }, hurry, now] }, { words: last chance }] }
                young: { raised-by: [{ all: [{ all: [{ flags: urged }, { words: student, parts: [heading] }] }] }] }
                both: { raised-by: [{ all: [{ flags: [investment] }, { flags: [young] }] }] }
                investment: [ISA]
            """;

    @Test
    void wordsBesideAFlag() {
        assertThat(flags("<p>Hurry now: our ISA.</p>")).containsExactly("investment ISA", "urged Hurry");
        assertThat(flags("<p>Hurry: our ISA.</p>")).containsExactly("investment ISA");
        assertThat(flags("<p>Hurry now.</p>")).isEmpty();
    }

    @Test
    void flagsThatRaiseEachOtherInAnyOrder() {
        assertThat(flags("<h1>Students</h1><p>Hurry now: our ISA.</p>"))
                .containsExactly("both ", "investment ISA", "urged Hurry", "young Students");
        assertThat(flags("<h1>News</h1><p>Students, hurry now: our ISA.</p>"))
                .containsExactly("investment ISA", "urged hurry");
    }

    @Test
    void allThatRaisesAFlagIsToldThoughAnotherFlagRoseLater() {
        assertThat(flags("<p>Last chance. Hurry now: our ISA.</p>"))
                .containsExactly("investment ISA", "urged Last chance, Hurry");
    }

    private static List<String> flags(String html) {
        return Lint.html(JOINT, html).flags().stream()
                .map(flag -> flag.flag() + " "
                        + String.join(
                                ", ",
                                flag.raisedBy().stream()
                                        .map(RaisedFlag.Hit::excerpt)
                                        .toList()))
                .toList();
    }
}
