package io.brandrules.ruleset;

import java.util.Locale;
import java.util.Optional;

/** Binds the sections on what content carries and how it is sent: {@code links}, {@code images} and {@code email}. */
final class DeliveryBinder {
    private final EntryBinder entries;

    DeliveryBinder(EntryBinder entries) {
        this.entries = entries;
    }

    /** The section {@code links}, if the ruleset has it. */
    static Optional<Links> links(Place root) {
        return root.get("links")
                .map(links -> new Links(
                        links.get("hosts").map(DeliveryBinder::hosts),
                        links.get("https")
                                .filter(https -> links.is("https", false))
                                .map(EntryBinder::section),
                        links.get("utm").map(utm -> new Listed(EntryBinder.section(utm), utm.texts()))));
    }

    private static Listed hosts(Place hosts) {
        hosts.items().forEach(DeliveryBinder::checkHost);
        return new Listed(EntryBinder.section(hosts), hosts.texts());
    }

    private static void checkHost(Place item) {
        item.text()
                .filter(name -> name.indexOf('/') >= 0 || name.indexOf(' ') >= 0 || name.indexOf(':') >= 0)
                .ifPresent(name -> item.problem("\"" + name
                        + "\" is not the name of a host. Expected one without scheme, port and path, such as "
                        + host(name)));
    }

    private static String host(String address) {
        String rest =
                address.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:(?=//)", "").replaceFirst("^//", "");
        String host = rest.strip().replaceFirst("[/?#:\\s].*", "").toLowerCase(Locale.ROOT);
        return host.isEmpty() ? "northwind.example" : host;
    }

    /** The section {@code images}, if the ruleset has it. */
    Optional<Images> images(Place root) {
        return root.get("images")
                .map(images -> new Images(
                        images.get("alt")
                                .filter(alt ->
                                        alt.text().filter("required"::equals).isPresent())
                                .map(EntryBinder::section),
                        images.entries("logos").stream().map(this::logo).toList()));
    }

    private Logo logo(Place place) {
        Entry entry = entries.bind(place);
        entries.checkByMarket(place, this::logo);
        place.items("hosts").forEach(DeliveryBinder::checkHost);
        Optional<String> src = place.text("src");
        Optional<String> alt = place.text("alt");
        if (src.isEmpty() && alt.isEmpty() && entry.inForce() && !place.partial()) {
            place.problemOfEntry(
                    "the logo can never be known: it has neither \"alt\" nor \"src\". Expected the alternative"
                            + " text that it carries, or a glob on its address");
        }
        return new Logo(
                entry,
                place.name(),
                place.texts("hosts"),
                src,
                alt,
                place.get("min-width").flatMap(Bounds::range).flatMap(Range::least));
    }

    /** The section {@code email}, if the ruleset has it. */
    static Optional<EmailLimits> email(Place root) {
        return root.get("email")
                .map(email -> new EmailLimits(
                        email.get("subject").flatMap(Limit::of),
                        email.get("preheader").flatMap(Limit::of),
                        email.get("size").flatMap(Limit::of)));
    }
}
