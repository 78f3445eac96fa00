package io.brandrules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A document made of the pieces on which scanning goes wrong, with what was put into it.
 *
 * @param text of the document
 * @param values every attribute value, in source order
 * @param templates every piece of template syntax, in source order
 */
record RandomMarkup(String text, List<String> values, List<Span> templates) {
    private static final List<String> TEXTS = List.of(
            "word",
            " ",
            "\r\n",
            "\n",
            "\r",
            "&amp;",
            "&nbsp;",
            "&shy;",
            "&#x1F600;",
            "\uD83D\uDE00",
            "\u00AD",
            "\u00A0",
            "\u05E9\u05DC\u05D5\u05DD",
            "\u0130\u0131",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<br>",
            "<br/>",
            "<td>",
            "<p>",
            "</p>",
            "\uE000",
            "100%",
            "a < b",
            "<!-- note -->",
            "<!-- <a href='no'> -->",
            "<script>if (a<b) {}</script>",
            "<title>t &lt;</title>",
            "</div>",
            "$5",
            "[1]",
            "*");
    private static final List<String> HOLES = List.of(
            "{{ name }}",
            "{{{html}}}",
            "{{ a | b: \"}}\" }}",
            "{% trans 'x' %}",
            "*|NAME|*",
            "<%= x %>",
            "{{\r\na\r\n}}",
            "<?= $a ?>",
            "{{! note }}",
            "{# n #}",
            "{{> part}}",
            "{!A.b}",
            "%%=v(@a)=%%");
    private static final List<String> VALUES = List.of(
            "",
            "x",
            "#fff",
            "a b",
            "a > b",
            "&quot;Arial&quot;, &amp;",
            "\uD83D\uDE00",
            "color:red;width:1px",
            "\u00E9\r\n",
            "a/b=c");

    static RandomMarkup of(int seed) {
        return new Generator(seed).document();
    }

    private static final class Generator {
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<String> values = new ArrayList<>();
        private final List<Span> templates = new ArrayList<>();

        Generator(int seed) {
            random = new Random(seed);
        }

        RandomMarkup document() {
            if (random.nextInt(4) == 0) {
                text.append("<!doctype html><html><head>");
                pieces(2, 1);
                text.append("</head><body>");
            }
            pieces(3 + random.nextInt(25), 0);
            return new RandomMarkup(text.toString(), values, templates);
        }

        private void pieces(int count, int depth) {
            for (int i = 0; i < count; i++) {
                switch (random.nextInt(depth < 3 ? 9 : 6)) {
                    case 0 -> template(one(HOLES));
                    case 1, 2 -> tag();
                    case 6 -> chain(depth + 1);
                    case 7 -> hidden(depth);
                    case 8 -> revealed(depth + 1);
                    default -> text.append(one(TEXTS));
                }
            }
        }

        private void template(String syntax) {
            templates.add(new Span(text.length(), text.length() + syntax.length()));
            text.append(syntax);
        }

        private void tag() {
            text.append(one(List.of("<p", "<td", "<a", "<table", "<V:RECT", "<div")));
            for (int i = random.nextInt(4); i > 0; i--) {
                attribute();
            }
            text.append(one(List.of(">", " >", "/>")));
        }

        private void attribute() {
            String quote = one(List.of("\"", "'"));
            text.append(one(List.of(" ", "\r\n\t"))).append(one(List.of("style", "href", "data-x", "BGCOLOR")));
            text.append(one(List.of("=", " = "))).append(quote);
            int start = text.length();
            text.append(one(VALUES).replace(quote, ""));
            if (random.nextInt(3) == 0) {
                template(one(HOLES));
                text.append(one(VALUES).replace(quote, ""));
            }
            values.add(text.substring(start));
            text.append(quote);
        }

        private void chain(int depth) {
            template(one(List.of("{% if a %}", "{%- if a -%}")));
            pieces(random.nextInt(4), depth);
            if (random.nextBoolean()) {
                template("{% else %}");
                pieces(random.nextInt(4), depth);
            }
            template("{% endif %}");
        }

        /** A comment would end the block. */
        private void hidden(int depth) {
            text.append(one(List.of("<!--[if mso]>", "<!--[if !mso]>", "<!--[if (gte mso 9)|(IE)]>")));
            tag();
            template(one(HOLES));
            text.append(depth).append("&nbsp;\r\n<![endif]-->");
        }

        private void revealed(int depth) {
            text.append(one(List.of("<!--[if !mso]><!-->", "<!--[if mso]><!-->")));
            pieces(random.nextInt(3), depth);
            text.append("<!--<![endif]-->");
        }

        private String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
