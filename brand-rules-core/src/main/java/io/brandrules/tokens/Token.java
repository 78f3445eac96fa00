package io.brandrules.tokens;

import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import java.util.Optional;

/**
 * A token as it is written.
 *
 * @param name the last step of its path
 * @param node the token with all of its properties
 * @param value what {@code $value} holds; the token itself where {@code $ref} stands for it
 * @param key where its name is written
 */
record Token(
        String path, String name, Group group, MapNode node, Node value, Origin key, Pointer pointer, FileForm form)
        implements Item {
    /** The same token in a group that inherits it. */
    Token in(Group heir) {
        return new Token(heir.pathTo(name), name, heir, node, value, key, pointer, form);
    }

    /** The name by which people know it: its path, of a group's own token the group's. */
    String shown() {
        return name.equals(Group.ROOT) && !group.path().isEmpty() ? group.path() : path;
    }

    /** The name of the token alone, of a group's own token the group's. */
    String lastStep() {
        return name.equals(Group.ROOT) ? shown().substring(shown().lastIndexOf('.') + 1) : name;
    }

    /** The pointer of the value. */
    Pointer valuePointer() {
        return value == node ? pointer : pointer.key(form.prefix() + "value");
    }

    /** Its own deprecation, or that of the nearest group that says anything about it. */
    Optional<Deprecation> deprecation() {
        Optional<Deprecation> found = form.property(node, "deprecated").flatMap(Deprecation::of);
        for (Optional<Group> at = Optional.of(group);
                found.isEmpty() && at.isPresent();
                at = at.get().parent()) {
            found = at.get().deprecated();
        }
        return found.filter(Deprecation::holds);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
