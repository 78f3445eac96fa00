package io.brandrules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Declaration;
import io.brandrules.document.Declaration.Kind;
import io.brandrules.document.Environment;
import io.brandrules.style.WrittenColor;
import io.brandrules.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeclarationIndexTest {
    private final List<Declaration> declarations = new ArrayList<>();

    private Declaration declare(Kind kind, String element, String name, String value) {
        String before = " ".repeat(declarations.size() * 100);
        MappedText text = MappedText.verbatim(before + value, before.length(), before.length() + value.length());
        Declaration declaration = new Declaration(kind, element, name, text, text.span(), 0, Set.of(Environment.LIGHT));
        declarations.add(declaration);
        return declaration;
    }

    @Test
    void namedInOrderWhateverTheElement() {
        Declaration first = declare(Kind.ATTRIBUTE, "font", "color", "red");
        Declaration second = declare(Kind.STYLE_SHEET, "", "color", "red");
        Declaration third = declare(Kind.ATTRIBUTE, "hr", "color", "red");
        declare(Kind.STYLE_SHEET, "", "width", "1px");
        DeclarationIndex index = new DeclarationIndex(declarations);
        assertThat(index.named("color")).containsExactly(first, second, third);
        assertThat(index.named("height")).isEmpty();
        assertThat(index.has("color")).isTrue();
        assertThat(index.has("width")).isTrue();
        assertThat(index.has("height")).isFalse();
    }

    @Test
    void propertiesAndAttributesOfOneElementApart() {
        Declaration linked = declare(Kind.ATTRIBUTE, "link", "href", "a.css");
        declare(Kind.ATTRIBUTE, "a", "href", "a.html");
        declare(Kind.ATTRIBUTE, "", "href", "of no element");
        Declaration again = declare(Kind.ATTRIBUTE, "links".substring(0, 4), "href", "b.css");
        Declaration beside = declare(Kind.ATTRIBUTE, again.element(), "src", "c.css");
        Declaration source = declare(Kind.FONT_FACE, "", "src", "url(d.woff)");
        DeclarationIndex index = new DeclarationIndex(declarations);
        assertThat(index.attributes("link", "href")).containsExactly(linked, again);
        assertThat(index.attributes("link", "src")).containsExactly(beside);
        assertThat(index.attributes("img", "href")).isEmpty();
        assertThat(index.properties("src")).containsExactly(source);
        assertThat(index.properties("href")).isEmpty();
    }

    @Test
    void eachValueIsReadOnceForAllThatSayIt() {
        declare(Kind.STYLE_ATTRIBUTE, "td", "color", "#123456");
        declare(Kind.STYLE_SHEET, "", "border", "1px solid red");
        declare(Kind.STYLE_SHEET, "", "color", "#123456");
        declare(Kind.STYLE_SHEET, "", "width", "red");
        declare(Kind.ATTRIBUTE, "td", "bgcolor", "#123456");
        declare(Kind.ATTRIBUTE, "td", "width", "red");
        declare(Kind.STYLE_SHEET, "", "color", "nothing");
        List<DeclaredValue<WrittenColor>> values = read();
        assertThat(values)
                .extracting(value -> value.property() + ": " + value.text() + " "
                        + value.declarations().size() + " " + value.written().size() + " " + value.ofAttribute())
                .containsExactlyInAnyOrder(
                        "color: #123456 2 1 false",
                        "border: 1px solid red 1 1 false",
                        "bgcolor: #123456 1 1 true",
                        "color: nothing 1 0 false");
    }

    @Test
    void holdsWhatEachDeclarationHoldsByItself() {
        List<Kind> kinds = List.of(Kind.ATTRIBUTE, Kind.STYLE_ATTRIBUTE, Kind.STYLE_SHEET);
        List<String> names = List.of("color", "background", "border-top", "width", "--brand", "box-shadow");
        List<String> values = List.of("red", "#fff", "url(a.png) #fff", "1px 2px rgb(1 2 3), 0 0 lime", "none");
        IntStream.range(0, 200)
                .forEach(i -> declare(
                        kinds.get(i % 3),
                        i % 3 == 0 ? "td" : "",
                        i % 3 == 0 ? "bgcolor" : names.get(i % 6),
                        values.get(i / 3 % 5)));
        List<DeclaredValue<WrittenColor>> read = read();
        for (Declaration declaration : declarations) {
            boolean attribute = declaration.kind() == Kind.ATTRIBUTE;
            List<WrittenColor> alone = attribute
                    ? WrittenColor.inAttribute(declaration.element(), declaration.property(), declaration.value())
                    : WrittenColor.inProperty(declaration.property(), declaration.value());
            List<WrittenColor> together = read.stream()
                    .filter(value -> value.declarations().contains(declaration))
                    .flatMap(value -> value.written().stream())
                    .toList();
            assertThat(together).as("%s", declaration).isEqualTo(alone);
        }
    }

    private List<DeclaredValue<WrittenColor>> read() {
        return new DeclarationIndex(declarations).read(new KnownValues.Styling().colors());
    }
}
