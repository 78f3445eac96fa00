package io.brandrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnWidthTest {
    @Test
    void wideCharactersAreThoseOfUnicode() {
        List<String> wrong = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(UCharacter::isDefined)
                .filter(c -> ColumnWidth.isWide(c) != isWideInUnicode(c))
                .mapToObj(Integer::toHexString)
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static boolean isWideInUnicode(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
