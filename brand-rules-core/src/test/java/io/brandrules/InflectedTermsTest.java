package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.inflection.FormTable;
import io.brandrules.lint.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms are found in the forms of their language, from the ruleset to the violation. */
class InflectedTermsTest {
    static List<FormTable> tables() {
        return FormTable.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void terms_are_found_in_their_forms_and_no_others(FormTable table) {
        StringBuilder ruleset = new StringBuilder("tone:\n  terms:\n");
        StringBuilder html = new StringBuilder("<html lang=" + table.language() + ">\n");
        List<String> words = new ArrayList<>();
        Map<String, Set<String>> asked = new HashMap<>();
        int number = 0;
        for (FormTable.Row row : table.rows()) {
            ruleset.append("    t" + number + ": { avoid: [\"" + row.word() + "\"], use: \"X" + number++ + "\" }\n");
            words.addAll(row.forms());
            words.addAll(row.alike());
        }
        words.forEach(word -> html.append("<p>" + word + "</p>\n"));
        for (Violation violation :
                Lint.html(ruleset.toString(), html.toString()).violations()) {
            String message = violation.message();
            asked.computeIfAbsent(words.get(violation.range().start().line() - 2), w -> new HashSet<>())
                    .add(message.substring(message.indexOf("\"X") + 2, message.indexOf("\",")));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            FormTable.Row row = table.rows().get(i);
            for (String form : row.forms()) {
                assertThat(asked).as("%s in %s", row.word(), form).containsKey(form);
            }
            for (String other : row.alike()) {
                assertThat(asked.getOrDefault(other, Set.of()))
                        .as("%s in %s", row.word(), other)
                        .doesNotContain(String.valueOf(i));
            }
        }
    }
}
