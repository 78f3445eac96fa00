package io.brandrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            京都 | 京都へ行こう | 1
            京都 | 東京都の広告 | 0
            保証 | 元本保証なし | 1
            元本保証 | 元本保証なし | 1
            保证收益 | 我们保证收益最高 | 1
            免费 | 现在免费试用 | 1
            パン | パンを買う | 1
            パン | パンダを見る | 0
            カード | クレジットカードで | 1
            ฟรี | ลงทะเบียนฟรีวันนี้ | 1
            ฟรี | ฟรีแลนซ์ | 0
            ฟรี | ทดลองฟรี 30 วัน | 1
            投資 | 投資家のみなさま | 0
            投資 | 投資を始める | 1
            投資 | 投資信託 | 1
            投资 | 投资者 | 0
            無料 | 無料版 | 1
            광고 | 이 광고를 보세요 | 1
            무료 | 무료로 받으세요 | 1
            """)
    void findsWordsInScriptsWithoutSpaces(String term, String text, int hits) {
        Automaton.Builder builder = Automaton.builder();
        builder.add(term, true);
        List<Automaton.Hit> found = builder.build().hits(Normalized.of(text));
        assertThat(found).hasSize(hits);
    }
}
