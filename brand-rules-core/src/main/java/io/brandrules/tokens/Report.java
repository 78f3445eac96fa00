package io.brandrules.tokens;

import io.brandrules.data.Fault;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with files of design tokens, and what is worth telling. Not thread-safe. */
final class Report {
    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> notices = new ArrayList<>();
    private final Set<Fault> known = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    List<Fault> errors() {
        return errors;
    }

    List<Fault> notices() {
        return notices;
    }

    /** An error, once. */
    void error(Origin place, Pointer pointer, String message) {
        add(errors, new Fault(place, pointer, message));
    }

    /** A notice, once. */
    void notice(Origin place, Pointer pointer, String message) {
        add(notices, new Fault(place, pointer, message));
    }

    /** A notice about a file, the first of its subject only. */
    void once(FileForm form, String subject, Origin place, String message) {
        if (told.add(form.name() + "\n" + subject)) {
            notice(place, Pointer.ROOT, message);
        }
    }

    /** Names the dialect of a file, once. */
    void dialect(FileForm form, Dialect dialect, Origin place, String more) {
        once(
                form,
                "dialect",
                place,
                "This file is in " + dialect.described() + ". It is read as such" + more
                        + ". Export it as Design Tokens 2025.10 where you can.");
    }

    private void add(List<Fault> faults, Fault fault) {
        if (known.add(fault)) {
            faults.add(fault);
        }
    }
}
