package io.brandrules.cascade;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What was found out of styles that documents have in common. Thread-safe; what a document is painted like does not
 * depend on it.
 */
public final class SharedStyles {
    /** In bytes, about; when it is used up, all is forgotten and begun anew. */
    private static final int ROOM = 24 << 20;

    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept());

    /** What is kept now. A document asks once, and stays with it though there be no more room. */
    Kept kept() {
        return kept.updateAndGet(now -> now.room.any() ? now : new Kept());
    }

    /** What is kept until there is no more room. */
    static final class Kept {
        private final Room room = new Room(ROOM);
        private final AttachedStyles attached = new AttachedStyles(room);
        private final Map<List<Applied>, AuthorSheets> authors = new ConcurrentHashMap<>();
        private final Map<Client, Stylist> stylists = new ConcurrentHashMap<>();

        /** All that decides what elements match. */
        private record Client(AuthorSheets author, Viewing.Engine engine, boolean hooked, boolean quirks) {}

        AuthorSheets author(List<Applied> sheets) {
            return authors.computeIfAbsent(sheets, this::read);
        }

        private AuthorSheets read(List<Applied> sheets) {
            AuthorSheets author = new AuthorSheets(sheets);
            room.take(1000 + 300 * author.rules().all().size());
            for (Applied sheet : sheets) {
                room.take(sheet.size());
            }
            return author;
        }

        Stylist stylist(AuthorSheets author, Viewing viewing, boolean quirks) {
            Client client = new Client(author, viewing.engine(), viewing.hooked(), quirks);
            return stylists.computeIfAbsent(client, each -> new Stylist(author.rules(), attached, quirks, room));
        }
    }
}
