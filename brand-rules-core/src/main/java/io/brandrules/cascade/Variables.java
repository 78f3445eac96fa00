package io.brandrules.cascade;

import io.brandrules.style.CssToken;
import io.brandrules.style.CssTokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The custom properties of an element, and what {@code var()} makes of them.
 *
 * <p>A property that takes part in a circle is invalid, and so is what its substitution would make longer than any
 * author writes. What a function other than {@code var()} puts in is not known.
 *
 * @see <a href="https://www.w3.org/TR/css-variables-1/">CSS Custom Properties for Cascading Variables Level 1</a>
 */
final class Variables {
    static final Variables NONE = new Variables(Map.of());

    /** Longer texts than this are made by nesting that no author writes. */
    private static final int LONGEST = 20_000;

    private static final int DEEPEST = 32;

    /** Stands in a value for what is not known; a hole's character, so that it is treated as one. */
    static final String UNKNOWN = "\uF8FE";

    private final Map<String, String> values;

    private Variables(Map<String, String> values) {
        this.values = values;
    }

    /** What it takes in memory, in bytes, about. */
    long size() {
        long size = 0;
        for (String value : values.values()) {
            size += 100 + 2L * value.length();
        }
        return size;
    }

    /** Whether a value holds a function that stands for something else. */
    static boolean in(String value) {
        return value.indexOf('(') >= 0 && new Scan(value).any();
    }

    /** Whether a value holds something that is not known. */
    static boolean unknown(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= '\uE000' && value.charAt(i) <= '\uF8FF') {
                return true;
            }
        }
        return false;
    }

    /** These properties with those that an element declares itself. */
    Variables with(Map<String, String> declared) {
        if (declared.isEmpty()) {
            return this;
        }
        Resolution resolution = new Resolution(declared);
        Map<String, String> all = new HashMap<>(values);
        for (String name : declared.keySet()) {
            String value = resolution.of(name);
            if (value == null) {
                all.remove(name);
            } else {
                all.put(name, value);
            }
        }
        return new Variables(all);
    }

    /** A value with everything put in; empty where that makes it invalid. */
    Optional<String> substitute(String value) {
        return Optional.ofNullable(new Resolution(Map.of()).substitute(value, 0));
    }

    /** Works out properties that name one another. */
    private final class Resolution {
        private final Map<String, String> declared;
        private final Map<String, Optional<String>> done = new HashMap<>();
        private final Set<String> open = new HashSet<>();
        private final Set<String> circular = new HashSet<>();

        Resolution(Map<String, String> declared) {
            this.declared = declared;
        }

        @Nullable
        String of(String name) {
            Optional<String> known = done.get(name);
            if (known != null) {
                return known.orElse(null);
            }
            String own = declared.get(name);
            if (own == null) {
                return values.get(name);
            }
            if (open.size() > DEEPEST || !open.add(name)) {
                circular.addAll(open);
                return null;
            }
            String value = wide(name, own);
            open.remove(name);
            if (circular.contains(name)) {
                value = null;
            }
            done.put(name, Optional.ofNullable(value));
            return value;
        }

        private @Nullable String wide(String name, String own) {
            return switch (own.strip().toLowerCase(java.util.Locale.ROOT)) {
                case "initial" -> null;
                case "inherit", "unset", "revert", "revert-layer" -> values.get(name);
                default -> substitute(own, 0);
            };
        }

        @Nullable
        String substitute(String value, int depth) {
            if (value.indexOf('(') < 0) {
                return value;
            }
            if (depth > DEEPEST) {
                return null;
            }
            StringBuilder result = new StringBuilder();
            Scan scan = new Scan(value);
            int copied = 0;
            while (scan.next()) {
                String put = scan.isVar() ? variable(scan, depth) : UNKNOWN;
                if (put == null || result.length() + put.length() > LONGEST) {
                    return null;
                }
                result.append(value, copied, scan.start()).append(put);
                copied = scan.end();
            }
            return result.append(value, copied, value.length()).toString();
        }

        private @Nullable String variable(Scan scan, int depth) {
            String found = scan.name().isEmpty() ? null : of(scan.name());
            if (found != null) {
                return found;
            }
            String fallback = scan.fallback();
            return fallback == null ? null : substitute(fallback, depth + 1);
        }
    }

    /** Finds the outermost functions that stand for something else. */
    private static final class Scan {
        private static final Set<String> FUNCTIONS = Set.of("var", "env", "attr", "if", "inherit");

        private final CssTokenizer tokens;
        private int start;
        private int end;
        private boolean var;
        private String name = "";
        private @Nullable String fallback;

        Scan(String value) {
            tokens = new CssTokenizer(value);
        }

        boolean any() {
            return next();
        }

        boolean next() {
            for (CssToken token = tokens.next(); token != CssToken.END; token = tokens.next()) {
                if (token == CssToken.FUNCTION
                        && FUNCTIONS.contains(tokens.name().toLowerCase(java.util.Locale.ROOT))) {
                    read();
                    return true;
                }
            }
            return false;
        }

        private void read() {
            start = tokens.start();
            var = tokens.named("var");
            name = tokens.nextSolid() == CssToken.IDENT && tokens.name().startsWith("--") ? tokens.name() : "";
            fallback = null;
            int open = 1;
            int from = -1;
            int last = tokens.start();
            if (tokens.kind() == CssToken.CLOSE_PAREN) {
                open = 0;
            } else if (tokens.kind().opens()) {
                open++;
            }
            while (open > 0 && tokens.next() != CssToken.END) {
                CssToken token = tokens.kind();
                if (open == 1 && token == CssToken.COMMA && from < 0) {
                    from = tokens.end();
                }
                open += token.opens() ? 1 : token.closes() ? -1 : 0;
                last = tokens.start();
            }
            end = tokens.end();
            if (from >= 0) {
                fallback = tokens.text().substring(from, open > 0 ? end : Math.max(from, last));
            }
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        boolean isVar() {
            return var;
        }

        String name() {
            return name;
        }

        @Nullable
        String fallback() {
            return fallback;
        }
    }
}
