package io.brandrules.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command above all commands; on its own it shows help or the version. */
@Command(
        name = "brand-rules",
        description = "Holds content to a brand's rules.",
        versionProvider = VersionLine.class,
        synopsisHeading = "Usage: ",
        customSynopsis = {"brand-rules [lint] [OPTIONS] [PATH...]", "       brand-rules COMMAND [OPTIONS]"},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Without a command, lint. brand-rules COMMAND --help says more of each."})
final class RootCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;
}
