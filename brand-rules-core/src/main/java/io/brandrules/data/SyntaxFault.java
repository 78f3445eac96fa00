package io.brandrules.data;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words why a text is no YAML. */
final class SyntaxFault {
    private final Places places;
    private final boolean longKey;

    SyntaxFault(Places places, boolean longKey) {
        this.places = places;
        this.longKey = longKey;
    }

    Fault of(MarkedYamlEngineException exception) {
        String problem = Optional.ofNullable(exception.getProblem()).orElse("");
        String context = Optional.ofNullable(exception.getContext()).orElse("");
        Optional<Mark> mark = exception.getProblemMark();
        Optional<Mark> start = exception.getContextMark();
        if (problem.contains("end of stream") || problem.contains("<stream end>")) {
            return fault(start.or(() -> mark), unclosed(context));
        }
        return fault(mark.or(() -> start), message(problem, context, mark));
    }

    private Fault fault(Optional<Mark> mark, String message) {
        return new Fault(places.at(mark), Pointer.ROOT, message);
    }

    private static String unclosed(String context) {
        if (context.contains("flow sequence")) {
            return "This list is never closed. Close it with ].";
        }
        if (context.contains("flow mapping")) {
            return "This map is never closed. Close it with }.";
        }
        if (context.contains("quoted")) {
            return "This quote is never closed. Close it with the same quote.";
        }
        return "The text ends before this does.";
    }

    private String message(String problem, String context, Optional<Mark> mark) {
        if (problem.contains("TAB")) {
            return "A tab stands here, where only spaces may. Indent with spaces.";
        }
        if (problem.startsWith("found character")) {
            return "A value cannot begin with " + problem.charAt("found character '".length()) + ". Put it in quotes.";
        }
        if (problem.startsWith("found unknown escape")) {
            return "This backslash has no meaning between double quotes. Use single quotes, or write it twice.";
        }
        if (problem.startsWith("expected escape sequence")) {
            return "This escape is not complete. Write \\u and four hexadecimal digits.";
        }
        if (context.contains("tag") || problem.contains("tag handle")) {
            return "What begins with ! is a YAML tag, which is not understood here. Put a text that begins so in quotes.";
        }
        if (context.contains("anchor") || context.contains("alias")) {
            return "What begins with & or * is a YAML anchor or alias. Put a text that begins so in quotes.";
        }
        if (context.contains("directive") || problem.contains("directive")) {
            return "A line that begins with % is a YAML directive, which is not understood here. Remove it.";
        }
        return structural(problem, mark);
    }

    private String structural(String problem, Optional<Mark> mark) {
        if (longKey) {
            return "This key is longer than 1,024 characters. Shorten it.";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "A colon cannot stand here. Put a text that holds a colon in quotes, and begin the keys of one map in"
                    + " the same column.";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "A colon is missing after the key before this. Write key: value.";
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return "A list item cannot stand here. Begin it on a line of its own below its key.";
        }
        if (problem.startsWith("expected ',' or")) {
            char close = problem.charAt("expected ',' or '".length());
            return "A comma or " + close + " is missing before this.";
        }
        if (problem.startsWith("expected the node content")) {
            return "A value is missing before this.";
        }
        if (problem.contains("<document start>")) {
            return "This follows after the end of the document. Check the brackets before it, or remove it.";
        }
        if (problem.contains("<block end>")) {
            return mark.filter(m -> places.beginsLine(places.offset(m))).isPresent()
                    ? "This line is not indented as the lines that it belongs to. Begin the keys of one map, and the"
                            + " items of one list, in the same column."
                    : "This follows a value that has already ended. Put the whole value in quotes.";
        }
        return "This is not valid YAML: " + problem + ".";
    }
}
