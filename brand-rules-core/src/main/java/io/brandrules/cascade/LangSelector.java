package io.brandrules.cascade;

import java.util.List;

/** The language pseudo-class {@code :lang()}. */
record LangSelector(List<String> ranges) implements Simple {
    @Override
    public boolean matches(Styled element, Matching matching) {
        String tag = matching.language().tag(element);
        for (String range : ranges) {
            if (Language.inRange(tag, range)) {
                return true;
            }
        }
        return false;
    }
}
