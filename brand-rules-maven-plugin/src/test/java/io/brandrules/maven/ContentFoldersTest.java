package io.brandrules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFoldersTest {
    private final MavenProject project = new MavenProject();

    @TempDir
    private Path base = Path.of("");

    @BeforeEach
    void hasAPom() {
        project.setFile(base.resolve("pom.xml").toFile());
        project.getBuild().setDirectory(base.resolve("target").toString());
    }

    @Test
    void usualPlacesAreThoseThatExist() throws IOException {
        Path content = Files.createDirectories(base.resolve("src/main/content"));
        ContentFolders folders = ContentFolders.of(project, base, null);
        assertThat(folders.present()).containsExactly(content);
        assertThat(folders.names()).isEqualTo(Path.of("src/main/content") + ", " + Path.of("src/main/resources"));
    }

    @Test
    void withoutAPomTheFolderItselfIsMeant() {
        MavenProject bare = new MavenProject();
        bare.getBuild().setDirectory("${project.basedir}/target");
        ContentFolders folders = ContentFolders.of(bare, base, List.of());
        assertThat(folders.present()).containsExactly(base);
        assertThat(folders.names()).isEqualTo(base.toString());
        assertThat(folders.build()).isEqualTo(base.resolve("target"));
    }

    @Test
    void configuredFoldersReplaceTheUsualOnes() throws IOException {
        Files.createDirectories(base.resolve("src/main/content"));
        Path emails = Files.createDirectories(base.resolve("emails"));
        ContentFolders folders = ContentFolders.of(project, base, List.of(new File("emails")));
        assertThat(folders.present()).containsExactly(emails);
    }

    @Test
    void childModulesAreNotEntered() throws IOException {
        Path sibling = Files.createDirectories(base.resolve("web"));
        Files.createFile(sibling.resolve("pom-web.xml"));
        project.getModules().addAll(List.of("emails", "web/pom-web.xml"));
        assertThat(ContentFolders.of(project, base, null).children()).containsExactly(base.resolve("emails"), sibling);
    }

    @Test
    void whatIsBuiltIsNoContent() {
        ContentFolders folders = ContentFolders.of(project, base, null);
        Path reports = folders.reports(null);
        assertThat(reports).isEqualTo(base.resolve("target/brand-rules"));
        assertThat(folders.notEntered(reports)).containsExactly(base.resolve("target"), reports);
        assertThat(folders.reports(new File("out"))).isEqualTo(base.resolve("out"));
    }
}
