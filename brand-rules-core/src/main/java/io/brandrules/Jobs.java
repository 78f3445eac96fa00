package io.brandrules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does a list of work on several threads, with the answers in the order of the list. */
record Jobs(int threads) {
    /** How much is in flight for each thread: enough to keep it busy, little enough to bound the memory. */
    private static final int AHEAD = 4;

    <T, R> List<R> inOrder(List<T> work, Function<T, R> task) {
        if (threads <= 1 || work.size() <= 1) {
            return work.stream().map(task).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, work.size()));
        try {
            List<R> answers = new ArrayList<>(work.size());
            Deque<Future<R>> pending = new ArrayDeque<>();
            for (T each : work) {
                if (pending.size() >= threads * AHEAD) {
                    answers.add(pending.remove().get());
                }
                pending.add(pool.submit(() -> task.apply(each)));
            }
            while (!pending.isEmpty()) {
                answers.add(pending.remove().get());
            }
            return answers;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }
}
