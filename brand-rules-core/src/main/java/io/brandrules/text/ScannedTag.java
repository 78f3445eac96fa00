package io.brandrules.text;

/** A tag, and in which views it is one rather than a part of a comment. */
record ScannedTag(TagToken tag, boolean live, boolean outlook) {}
