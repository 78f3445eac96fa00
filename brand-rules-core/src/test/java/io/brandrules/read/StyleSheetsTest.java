package io.brandrules.read;

import static io.brandrules.read.Outline.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Document;
import io.brandrules.document.StyleSheet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class StyleSheetsTest {
    @Test
    void elementsInTheOrderOfTheSourceWithTheirMedia() {
        assertThat(sheets(page("<style>a{}</style><STYLE media=' PRINT and (color) ' type='TEXT/CSS'>b{}</STYLE>")))
                .containsExactly("[] a{}", "[@media PRINT and (color)] b{}");
    }

    @Test
    void whatIsNoCssIsNoSheet() {
        assertThat(sheets(page("<style type='text/less'>a{}</style><style type=' text/css'>b{}</style>")))
                .isEmpty();
    }

    @Test
    void onlyThePreferredSetOfTitledSheetsApplies() {
        assertThat(
                        page("<style title=a>a{}</style><style title=b>b{}</style><style>c{}</style><style title=a>d{}</style>")
                                .sheets())
                .extracting(StyleSheet::applies)
                .containsExactly(true, false, true, true);
    }

    @Test
    void environmentsAreThoseOfTheConditionalComment() {
        assertThat(
                        page("<!--[if mso]><style>a{}</style><![endif]--><!--[if !mso]><!--><style>b{}</style><!--<![endif]-->")
                                .sheets())
                .extracting(sheet -> sheet.environments().stream()
                        .map(environment -> environment.id())
                        .sorted()
                        .collect(Collectors.joining("+")))
                .containsExactly("outlook", "light");
    }

    static List<String> sheets(Document document) {
        return document.sheets().stream()
                .map(sheet -> sheet.path().map(path -> path + " ").orElse("") + sheet.around() + " "
                        + sheet.text().toString().strip())
                .toList();
    }
}
