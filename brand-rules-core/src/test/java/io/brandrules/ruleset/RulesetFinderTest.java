package io.brandrules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesetFinderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void repository() throws IOException {
        write("repo/.git/HEAD", "");
    }

    @Test
    void theNearestAtOrAboveGoverns() throws IOException {
        write("repo/brand-rules.yaml", "brand: A\n");
        write("repo/de/brand-rules.json", "{\"extends\": \"../brand-rules.yaml\"}");
        RulesetFinder finder = finder();

        assertThat(finder.find(folder.resolve("repo/uk/deep/x.html")))
                .contains(folder.resolve("repo/brand-rules.yaml"));
        assertThat(finder.find(folder.resolve("repo/de/x.html"))).contains(folder.resolve("repo/de/brand-rules.json"));
        assertThat(finder.find(folder.resolve("repo/de"))).contains(folder.resolve("repo/de/brand-rules.json"));
        assertThat(finder.find(folder.resolve("x.html"))).isEmpty();
    }

    @Test
    void theRootEndsTheSearch() throws IOException {
        write("repo/brand-rules.yaml", "brand: A\n");
        write("repo/de/x.html", "");

        assertThat(finder(Optional.of(folder.resolve("repo/de"))).find(folder.resolve("repo/de/x.html")))
                .isEmpty();
    }

    @Test
    void twoInOneFolderAreRefused() throws IOException {
        write("repo/brand-rules.yaml", "brand: A\n");
        write("repo/brand-rules.json", "{}");

        assertThatThrownBy(() -> finder().find(folder.resolve("repo/x.html")))
                .hasMessage("repo/brand-rules.yaml:1:1: /: More than one ruleset lies in this folder:"
                        + " \"brand-rules.yaml\", \"brand-rules.json\". Keep one of them.");
    }

    @Test
    void oneBelowAnotherMustExtendIt() throws IOException {
        write("repo/brand-rules.yaml", "brand: A\n");
        write("repo/de/brand-rules.yml", "brand: B\n");

        assertThatThrownBy(() -> finder().find(folder.resolve("repo/de/x.html")))
                .isInstanceOf(RulesetException.class)
                .hasMessage(
                        "repo/de/brand-rules.yml:1:1: /: This ruleset lies below \"repo/brand-rules.yaml\" and does not"
                                + " extend it. Name that in extends, or write root: true.");
    }

    @Test
    void oneBelowAnotherMayStandOnItsOwnUnlessTheUpperOneLocks() throws IOException {
        write("repo/brand-rules.yaml", "brand: A\n");
        write("repo/de/brand-rules.yaml", "root: true\n");
        assertThat(finder().find(folder.resolve("repo/de/x.html")))
                .contains(folder.resolve("repo/de/brand-rules.yaml"));

        write("repo/locks.yaml", "lock: [colors]\n");
        write("repo/brand-rules.yaml", "extends: locks.yaml\n");
        assertThatThrownBy(() -> finder().find(folder.resolve("repo/de/x.html")))
                .hasMessage("repo/de/brand-rules.yaml:1:1: /root: This ruleset cannot stand on its own:"
                        + " \"repo/brand-rules.yaml\" above it holds a lock. Name that in extends.");
    }

    @Test
    void whatLiesOutsideTheRepositoryIsNoUpperOne() throws IOException {
        write("brand-rules.yaml", "brand: Elsewhere\n");
        write("repo/brand-rules.yaml", "brand: A\n");

        assertThat(finder().find(folder.resolve("repo/x.html"))).contains(folder.resolve("repo/brand-rules.yaml"));
    }

    private RulesetFinder finder() {
        return finder(Optional.empty());
    }

    private RulesetFinder finder(Optional<Path> root) {
        return new RulesetFinder(new LoadOptions(root, List.of(), Optional.of(folder), Optional.empty()));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
