package io.brandrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final SourceText FILE = SourceText.of("ab=3Dcd<include>ef");
    private static final Composition PLAIN = Composition.of(FILE);

    /** Read as {@code ab=cdXYef}, the capitals from another file. */
    private static final Composition TEXT = text();

    private static Composition text() {
        Composition.Builder builder = Composition.builder(FILE);
        builder.linear(0, 0, 2).atomic("=", 0, 2, 5).linear(0, 5, 7);
        Composition.Place include = new Composition.Place(PLAIN.written().get(0), new Span(7, 16));
        int other =
                builder.add(new Composition.Written("/x.html", "x.html", SourceText.of("-XY-"), Optional.of(include)));
        return builder.linear(other, 1, 3).linear(0, 16, 18).build();
    }

    @Test
    void aFileAsItIsIsItsOwnPlace() {
        assertThat(PLAIN.plain()).isTrue();
        assertThat(PLAIN.place(new Span(1, 4)).span()).isEqualTo(new Span(1, 4));
        assertThat(PLAIN.edit(new Span(1, 4), "z")).map(Composition.Edit::text).contains("z");
    }

    @Test
    void aSpanLiesWhereItsCharactersAreWritten() {
        assertThat(TEXT.text().text()).isEqualTo("ab=cdXYef");
        assertThat(written(1, 4)).isEqualTo(":b=3Dc");
        assertThat(written(2, 3)).isEqualTo(":=3D");
        assertThat(written(5, 7)).isEqualTo("x.html:XY");
        assertThat(written(6, 7)).isEqualTo("x.html:Y");
        assertThat(written(7, 9)).isEqualTo(":ef");
    }

    @Test
    void aSpanOverTwoFilesEndsWithTheFirst() {
        assertThat(written(3, 6)).isEqualTo(":cd");
        assertThat(written(6, 9)).isEqualTo("x.html:Y");
        assertThat(written(4, 8)).isEqualTo(":d<include>e");
    }

    @Test
    void emptySpansAndTheEdges() {
        assertThat(TEXT.place(Span.at(0)).span()).isEqualTo(Span.at(0));
        assertThat(TEXT.place(Span.at(9)).span()).isEqualTo(Span.at(18));
        assertThat(TEXT.place(Span.at(7)).span()).isEqualTo(Span.at(16));
    }

    @Test
    void whatIsIncludedStandsWhereItIsIncluded() {
        assertThat(TEXT.here(new Span(5, 6))).isEqualTo(new Span(7, 16));
        assertThat(TEXT.here(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(TEXT.own(new Span(5, 6))).isEqualTo(Span.at(7));
        assertThat(TEXT.own(new Span(3, 4))).isEqualTo(new Span(3, 4));
    }

    @Test
    void onlyWhatIsWrittenAsItReadsIsEditedAsItIs() {
        assertThat(TEXT.edit(new Span(0, 2), "z"))
                .map(edit -> edit.place().span())
                .contains(new Span(0, 2));
        assertThat(TEXT.edit(new Span(5, 7), "z"))
                .map(edit -> edit.place().file().name())
                .contains("x.html");
        assertThat(TEXT.edit(new Span(2, 3), "z")).isEmpty();
        assertThat(TEXT.edit(new Span(4, 8), "z")).isEmpty();
    }

    private static String written(int from, int to) {
        Composition.Place place = TEXT.place(new Span(from, to));
        return place.file().name() + ":" + place.file().source().slice(place.span());
    }
}
