package io.brandrules.read;

import org.jspecify.annotations.Nullable;

/** A node of a tree: an element, or a piece of text. */
abstract sealed class TreeNode permits TreeElement, TreeText {
    private @Nullable TreeElement holder;
    private @Nullable TreeNode after;

    /** The element that holds it; null for the node that holds all others. */
    @Nullable
    TreeElement holder() {
        return holder;
    }

    /** The node behind it in the same element. */
    @Nullable
    TreeNode after() {
        return after;
    }

    /** Hangs the node into an element, behind the last that hangs there. */
    void hang(TreeElement into, @Nullable TreeNode last) {
        holder = into;
        if (last != null) {
            last.after = this;
        }
    }

    /** The next node of the tree in the order of the source; null behind the last of what {@code within} holds. */
    @Nullable
    TreeNode following(TreeElement within) {
        TreeNode first = this instanceof TreeElement element ? element.firstNode() : null;
        if (first != null) {
            return first;
        }
        TreeNode node = this;
        while (node != null && node != within && node.after == null) {
            node = node.holder;
        }
        return node == null || node == within ? null : node.after;
    }
}
