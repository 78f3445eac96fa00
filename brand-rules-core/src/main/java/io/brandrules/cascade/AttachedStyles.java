package io.brandrules.cascade;

import io.brandrules.style.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What elements themselves say of their style: presentational attributes, and style attributes. What is said by several
 * is one and the same. Thread-safe.
 */
final class AttachedStyles {
    private static final Weight HINT = new Weight(Weight.Level.PRESENTATIONAL, 0, Specificity.ZERO, 0);
    private static final Weight STYLE = new Weight(Weight.Level.STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);
    private static final Weight IMPORTANT = new Weight(Weight.Level.IMPORTANT_STYLE_ATTRIBUTE, 0, Specificity.ZERO, 0);
    private static final SheetRules NO_STYLE = new SheetRules("", Css.attribute(""));

    private final Room room;

    /** By the style attribute, which is parsed once wherever it is written, and then by the other attributes' hints. */
    private final Map<SheetRules, Map<String, Attached>> known = new ConcurrentHashMap<>();

    AttachedStyles(Room room) {
        this.room = room;
    }

    /** The declarations of an element. */
    Attached of(Styled element) {
        List<PresentationalHints.Hint> hints = PresentationalHints.of(element);
        SheetRules style = element.style().map(StyleAttribute::rules).orElse(NO_STYLE);
        if (hints.isEmpty() && style.attached().isEmpty()) {
            return Attached.NOTHING;
        }
        Map<String, Attached> ofStyle = known.get(style);
        if (ofStyle == null) {
            room.take(200 + style.size());
            ofStyle = known.computeIfAbsent(style, each -> new ConcurrentHashMap<>());
        }
        String key = key(hints);
        Attached all = ofStyle.get(key);
        if (all == null) {
            room.take(200 + 4 * key.length());
            all = ofStyle.computeIfAbsent(key, each -> weighed(hints, style.attached()));
        }
        return all;
    }

    /** What the hints say, parted by a character that no document holds. */
    private static String key(List<PresentationalHints.Hint> hints) {
        if (hints.isEmpty()) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (PresentationalHints.Hint hint : hints) {
            key.append(hint.property().css()).append('\0').append(hint.value()).append('\0');
        }
        return key.toString();
    }

    private Attached weighed(List<PresentationalHints.Hint> hints, List<Declared> attached) {
        List<Weighed> weighed = new ArrayList<>(hints.size() + attached.size());
        for (PresentationalHints.Hint hint : hints) {
            Value value = new Value(hint.property(), hint.value());
            weighed.add(new Weighed(Declared.hint(value), HINT, Weighed.NOWHERE));
        }
        for (Declared declared : attached) {
            weighed.add(new Weighed(declared, declared.important() ? IMPORTANT : STYLE, Weighed.ATTRIBUTE));
        }
        room.take(200 + 100 * hints.size() + 32 * attached.size());
        return new Attached(weighed);
    }
}
