package io.brandrules.style;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The system colours, as Chromium paints them where no theme says otherwise, and the deprecated ones by what CSS has
 * them mean.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#css-system-colors">CSS Color Module Level 4, section 6.2 and
 *     appendix A</a>
 */
final class SystemColors {
    private static final String TABLE = """
            accentcolor 0075ff 0075ff  accentcolortext ffffff ffffff  activetext ff0000 ff0000
            buttonborder 000000 ffffff  buttonface efefef 6b6b6b  buttontext 000000 ffffff
            canvas ffffff 121212  canvastext 000000 ffffff  field ffffff 3b3b3b  fieldtext 000000 ffffff
            graytext 808080 808080  highlight 0041c6cc 0041c6cc  highlighttext ffffff ffffff
            linktext 0000ee 9e9eff  mark ffff00 ffff00  marktext 000000 000000
            selecteditem 1967d2 99c8ff  selecteditemtext ffffff 3b3b3b  visitedtext 551a8b d0adf0
            activeborder 000000 ffffff  activecaption ffffff 121212  appworkspace ffffff 121212
            background ffffff 121212  buttonhighlight efefef 6b6b6b  buttonshadow efefef 6b6b6b
            captiontext 000000 ffffff  inactiveborder 000000 ffffff  inactivecaption ffffff 121212
            inactivecaptiontext 808080 808080  infobackground ffffff 121212  infotext 000000 ffffff
            menu ffffff 121212  menutext 000000 ffffff  scrollbar ffffff 121212
            threeddarkshadow 000000 ffffff  threedface efefef 6b6b6b  threedhighlight 000000 ffffff
            threedlightshadow 000000 ffffff  threedshadow 000000 ffffff  window ffffff 121212
            windowframe 000000 ffffff  windowtext 000000 ffffff
            -webkit-link 0000ee 9e9eff  -webkit-activelink ff0000 ff9e9e
            """;

    private static final Map<String, Pair> COLORS = colors();

    private record Pair(Color light, Color dark) {}

    private SystemColors() {}

    private static Map<String, Pair> colors() {
        StringTokenizer words = new StringTokenizer(TABLE);
        Map<String, Pair> colors = new HashMap<>();
        while (words.hasMoreTokens()) {
            colors.put(words.nextToken(), new Pair(color(words.nextToken()), color(words.nextToken())));
        }
        return Map.copyOf(colors);
    }

    private static Color color(String hex) {
        return Color.parse("#" + hex).orElseThrow();
    }

    static boolean named(String lower) {
        return COLORS.containsKey(lower);
    }

    /** The colour of a name in lower case. */
    static Optional<Color> find(String lower, boolean dark) {
        Pair pair = COLORS.get(lower);
        return pair == null ? Optional.empty() : Optional.of(dark ? pair.dark : pair.light);
    }
}
