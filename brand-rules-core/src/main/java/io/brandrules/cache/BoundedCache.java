package io.brandrules.cache;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * Values that follow from their keys alone and are dear to make, those used lately, as much as fits. Thread-safe.
 *
 * <p>What is used goes into the younger of two generations. When that is full, it becomes the older one, and what that
 * held and nobody asked for is forgotten.
 *
 * @param <K> what a value follows from
 * @param <V> what is kept
 */
public final class BoundedCache<K, V> {
    private final int most;
    private final ToIntBiFunction<K, V> size;
    private final AtomicReference<Generations<K, V>> generations =
            new AtomicReference<>(new Generations<>(new ConcurrentHashMap<>()));

    /**
     * A cache that is empty.
     *
     * @param most of the sizes of all entries together; one that takes more than an eighth of it is not kept
     * @param size of a key and its value; it must not change
     */
    public BoundedCache(int most, ToIntBiFunction<K, V> size) {
        this.most = most;
        this.size = size;
    }

    /** The younger and the older values, and the size of the younger ones. */
    private record Generations<K, V>(
            ConcurrentHashMap<K, V> younger, ConcurrentHashMap<K, V> older, AtomicInteger filled) {
        Generations(ConcurrentHashMap<K, V> older) {
            this(new ConcurrentHashMap<>(), older, new AtomicInteger());
        }
    }

    /** The value for a key, made now if it is not kept. */
    public V of(K key, Function<? super K, ? extends V> make) {
        Generations<K, V> now = Objects.requireNonNull(generations.get());
        V young = now.younger().get(key);
        if (young != null) {
            return young;
        }
        V old = now.older().get(key);
        return keep(key, old == null ? make.apply(key) : old);
    }

    private synchronized V keep(K key, V value) {
        int added = size.applyAsInt(key, value);
        if (added > most / 8) {
            return value;
        }
        Generations<K, V> now = Objects.requireNonNull(generations.get());
        if (now.filled().get() + added > most / 2) {
            now = new Generations<>(now.younger());
            generations.set(now);
        }
        V earlier = now.younger().putIfAbsent(key, value);
        if (earlier != null) {
            return earlier;
        }
        now.filled().addAndGet(added);
        return value;
    }
}
