package io.brandrules.text;

/** A template token, and where it stands in either view. */
record MaskedToken(TemplateToken token, Place place, Place outlookPlace) {}
