package io.brandrules.cascade;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The elements of an HTML document, in its order. */
final class Page {
    private final IdentityHashMap<Element, Styled> known = new IdentityHashMap<>();
    private final List<Styled> elements = new ArrayList<>();
    private final boolean quirks;

    Page(String html, boolean quirks) {
        Document document = Jsoup.parse(html);
        this.quirks = quirks;
        for (Element each : document.getAllElements()) {
            if (!(each instanceof Document)) {
                elements.add(styled(each));
            }
        }
    }

    List<Styled> elements() {
        return elements;
    }

    Matching matching(Hooks hooks) {
        return Matching.of(hooks, quirks);
    }

    /** The indexes of the elements that match one of the selectors, those for pseudo-elements left out. */
    List<Integer> matches(SelectorList list, Hooks hooks) {
        Matching matching = matching(hooks);
        return IntStream.range(0, elements.size())
                .filter(i -> list.selectors().stream()
                        .anyMatch(each -> each.pseudoElement().isEmpty() && each.matches(elements.get(i), matching)))
                .boxed()
                .toList();
    }

    /** The ids of the elements that match, or their names where they have none. */
    String named(String css, Hooks hooks) {
        SelectorList list = SelectorList.parse(css).orElseThrow();
        return String.join(
                " ",
                matches(list, hooks).stream()
                        .map(elements::get)
                        .map(each -> each.id() == null ? each.name() : each.id())
                        .toList());
    }

    private @Nullable Styled styled(@Nullable Element element) {
        if (element == null || element instanceof Document) {
            return null;
        }
        return known.computeIfAbsent(element, Wrapped::new);
    }

    private final class Wrapped implements Styled {
        private final int number = known.size();
        private final Element element;
        private final Set<String> classes;

        Wrapped(Element element) {
            this.element = element;
            this.classes = Set.copyOf(element.classNames());
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public String name() {
            return element.normalName();
        }

        @Override
        public boolean html() {
            return element.tag().namespace().equals(Parser.NamespaceHtml);
        }

        @Override
        public @Nullable Styled parent() {
            return styled(element.parent());
        }

        @Override
        public @Nullable Styled previous() {
            return styled(element.previousElementSibling());
        }

        @Override
        public @Nullable Styled next() {
            return styled(element.nextElementSibling());
        }

        @Override
        public @Nullable Styled firstChild() {
            return styled(element.firstElementChild());
        }

        @Override
        public boolean empty() {
            return element.childNodes().stream().allMatch(Comment.class::isInstance);
        }

        @Override
        public @Nullable String attribute(String name) {
            return element.attributes().hasKeyIgnoreCase(name)
                    ? element.attributes().getIgnoreCase(name)
                    : null;
        }

        @Override
        public @Nullable String id() {
            return element.id().isEmpty() ? null : element.id();
        }

        @Override
        public Set<String> classes() {
            return classes;
        }

        @Override
        public Optional<StyleAttribute> style() {
            return Optional.empty();
        }
    }
}
