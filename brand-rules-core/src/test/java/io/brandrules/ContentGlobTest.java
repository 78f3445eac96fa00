package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentGlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**                    | a/b/c.html      | true",
                "*.html                | a.html          | true",
                "*.html                | a/b.html        | false",
                "**/*.html             | b.html          | true",
                "**/*.html             | a/b/c.html      | true",
                "a/**                  | a/b/c           | true",
                "a/**                  | ab/c            | false",
                "a/**/b.md             | a/b.md          | true",
                "a/**/b.md             | a/x/y/b.md      | true",
                "a.{html,md}           | a.md            | true",
                "a.{html,md}           | a.txt           | false",
                "a?.md                 | ab.md           | true",
                "a?.md                 | a/.md           | false",
                "a+(b).md              | a+(b).md        | true",
                "m[0-9].md             | m7.md           | true",
                "m[0-9].md             | mx.md           | false",
                "m[!0-9].md            | mx.md           | true",
                "m[!0-9].md            | m/.md           | false",
                "{a,b}/{market}/*.html | b/GB/c.html     | true",
            })
    void globs_cover_paths(String glob, String path, boolean covered) {
        assertThat(ContentGlob.of(glob).matches(path)).isEqualTo(covered);
    }

    @Test
    void captures_are_parts_of_the_path() {
        ContentGlob glob = ContentGlob.of("emails/{market}/mail.{language}.html");
        assertThat(glob.capture("emails/GB/mail.en-GB.html", "market")).contains("GB");
        assertThat(glob.capture("emails/GB/mail.en-GB.html", "language")).contains("en-GB");
        assertThat(glob.capture("emails/GB/x/mail.en-GB.html", "market")).isEmpty();
        assertThat(ContentGlob.of("**").capture("a", "market")).isEmpty();
        assertThat(ContentGlob.of("{emails/{market},pages}/*.html").capture("pages/x.html", "market"))
                .isEmpty();
    }
}
