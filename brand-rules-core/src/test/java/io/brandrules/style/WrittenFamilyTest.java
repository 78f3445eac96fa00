package io.brandrules.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenFamilyTest {
    /** The families as {@code slice=name}, a keyword marked by a star. */
    private static String show(String value, List<WrittenFamily> families) {
        return families.stream()
                .map(f -> value.substring(f.span().start(), f.span().end()) + "=" + f.name() + (f.keyword() ? "*" : ""))
                .collect(Collectors.joining(" ; "));
    }

    private static String unresolved(String property, String value) {
        return WrittenFamily.unresolved(property, value).stream()
                .map(span -> value.substring(span.start(), span.end()))
                .collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Arial                            | Arial=Arial
                    Arial,Helvetica,sans-serif       | Arial=Arial ; Helvetica=Helvetica ; sans-serif=sans-serif*
                    'Open Sans', "Segoe UI" , serif  | 'Open Sans'=Open Sans ; "Segoe UI"=Segoe UI ; serif=serif*
                    Open   /**/  Sans, x             | Open   /**/  Sans=Open Sans ; x=x
                    "  Open  Sans "                  | "  Open  Sans "=Open Sans
                    "serif", SERIF                   | "serif"=serif ; SERIF=SERIF*
                    'Comic\\20Sans'                  | 'Comic\\20Sans'=Comic Sans
                    'Comic\\20 Sans'                 | 'Comic\\20 Sans'=Comic Sans
                    Comic\\ Sans                     | Comic\\ Sans=Comic Sans
                    -apple-system, BlinkMacSystemFont | -apple-system=-apple-system ; BlinkMacSystemFont=BlinkMacSystemFont
                    system-ui, ui-rounded, math      | system-ui=system-ui* ; ui-rounded=ui-rounded* ; math=math*
                    inherit                          | inherit=inherit*
                    revert-layer                     | revert-layer=revert-layer*
                    generic(kai), serif              | serif=serif*
                    ,Arial,,serif,                   | Arial=Arial ; serif=serif*
                    var(--a, Arial, "B c"), serif    | Arial=Arial ; "B c"=B c ; serif=serif*
                    var(--a), serif                  | serif=serif*
                    var(--a, var(--b, X)), serif     | X=X ; serif=serif*
                    'Arial' Black, serif             | serif=serif*
                    Goudy Bookletter 1911, serif     | serif=serif*
                    400 Foo, Bar                     | Bar=Bar
                    \uE000, Arial                    | \uE000=\uE000 ; Arial=Arial
                    ヒラギノ角ゴ Pro, 'Σ'              | ヒラギノ角ゴ Pro=ヒラギノ角ゴ Pro ; 'Σ'=Σ
                    ''                               | ''=
                    """)
    void list(String value, String families) {
        assertThat(show(value, WrittenFamily.inProperty("font-family", value))).isEqualTo(families);
        assertThat(show(value, WrittenFamily.inAttribute("FONT", "Face", value)))
                .isEqualTo(families);
        assertThat(show(value, WrittenFamily.inProperty("mso-fareast-font-family", value)))
                .isEqualTo(families);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    12px Arial                              | Arial=Arial
                    12px/1.5 Arial, serif                   | Arial=Arial ; serif=serif*
                    12px / normal "A b"                     | "A b"=A b
                    italic 300 16px/30px "Merriweather"     | "Merriweather"=Merriweather
                    italic small-caps bold condensed 16px/2 Open Sans, serif | Open Sans=Open Sans ; serif=serif*
                    oblique 10deg 12px Arial                | Arial=Arial
                    oblique 12px Arial                      | Arial=Arial
                    normal normal 400 x-large Arial         | Arial=Arial
                    bold larger bold                        | bold=bold
                    100% italic                             | italic=italic
                    0/0 a                                   | a=a
                    calc(1px + 2em)/calc(1 * 2) Arial       | Arial=Arial
                    clamp(1px, 2vw, 3px) Arial              | Arial=Arial
                    12px/var(--lh) Arial                    | Arial=Arial
                    12px/var(--lh, 1.5) Arial               | Arial=Arial
                    var(--size) Arial                       | Arial=Arial
                    bold var(--size)/1.5 Arial              | Arial=Arial
                    var(--w, bold) 12px Arial               | Arial=Arial
                    var(--font, 12px Arial)                 | Arial=Arial
                    var(--size) "A b"                       | "A b"=A b
                    12px var(--stack, Arial, serif)         | Arial=Arial ; serif=serif*
                    \uE000px/1.5 Arial                      | Arial=Arial
                    \uE000 12px Arial                       | Arial=Arial
                    12\uE000 Arial                          | Arial=Arial
                    inherit                                 | inherit=inherit*
                    """)
    void shorthand(String value, String families) {
        assertThat(show(value, WrittenFamily.inProperty("Font", value))).isEqualTo(families);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"caption", "icon", "MENU", "message-box", "small-caption", "status-bar", "12px", "", "Arial"})
    void shorthandWithoutFamilies(String value) {
        assertThat(WrittenFamily.inProperty("font", value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    font-family | var(--a), serif              | var(--a)
                    font-family | var(--a, var(--b), X) , serif | var(--a, var(--b), X) ; var(--b)
                    font-family | 'Arial' Black, Foo 12, serif | 'Arial' Black ; Foo 12
                    font-family | var(--a                      | var(--a
                    font-family | Arial, serif                 | ``
                    font        | var(--font)                  | var(--font)
                    font        | bold var(--s) Arial          | var(--s)
                    font        | Arial, serif                 | Arial, serif
                    font        | 12px Arial                   | ``
                    color       | var(--a)                     | ``
                    """)
    void whatIsNotKnown(String property, String value, String spans) {
        assertThat(unresolved(property, value)).isEqualTo(spans);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--font",
                "--font-family",
                "color",
                "mso-generic-font-family",
                "font-size",
                "animation-name",
                "src"
            })
    void otherPropertiesHaveNoFamilies(String property) {
        assertThat(WrittenFamily.inProperty(property, "Arial, serif")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "font,face,1",
        "basefont,face,1",
        "p,face,0",
        "font,color,0",
        "mj-text,font-family,1",
        "mj-all,font-family,1",
        "text,font-family,1",
        "mj-font,name,1",
        "mj-font,href,0"
    })
    void attributes(String element, String attribute, int count) {
        assertThat(WrittenFamily.inAttribute(element, attribute, "Open Sans")).hasSize(count);
    }

    @Test
    void theNameOfAnMjFontIsOneFamilyWhateverItHolds() {
        assertThat(WrittenFamily.inAttribute("mj-font", "name", " Goudy  1911, x "))
                .singleElement()
                .satisfies(f -> assertThat(f.name()).isEqualTo("Goudy 1911, x"))
                .satisfies(f -> assertThat(f.span().start()).isEqualTo(1))
                .satisfies(f -> assertThat(f.span().end()).isEqualTo(15));
        assertThat(WrittenFamily.inAttribute("mj-font", "name", " ")).isEmpty();
    }
}
