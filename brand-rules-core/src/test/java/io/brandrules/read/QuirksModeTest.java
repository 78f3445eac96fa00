package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuirksModeTest {
    /** By the standard's list; a misnested tag sends the second document to the parser. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html>                                                                                  | false
            <!doctype HTML SYSTEM "about:legacy-compat">                                                     | false
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">       | false
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">                                               | false
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"> | false
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">                                  | true
            <!DOCTYPE html PUBLIC "-//w3c//dtd html 4.0 transitional//en" "http://www.w3.org/TR/REC-html40/loose.dtd"> | true
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">                                          | true
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"> | false
            <!DOCTYPE html SYSTEM "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd">             | true
            <!DOCTYPE letter>                                                                                | true
            <p>none</p>                                                                                      | true
            """)
    void isThatOfTheDoctype(String doctype, boolean quirks) {
        assertThat(tree(doctype + "<body><p>regular</p></body>").quirks()).isEqualTo(quirks);
        assertThat(tree(doctype + "<body><b><p>misnested</b></p></body>").quirks())
                .isEqualTo(quirks);
    }

    private static HtmlTree tree(String html) {
        Markup markup = Markup.html(SourceText.of(html), List.of());
        HtmlScope scope = HtmlScope.of(markup, markup, true, new StyleSource(SheetSource.NONE, new KnownStyles()));
        return HtmlTree.parse(markup.view(), markup.tags(), tag -> true, new Elements(scope));
    }
}
