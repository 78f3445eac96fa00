package io.brandrules.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why reading or writing failed, in words. */
final class Reason {
    private Reason() {}

    static String of(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "no such file";
        }
        if (problem instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is in the way";
        }
        boolean told = problem instanceof FileSystemException system && system.getReason() != null;
        String reason = told ? ((FileSystemException) problem).getReason() : problem.getMessage();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }
}
