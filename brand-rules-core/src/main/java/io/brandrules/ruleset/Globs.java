package io.brandrules.ruleset;

import java.util.Optional;

/** Checks globs on paths: {@code *}, {@code **}, {@code ?}, {@code [abc]}, {@code {a,b}}, {@code {market}}. */
final class Globs {
    private Globs() {}

    /** Tells what is wrong with a glob on the paths beneath a ruleset's folder. */
    static void check(Place place, String glob) {
        fault(glob).ifPresent(fault -> place.problem("the glob \"" + glob + "\" " + fault));
    }

    private static Optional<String> fault(String glob) {
        if (glob.indexOf('\\') >= 0) {
            return Optional.of("has a backslash. Expected / between folders");
        }
        if (glob.startsWith("/") || glob.matches("[A-Za-z]:.*")) {
            return Optional.of("is absolute. Expected a path relative to the ruleset's folder");
        }
        if (glob.equals("..") || glob.startsWith("../") || glob.contains("/../") || glob.endsWith("/..")) {
            return Optional.of("leads out of the ruleset's folder. Expected a path beneath it");
        }
        for (String capture : new String[] {"{market}", "{language}"}) {
            if (glob.indexOf(capture) != glob.lastIndexOf(capture)) {
                return Optional.of("captures " + capture + " twice. Expected it once");
            }
        }
        return brackets(glob).or(() -> unknownCapture(glob));
    }

    /** One alternative alone is no choice: what stands so in braces was meant as a capture. */
    private static Optional<String> unknownCapture(String glob) {
        for (int open = glob.indexOf('{'); open >= 0; open = glob.indexOf('{', open + 1)) {
            int close = glob.indexOf('}', open);
            String inside = close < 0 ? "," : glob.substring(open + 1, close);
            boolean capture = inside.equals("market") || inside.equals("language");
            if (!capture && inside.indexOf(',') < 0 && inside.indexOf('{') < 0) {
                return Optional.of("has {" + inside + "}, which captures nothing. Expected {market} or {language}, or"
                        + " alternatives such as {html,md}");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> brackets(String glob) {
        int braces = 0;
        boolean inClass = false;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '{') {
                braces++;
            } else if (c == '}' && --braces < 0) {
                return Optional.of("has a } without a {. Expected braces in pairs");
            }
        }
        if (inClass) {
            return Optional.of("has a [ without a ]. Expected brackets in pairs");
        }
        return braces > 0 ? Optional.of("has a { without a }. Expected braces in pairs") : Optional.empty();
    }
}
