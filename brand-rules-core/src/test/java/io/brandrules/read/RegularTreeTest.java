package io.brandrules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.text.Markup;
import io.brandrules.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the quick builder makes a tree, it is the parser's. */
class RegularTreeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> NAMES = List.of(
            "table",
            "tbody",
            "tr",
            "td",
            "th",
            "div",
            "p",
            "span",
            "a",
            "b",
            "i",
            "font",
            "center",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "br",
            "img",
            "hr",
            "meta",
            "link",
            "style",
            "title",
            "script",
            "html",
            "head",
            "body",
            "form",
            "button",
            "col",
            "colgroup",
            "caption",
            "thead",
            "tfoot",
            "pre",
            "v:rect",
            "o:p",
            "sup",
            "textarea",
            "input",
            "section",
            "dialog",
            "nobr",
            "select",
            "option",
            "svg",
            "path",
            "g",
            "noscript",
            "template");
    private static final List<String> USUAL = NAMES.subList(0, 27);
    private static final List<String> TEXTS = List.of(
            " ",
            "\n",
            "Save 3% now",
            " &nbsp; ",
            "&copy2",
            "a &lt; b",
            "&#32;",
            "&",
            "  x",
            "&amp;amp;",
            "&#150;",
            "<!-- note -->",
            "<!-- note --!> -->",
            "<!--[if mso]>",
            "<![endif]-->",
            "<!--[if !mso]><!-->",
            "<!--<![endif]-->",
            "<?xml ?>",
            "<i><?x></i>",
            "{{ name }}",
            "{% if a %}",
            "{% endif %}",
            "<!doctype html>",
            "</>",
            "a < b",
            "<![CDATA[x]]>",
            "\t\r\n");

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nestedMarkup(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "<!DOCTYPE html>\n" : "");
        for (int i = 0; i < 4; i++) {
            nested(random, text, 5);
        }
        compare("seed " + seed, text.toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tagsInAnyOrder(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String name = pick(random, random.nextInt(3) == 0 ? NAMES : USUAL);
            text.append(random.nextInt(5) < 3 ? start(random, name) : "</" + name + ">");
            text.append(random.nextInt(4) == 0 ? pick(random, TEXTS) : "");
        }
        compare("seed " + seed, text.toString());
    }

    /** A tag is left out, doubled or moved, as it happens to those who edit by hand. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void brokenMails(int seed) {
        String mail = """
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
                <html><head><title>News &amp; more</title><style>td { color: red }</style></head>
                <body><center><!--[if mso]><table><tr><td><![endif]-->
                <table role="presentation"><tr><td><h1>Save</h1><p>3&nbsp;% <b>now</b><br/>or <a href="x"><i>later</i></a></p>
                <ul><li>one<li><span>two</span></ul><img src="a.png" alt="A"></td><td>b</td></tr></table>
                <!--[if mso]></td></tr></table><![endif]--><div>end<sup>1</sup></div></center></body></html>
                """;
        Random random = new Random(seed);
        List<String> pieces = new ArrayList<>(List.of(mail.split("(?=<)|(?<=>)", -1)));
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            int at = random.nextInt(pieces.size());
            int to = random.nextInt(pieces.size());
            switch (random.nextInt(3)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(to, pieces.get(at));
                default -> pieces.add(to, pieces.remove(at));
            }
        }
        compare("seed " + seed, String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples", "docs", "brand-rules-core/src/test/resources"})
    void filesOfTheProject(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                compare(file.toString(), Files.readString(file));
            }
        }
    }

    @Test
    void regularMailsAreReadQuickly() {
        assertThat(
                        quick(
                                "<!DOCTYPE html><html><head><title>x</title></head><body><table><tr><td>a</table></body></html>"))
                .isPresent();
        assertThat(quick("<p>a<p>b<ul><li>c<li>d</ul>")).isPresent();
        assertThat(quick("<head><noscript> </noscript><title>x</title></head><p>a"))
                .isPresent();
        assertThat(quick("<p>a <svg viewBox='0 0 1 1'><g><path d='M0 0'/></g></svg> b"))
                .isPresent();
        assertThat(quick("<p><b>a</p>b")).isEmpty();
        assertThat(quick("<table>text<tr><td>a</table>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript>",
                "<noscript> ",
                "<noscript> <p>a",
                "<noscript> a",
                "<noscript><style></style></noscript>",
                "<noscript><link></noscript>",
                "<noscript></head>",
                "<noscript> </noscript> <noscript><!-- a --></noscript><meta></head>",
                "<noscript> </noscript></noscript>",
                "</head><noscript> </noscript>",
                "<body><noscript> </noscript>"
            })
    void noscriptInTheHead(String rest) {
        compare(rest, "<!doctype html><html><head>" + rest);
        compare(rest, "<!doctype html><html>" + rest);
        compare(rest, rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>a",
                "<svg><g>a<path/> b</g></svg>",
                "<SVG><linearGradient/><clipPath></clipPath><Text>a</Text></SVG>",
                "<svg><path></svg>a",
                "<svg><g></path></g></svg>",
                "<svg></g></svg>",
                "<svg><svg></svg></svg>",
                "<svg><p>a</svg>",
                "<svg></p></svg>",
                "<svg><br></svg>",
                "<svg><title>a</title></svg>",
                "<svg><desc><p>a</p></desc></svg>",
                "<svg><foreignObject><p>a</p></foreignObject></svg>",
                "<svg><style>a</style></svg>",
                "<svg><![CDATA[a]]></svg>",
                "<svg><a>a</a></svg>",
                "<svg><g>&nbsp;a &amp b",
                "<svg></td></svg>",
                "<svg></body></svg>",
                "</svg>a",
                "<b><svg><g/></b></svg>",
                "<svg><table><tr><td></svg>",
                "<svg><math></math></svg>"
            })
    void picturesInTheBody(String picture) {
        compare(picture, picture);
        compare(picture, "<svg id='x'>" + picture);
        compare(picture, "<!doctype html><body><p>a<b>" + picture + "</b> <i>c</i></p>");
        compare(picture, "<table><tr><td>" + picture + "</td></tr></table>");
        compare(picture, "<table><tr>" + picture + "</tr></table>");
        compare(picture, "<html><head>" + picture + "</head></html>");
        compare(picture, "<ul><li>" + picture + "<li>b</ul>");
    }

    private static HtmlScope scope(Markup markup) {
        return HtmlScope.of(markup, markup, true, new StyleSource(SheetSource.NONE, new KnownStyles()));
    }

    private static Optional<HtmlTree> quick(String text) {
        Markup markup = Markup.html(SourceText.of(text), List.of());
        return RegularTree.of(markup.view(), markup.tags(), new Elements(scope(markup)));
    }

    private static void compare(String name, String text) {
        Markup markup = Markup.html(SourceText.of(text), List.of());
        Elements elements = new Elements(scope(markup));
        for (Optional<String> view : List.of(Optional.of(markup.view()), markup.outlookView())) {
            Optional<HtmlTree> quick = view.flatMap(shown -> RegularTree.of(shown, markup.tags(), elements));
            if (quick.isPresent()) {
                String shown = view.orElseThrow();
                compareTexts(shown, quick.get());
                assertThat(outline(quick.get()))
                        .as(name + ": " + text)
                        .isEqualTo(outline(ParsedTree.document(shown, elements)));
            }
        }
    }

    /** Text that is said to be read without a parser is. */
    private static void compareTexts(String view, HtmlTree tree) {
        for (TreeNode node = tree.root(); node != null; node = node.following(tree.root())) {
            if (node instanceof TreeText text && text.proper()) {
                String decoded = text.decoded();
                assertThat(Notation.HTML_TEXT.match(view, text.start(), text.end(), decoded, 0))
                        .as(decoded)
                        .isEqualTo(decoded.length());
            }
        }
    }

    private static void nested(Random random, StringBuilder text, int depth) {
        String name = pick(random, random.nextInt(12) == 0 ? NAMES : USUAL);
        text.append(random.nextInt(20) == 0 ? "" : start(random, name));
        for (int i = random.nextInt(4); i > 0 && depth > 0; i--) {
            if (name.equals("table") || name.equals("tr") || name.equals("tbody")) {
                String part = name.equals("tr") ? "td" : "tr";
                text.append("<" + part + ">");
                nested(random, text, depth - 1);
                text.append(random.nextInt(3) == 0 ? "" : "</" + part + ">");
            } else if (random.nextBoolean()) {
                text.append(pick(random, TEXTS));
            } else {
                nested(random, text, depth - 1);
            }
        }
        text.append(random.nextInt(12) == 0 ? "" : "</" + name + ">");
    }

    private static String start(Random random, String name) {
        String attribute = random.nextInt(4) == 0 ? " class='x' style=\"color:red\"" : "";
        return "<" + name + attribute + (random.nextInt(8) == 0 ? "/>" : ">");
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Every node on a line, with all that reading asks of it. */
    private static String outline(HtmlTree tree) {
        StringBuilder lines = new StringBuilder("quirks " + tree.quirks() + "\n");
        IdentityHashMap<TreeNode, String> indents = new IdentityHashMap<>();
        for (TreeNode node = tree.root(); node != null; node = node.following(tree.root())) {
            TreeElement holder = node.holder();
            String indent = holder == null ? "" : indents.get(holder) + " ";
            indents.put(node, indent);
            lines.append(indent).append(line(node, holder == null)).append('\n');
        }
        return lines.toString();
    }

    private static String line(TreeNode node, boolean root) {
        if (node instanceof TreeText text) {
            return text.start() + ".." + text.end() + " '" + text.decoded() + "'";
        }
        TreeElement element = (TreeElement) node;
        return root
                ? element.name()
                : element.name() + element.html() + element.tag() + element.extent() + element.empty();
    }
}
