package io.brandrules.document;

import io.brandrules.cascade.Cascade;

/** One way in which clients show a document: the kind of client, and how wide its window is. Thread-safe. */
public final class View {
    private final Environment environment;
    private final Painting painting;
    private final Cascade cascade;

    View(Environment environment, Painting painting, Cascade cascade) {
        this.environment = environment;
        this.painting = painting;
        this.cascade = cascade;
    }

    /** The kind of client. */
    public Environment environment() {
        return environment;
    }

    /** How wide the window is, in CSS pixels; style sheets make no difference between widths that no view has. */
    public double width() {
        return cascade.width();
    }

    /** Whether a reader can see an element's text: it is painted, and in another colour than what is behind it. */
    public boolean shows(Element element) {
        return painting.shows(environment, cascade, element);
    }
}
