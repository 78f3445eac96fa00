package io.brandrules.cli;

import io.brandrules.report.Tool;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Tool.NAME + " " + Tool.version()};
    }
}
