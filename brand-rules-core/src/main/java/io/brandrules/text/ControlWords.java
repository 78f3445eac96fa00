package io.brandrules.text;

import io.brandrules.text.TemplateMatch.Part;
import java.util.Set;

/** The words by which template languages steer, and what each does to a conditional. */
final class ControlWords {
    private static final Set<String> OPENING = Set.of(
            "if",
            "ifnot",
            "ifchanged",
            "ifequal",
            "ifnotequal",
            "unless",
            "for",
            "foreach",
            "each",
            "while",
            "list",
            "range",
            "tablerow",
            "interested",
            "rss",
            "rssitems",
            "feeditems",
            "attempt");
    private static final Set<String> SELECTING = Set.of("case", "switch");
    private static final Set<String> ALTERNATIVE = Set.of("elif", "elsif", "elseif", "elseifnot", "when", "recover");
    private static final Set<String> OTHERWISE = Set.of("else", "empty", "otherwise");
    private static final Set<String> SILENT = Set.of(
            "assign",
            "autoescape",
            "block",
            "blocktrans",
            "blocktranslate",
            "break",
            "call",
            "capture",
            "continue",
            "do",
            "filter",
            "form",
            "from",
            "import",
            "layout",
            "liquid",
            "load",
            "macro",
            "paginate",
            "raw",
            "set",
            "spaceless",
            "style",
            "stylesheet",
            "use",
            "var",
            "verbatim",
            "with");
    private static final Set<String> INCLUDING = Set.of(
            "include",
            "includes",
            "render",
            "extends",
            "embed",
            "section",
            "sections",
            "require",
            "include_once",
            "require_once",
            "include_relative",
            "module",
            "widget",
            "global_module",
            "global_partial",
            "global_widget",
            "dnd_area",
            "render_block",
            "partial");

    private ControlWords() {}

    /** What a word does to a conditional; {@code argument} follows it. */
    static Part part(String word, String argument) {
        if (OPENING.contains(word)) {
            return Part.OPEN;
        }
        if (SELECTING.contains(word)) {
            return Part.SELECT;
        }
        if (ALTERNATIVE.contains(word)) {
            return Part.ALTERNATIVE;
        }
        if (OTHERWISE.contains(word)) {
            return argument.startsWith("if") ? Part.ALTERNATIVE : Part.OTHERWISE;
        }
        return ends(word) ? Part.CLOSE : Part.NONE;
    }

    /** The name of the conditional that an ending word closes; any other word's own name. */
    static String chain(String word) {
        return word.startsWith("end") ? word.substring("end".length()) : word;
    }

    /** Whether a word steers and leaves nothing in the output. */
    static boolean silent(String word, String argument) {
        return part(word, argument) != Part.NONE || SILENT.contains(word) || word.startsWith("end");
    }

    /** Whether a word reads another file in its place. */
    static boolean including(String word) {
        return INCLUDING.contains(word);
    }

    private static boolean ends(String word) {
        if (!word.startsWith("end")) {
            return false;
        }
        String name = chain(word);
        return name.isEmpty() || OPENING.contains(name) || SELECTING.contains(name);
    }
}
