package io.brandrules.cli;

import io.brandrules.report.Printable;
import io.brandrules.report.Tool;
import io.brandrules.ruleset.Problem;
import io.brandrules.ruleset.RulesetException;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
public final class Main {
    static final String DEBUG = "--debug";

    private static final String DEFAULT_COMMAND = "lint";
    private static final Set<String> ROOT_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Main() {}

    /** Runs the command line and exits with its status. */
    public static void main(String[] args) {
        Console console = new Console(
                // On its own, a file's stream asks for its place in the file, and a pipe has none.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Main::isTerminal,
                Clock.system(ZoneId.systemDefault()));
        System.exit(run(args, console, Engine.LIBRARY));
    }

    /** Runs the command line and answers with its exit status; never throws. */
    static int run(String[] args, Console console, Engine engine) {
        boolean debug = Arrays.asList(args).contains(DEBUG);
        try {
            CommandLine commands = new CommandLine(new RootCommand())
                    .addSubcommand(DEFAULT_COMMAND, new LintCommand(console, engine))
                    .addSubcommand("explain", new ExplainCommand(console))
                    .addSubcommand("test", new TestCommand(console))
                    .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                    .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                    .registerConverter(FailOn.class, new Choice<>(FailOn.values()))
                    .registerConverter(ColorMode.class, new Choice<>(ColorMode.values()))
                    .setExpandAtFiles(false)
                    .setParameterExceptionHandler((problem, written) -> misused(problem, console))
                    .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, console, debug));
            return commands.execute(withCommand(args, commands.getSubcommands().keySet()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return broken(e, console, debug);
        }
    }

    private static String[] withCommand(String[] args, Set<String> commands) {
        boolean given = args.length > 0 && (commands.contains(args[0]) || ROOT_OPTIONS.contains(args[0]));
        return given
                ? args
                : Stream.concat(Stream.of(DEFAULT_COMMAND), Arrays.stream(args)).toArray(String[]::new);
    }

    private static int misused(ParameterException problem, Console console) {
        console.tell(problem.getMessage() + meant(problem));
        CommandLine.Help help = problem.getCommandLine().getHelp();
        console.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        return ExitStatus.TROUBLE;
    }

    private static String meant(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        String written = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        boolean isOption = written.startsWith("-");
        Set<String> options =
                problem.getCommandLine().getCommandSpec().optionsMap().keySet();
        return isOption ? "." + Suggestion.sentence(written, options) : "";
    }

    private static int failed(Exception problem, Console console, boolean debug) {
        if (problem instanceof RulesetException refused) {
            return refused(refused, console);
        }
        if (problem instanceof IOException io) {
            if (Console.isClosedPipe(io)) {
                return ExitStatus.CLEAN;
            }
            console.tell("error: reading or writing failed: " + Reason.of(io));
            return ExitStatus.TROUBLE;
        }
        return broken(problem, console, debug);
    }

    private static int refused(RulesetException refused, Console console) {
        List<Problem> problems = refused.problems();
        if (problems.isEmpty()) {
            console.tell("error: " + refused.getMessage());
            return ExitStatus.TROUBLE;
        }
        problems.forEach(problem -> console.tell(problem.toString()));
        console.tell("The ruleset has " + (problems.size() == 1 ? "a problem" : problems.size() + " problems")
                + "; nothing was linted.");
        return ExitStatus.TROUBLE;
    }

    private static int broken(Throwable problem, Console console, boolean debug) {
        console.tell(Tool.NAME + " " + Tool.version() + " failed: " + problem
                + ". This is a fault of the program: please report it with what "
                + (debug ? "follows." : "the same command prints with " + DEBUG + "."));
        if (debug) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(line -> console.err().println("  " + Printable.of(line.strip())));
        }
        return ExitStatus.TROUBLE;
    }

    // From JDK 22 on there is a console even where nothing is a terminal, and it can be asked.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
