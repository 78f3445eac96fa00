package io.brandrules.data;

import io.brandrules.data.TreeBuilder.Measured;
import java.util.Optional;

/** A collection whose end has not been read yet. */
sealed interface OpenNode permits OpenMap, OpenList {
    /** The name by which aliases know it. */
    Optional<String> anchor();

    /** Takes the next key, value or item. */
    void add(Measured value, TreeBuilder builder);

    /** The place of the value that comes next. */
    Pointer step(Pointer own);

    Measured close(TreeBuilder builder);
}
