package io.brandrules.cascade;

import java.util.concurrent.atomic.AtomicInteger;

/** How much more may be kept, in bytes, about. Thread-safe. */
final class Room {
    private final AtomicInteger left;

    Room(int bytes) {
        this.left = new AtomicInteger(bytes);
    }

    boolean any() {
        return left.get() > 0;
    }

    void take(int bytes) {
        left.addAndGet(-bytes);
    }
}
