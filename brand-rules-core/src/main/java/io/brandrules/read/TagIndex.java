package io.brandrules.read;

import io.brandrules.text.TagToken;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The start tags of a source, by the offset where they begin. */
final class TagIndex {
    private final TagToken[] tags;
    private final int[] starts;

    /** An index of tags in source order. */
    TagIndex(List<TagToken> all) {
        tags = all.stream().filter(tag -> tag.kind() != TagToken.Kind.END).toArray(TagToken[]::new);
        starts = Arrays.stream(tags).mapToInt(tag -> tag.span().start()).toArray();
    }

    Optional<TagToken> at(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index < 0 ? Optional.empty() : Optional.of(tags[index]);
    }
}
