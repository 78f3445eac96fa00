package io.brandrules.cascade;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element as selectors and the cascade see it. An instance stands for one element: identity is equality. */
public interface Styled {
    /** Its number among the elements of its document, from 0; no two have the same. */
    int number();

    /** The local name, in lower case for HTML elements. */
    String name();

    /** Whether it is an HTML element, whose names and some of whose values heed no case. */
    boolean html();

    @Nullable
    Styled parent();

    /** The element before it under the same parent. */
    @Nullable
    Styled previous();

    /** The element behind it under the same parent. */
    @Nullable
    Styled next();

    @Nullable
    Styled firstChild();

    /** Whether it holds neither an element nor any text, white space included. */
    boolean empty();

    /** The value of an attribute by its name in lower case, decoded; null where it is not set. */
    @Nullable
    String attribute(String name);

    @Nullable
    String id();

    /** The classes as they are written. */
    Set<String> classes();

    /** Its style attribute. */
    Optional<StyleAttribute> style();
}
