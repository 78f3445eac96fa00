package io.brandrules.cascade;

import java.util.concurrent.atomic.AtomicLong;

/** How much more may be kept, in bytes, about. Thread-safe. */
final class Room {
    private final AtomicLong left;

    Room(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    boolean any() {
        return left.get() > 0;
    }

    void take(long bytes) {
        left.addAndGet(-bytes);
    }
}
