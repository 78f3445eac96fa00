package io.brandrules.rules.disclaimer;

import io.brandrules.document.Environment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A way in which a text is less plain to see than is demanded.
 *
 * @param what of it: {@code size}
 * @param told for a sentence
 * @param found the figure found, as it is shown
 * @param demanded the figure demanded
 * @param certain whether it is so for sure
 */
record Shortcoming(
        String what, String told, String found, String demanded, Set<Environment> environments, boolean certain) {
    Shortcoming {
        environments = Set.copyOf(environments);
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("found", found);
        figures.put("demanded", demanded);
        return figures;
    }
}
