package io.brandrules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is used stays, what nobody asks for goes, and it never holds more than it may. */
class BoundedCacheTest {
    private final AtomicInteger made = new AtomicInteger();
    private final BoundedCache<String, String> cache = new BoundedCache<>(80, (key, value) -> value.length());

    private String of(String key) {
        return cache.of(key, text -> {
            made.incrementAndGet();
            return text + "!";
        });
    }

    @Test
    void a_value_is_made_once() {
        assertThat(of("a")).isEqualTo("a!").isSameAs(of("a"));
        assertThat(made).hasValue(1);
    }

    @Test
    void what_is_used_again_and_again_stays() {
        String used = of("used");
        for (int i = 0; i < 1000; i++) {
            of("other" + i);
            assertThat(of("used")).isSameAs(used);
        }
    }

    @Test
    void what_was_not_used_for_long_is_made_anew() {
        of("unused");
        for (int i = 0; i < 20; i++) {
            of("other" + i);
        }
        int before = made.get();
        of("unused");

        assertThat(made).hasValue(before + 1);
    }

    @Test
    void a_value_that_would_leave_no_room_for_others_is_not_kept() {
        String small = of("small");
        of("much too much");
        of("much too much");

        assertThat(made).hasValue(3);
        assertThat(of("small")).isSameAs(small);
    }

    @Test
    void no_more_is_held_than_fits() {
        for (int i = 10; i < 90; i++) {
            of("key" + i);
        }
        int before = made.get();
        int held = 0;
        for (int i = 10; i < 90; i++) {
            int now = made.get();
            cache.of("key" + i, key -> {
                made.incrementAndGet();
                return "x".repeat(11);
            });
            held += made.get() == now ? 1 : 0;
        }
        assertThat(before).isEqualTo(80);
        assertThat(held).isBetween(1, 80 / 6);
    }
}
