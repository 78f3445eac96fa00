package io.brandrules.include;

import io.brandrules.text.SourceText;
import java.util.Optional;

/** Finds the local files that templates read in their place. Implementations are thread-safe; none fetches anything. */
public interface IncludeSource {
    /** Finds none: nothing that a document includes can be read. */
    IncludeSource NONE = new IncludeSource() {
        @Override
        public Optional<Included> find(Optional<String> from, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Included> named(String name) {
            return Optional.empty();
        }

        @Override
        public boolean naming() {
            return false;
        }

        @Override
        public Optional<String> document() {
            return Optional.empty();
        }
    };

    /**
     * Finds the file that an include names.
     *
     * @param from path of the file that includes it, as {@link Included#path()} has it; empty for the document
     * @param name as the template has it: a path, with or without its ending, or any other name
     */
    Optional<Included> find(Optional<String> from, String name);

    /** Finds the file that stands for a name which is no path. */
    Optional<Included> named(String name);

    /** Whether any file stands for a name which is no path. */
    boolean naming();

    /** Path of the document that includes the others, as {@link Included#path()} has it, where it has one. */
    Optional<String> document();

    /**
     * A file.
     *
     * @param path absolute, with all links resolved
     * @param shown its path as people see it
     */
    record Included(String path, String shown, SourceText source) {}
}
