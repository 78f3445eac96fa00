package io.brandrules.text;

import java.util.List;
import java.util.Optional;

/**
 * A start or end tag as it is written, wherever it stands: in a branch, in a conditional comment, outside its table.
 *
 * @param name in lower case, with an {@code x} for each character of template syntax in it
 * @param span from {@code <} to {@code >}
 * @param kind start, end, or start that closes itself ({@code <br/>})
 * @param attributes in source order, empty for an end tag
 * @param uncertain whether template syntax within the tag leaves its extent in doubt
 * @param partial whether a template fills in attributes that are not known: {@code <td {{ attributes }}>}
 */
public record TagToken(
        String name, Span span, Kind kind, List<AttributeToken> attributes, boolean uncertain, boolean partial) {
    public TagToken {
        attributes = List.copyOf(attributes);
    }

    /** The first of the attributes by a name, which is the one that counts. */
    public Optional<AttributeToken> attribute(String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return Optional.of(attributes.get(i));
            }
        }
        return Optional.empty();
    }

    /** The form of a tag. */
    public enum Kind {
        START,
        END,
        SELF_CLOSING
    }
}
