package io.brandrules.rules.image;

import io.brandrules.document.Document;
import io.brandrules.document.Image;
import io.brandrules.lint.Pixels;
import io.brandrules.match.Glob;
import io.brandrules.ruleset.Logo;
import io.brandrules.term.Normalized;
import io.brandrules.web.Hosts;
import io.brandrules.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A logo, and how an image is known for it. */
record LogoSight(Logo logo, Hosts hosts, Optional<Glob> glob, Optional<String> alt) {
    static LogoSight of(Logo logo) {
        return new LogoSight(
                logo,
                Hosts.of(logo.hosts()),
                logo.src().map(Glob::of),
                logo.alt().map(Normalized::text));
    }

    /** Whether an image is shown as this logo: its text names it, or its address is the logo's. */
    boolean shownBy(Image image) {
        return named(image)
                || glob.filter(pattern -> pattern.matches(image.source())).isPresent();
    }

    /** Whether the alternative text is the logo's, the word "logo" aside. */
    private boolean named(Image image) {
        if (alt.isEmpty() || image.alternative().isEmpty()) {
            return false;
        }
        String text = Normalized.text(image.alternative().get().toString()).strip();
        String name = alt.get().strip();
        return text.equals(name)
                || text.equals(name + " logo")
                || text.equals("logo " + name)
                || text.equals(name + "-logo");
    }

    /** What is wrong with an image that is shown as this logo. */
    List<String> faults(Image image, Document document) {
        List<String> faults = new ArrayList<>();
        WebAddress address = WebAddress.of(image.source(), document);
        boolean web = address.kind() == WebAddress.Kind.WEB;
        if (web && !logo.hosts().isEmpty() && !hosts.cover(address.host())) {
            faults.add("it comes from " + address.host() + "; take it from " + hosts.shown());
        } else if (web
                && glob.filter(pattern -> !pattern.matches(image.source())).isPresent()) {
            faults.add("its file is another one; take " + logo.src().orElse(""));
        }
        logo.alt()
                .filter(text -> image.alternative()
                        .map(alt -> !same(alt.toString(), text))
                        .orElse(true))
                .ifPresent(text -> faults.add("its alternative text is not the brand's; write alt=\"" + text + "\""));
        logo.minWidth()
                .filter(least ->
                        image.width().isPresent() && image.width().getAsDouble() < Pixels.of(least) - Pixels.NOISE)
                .ifPresent(least -> faults.add("it is shown "
                        + Pixels.number(image.width().getAsDouble()) + "px wide; show it at " + least + " or more"));
        return faults;
    }

    private static boolean same(String written, String text) {
        return written.strip().replaceAll("\\s+", " ").equals(text);
    }
}
