package io.brandrules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiScanTest {
    @ParameterizedTest
    @CsvSource({
        "a🎉b🎉c, 🎉 🎉",
        "👩‍👩‍👧 👨🏿‍🚀, 👩‍👩‍👧 👨🏿‍🚀",
        "🇬🇧🇩🇪, 🇬🇧 🇩🇪",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "1️⃣ #⃣ 2, 1️⃣ #⃣",
        "❤️ ❤, ❤️",
        "❤️‍🔥, ❤️‍🔥",
        "👍🏽, 👍🏽",
        "⏰ ⭐ ✅, ⏰ ⭐ ✅",
    })
    void emojiIn(String text, String expected) {
        assertThat(emoji(text)).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"© ® ™ © ®️", "1 2 # *", "→ ✔ ☎ ☀ ♥", "🎉︎", "🇬", "‼ ⁉", "שלום", "\uD83C", "a\u200Db"})
    void noEmojiIn(String text) {
        assertThat(emoji(text)).isEmpty();
    }

    @Test
    void plainLeavesOutTonesAndSelectors() {
        assertThat(EmojiScan.plain("👍🏽")).isEqualTo("👍");
        assertThat(EmojiScan.plain("❤️")).isEqualTo("❤");
        assertThat(EmojiScan.isEmoji("✅")).isTrue();
        assertThat(EmojiScan.isEmoji("✅✅")).isFalse();
        assertThat(EmojiScan.isEmoji("✔")).isTrue();
        assertThat(EmojiScan.isEmoji("a")).isFalse();
        assertThat(EmojiScan.isEmoji("")).isFalse();
    }

    @Test
    void hostileTextsTakeLinearTime() {
        for (String piece : List.of("👩‍", "🇬", "1️", "🏴󠁧", "❤️‍")) {
            String text = piece.repeat(200_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> emoji(text));
        }
    }

    private static List<String> emoji(String text) {
        List<String> found = new ArrayList<>();
        EmojiScan scan = new EmojiScan(text);
        while (scan.next()) {
            found.add(text.substring(scan.from(), scan.to()));
        }
        return found;
    }
}
