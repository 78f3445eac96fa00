package io.brandrules.report;

import com.google.gson.stream.JsonWriter;
import io.brandrules.lint.Failure;
import io.brandrules.lint.LintResult;
import io.brandrules.lint.LintRun;
import io.brandrules.lint.NeededApproval;
import io.brandrules.lint.Notice;
import io.brandrules.lint.RaisedFlag;
import io.brandrules.lint.Severity;
import io.brandrules.lint.Violation;
import java.io.IOException;
import java.util.List;

/** The report that programs read: JSON by {@code schemas/lint-report.schema.json}, complete, keys in a fixed order. */
final class JsonReport implements Report {
    private static final int SCHEMA_VERSION = 1;

    private final String version;

    /** A JSON report by this version of the tool. */
    JsonReport() {
        this(Tool.version());
    }

    JsonReport(String version) {
        this.version = version;
    }

    @Override
    public void write(LintRun run, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(new AppendableWriter(out));
        json.setIndent("  ");
        json.setHtmlSafe(false);
        writeRun(run, new JsonValues(json));
        json.flush();
        out.append('\n');
    }

    private void writeRun(LintRun run, JsonValues json) throws IOException {
        json.beginObject();
        json.number("schemaVersion", SCHEMA_VERSION);
        json.beginObject("tool");
        json.string("name", Tool.NAME);
        json.string("version", version);
        json.endObject();
        writeRulesets(run.rulesets(), json);
        json.string("asOf", run.asOf().toString());
        json.string("verdict", run.verdict().id());
        writeSummary(run, json);
        json.beginArray("files");
        for (LintResult result : run.results()) {
            writeFile(result, json);
        }
        json.endArray();
        if (!run.unmatched().isEmpty()) {
            json.strings("unmatched", run.unmatched());
        }
        json.beginArray("notices");
        for (Notice notice : run.notices()) {
            json.beginObject();
            json.string("message", notice.message());
            json.string("origin", notice.place().map(Object::toString));
            json.endObject();
        }
        json.endArray();
        json.beginArray("failures");
        for (Failure failure : run.failures()) {
            json.beginObject();
            json.string("path", failure.path());
            json.string("message", failure.message());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void writeRulesets(List<LintRun.RulesetInfo> rulesets, JsonValues json) throws IOException {
        if (!rulesets.isEmpty()) {
            json.name("ruleset");
            writeRuleset(rulesets.get(0), json);
        }
        if (rulesets.size() > 1) {
            json.beginArray("rulesets");
            for (LintRun.RulesetInfo ruleset : rulesets) {
                writeRuleset(ruleset, json);
            }
            json.endArray();
        }
    }

    private static void writeRuleset(LintRun.RulesetInfo ruleset, JsonValues json) throws IOException {
        json.beginObject();
        json.string("brand", ruleset.brand());
        json.string("version", ruleset.version());
        json.string("digest", ruleset.digest());
        json.strings("files", ruleset.files());
        json.endObject();
    }

    private static void writeSummary(LintRun run, JsonValues json) throws IOException {
        json.beginObject("summary");
        json.number("files", run.results().size());
        json.number("errors", run.count(Severity.ERROR));
        json.number("warnings", run.count(Severity.WARNING));
        json.number("infos", run.count(Severity.INFO));
        json.number("waived", run.waived());
        json.number("notChecked", run.notChecked());
        if (run.repetition().isPresent()) {
            RepetitionJson.write(run.repetition().get(), json);
        }
        json.endObject();
    }

    private static void writeFile(LintResult result, JsonValues json) throws IOException {
        json.beginObject();
        json.string("path", result.path());
        json.string("format", result.format());
        json.string("channel", result.channel());
        json.strings("markets", result.markets());
        json.string("language", result.language());
        json.string("digest", result.digest());
        json.beginArray("flags");
        for (RaisedFlag flag : result.flags()) {
            writeFlag(flag, json);
        }
        json.endArray();
        json.beginArray("approvals");
        for (NeededApproval approval : result.approvals()) {
            json.beginObject();
            json.string("role", approval.role());
            json.string("state", approval.state());
            json.endObject();
        }
        json.endArray();
        json.strings("usedBy", result.usedBy());
        writeViolations("violations", result.violations(), json);
        writeViolations("waived", result.waived(), json);
        writeViolations("baselined", List.of(), json);
        json.endObject();
    }

    private static void writeFlag(RaisedFlag flag, JsonValues json) throws IOException {
        json.beginObject();
        json.string("flag", flag.flag());
        json.beginArray("raisedBy");
        for (RaisedFlag.Hit hit : flag.raisedBy()) {
            json.beginObject();
            json.range(hit.range());
            json.string("excerpt", hit.excerpt());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void writeViolations(String name, List<Violation> violations, JsonValues json) throws IOException {
        json.beginArray(name);
        for (Violation violation : violations) {
            ViolationJson.write(violation, json);
        }
        json.endArray();
    }
}
