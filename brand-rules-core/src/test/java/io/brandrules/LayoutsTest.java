package io.brandrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Files that templates read around what they hold themselves, and what fills those. */
class LayoutsTest extends TemplateFolder {
    @Test
    void a_layout_is_read_around_what_fills_it() throws IOException {
        write("parts/layout.html", "<p>Your capital</p>{{> @partial-block}}<p>cheap</p>");
        write("a.html", "{{#> layout}}\n<p>is at cheap</p>{{> foot}}{{/layout}}<p>cheap</p>");
        assertThat(told(lint("a.html")))
                .containsExactly(
                        "a.html:2:10 tone/avoided-term",
                        "a.html:2:43 tone/avoided-term",
                        "parts/foot.html:2:7 tone/avoided-term",
                        "parts/layout.html:1:43 tone/avoided-term");
    }

    @Test
    void a_file_that_extends_another_fills_its_blocks() throws IOException {
        write(
                "parts/base.html",
                "<p>cheap</p>{% block body %}<p>Cheap, too</p>{% endblock %}\n{% block foot %}cheap{% endblock %}");
        write(
                "a.html",
                "{% extends 'base.html' %}\n{% block body %}\n<p>A bit cheap. Your capital is at risk.</p>{% endblock %} lost");
        assertThat(told(lint("a.html")))
                .containsExactly(
                        "a.html:3:10 tone/avoided-term",
                        "parts/base.html:1:4 tone/avoided-term",
                        "parts/base.html:1:32 tone/avoided-term",
                        "parts/base.html:2:17 tone/avoided-term");
        write("parts/base.html", "<p>x</p>{% block body scoped %}<p>Your capital is at risk.</p>{% endblock body %}");
        write("a.html", "{% extends \"base\" %}{% block body %}<p>y</p>{% endblock %}");
        assertThat(rules(lint("a.html"))).containsExactly("disclaimer/missing");
        write("a.html", "{% extends \"base\" %}{% block body %}<p>y</p>{{ super() }}{% endblock %}");
        assertThat(rules(lint("a.html"))).isEmpty();
    }

    @Test
    void layouts_extend_layouts_and_blocks_hold_blocks() throws IOException {
        write(
                "parts/base.html",
                "{% block all %}{% block a %}x{% endblock %}{% block b %}cheap{% endblock %}{% endblock %}");
        write(
                "parts/mid.html",
                "{% extends 'base.html' %}{% block a %}Your capital {% block c %}-{% endblock %}{% endblock %}");
        write("a.html", "{% extends 'mid.html' %}{% block c %}is at risk.{% endblock %}{% block b %}y{% endblock %}");
        assertThat(told(lint("a.html"))).containsExactly("parts/base.html:1:57 tone/avoided-term");
        write("a.html", "{% extends 'mid.html' %}{% block a %}{% block a %}x{% endblock %}{% endblock %}");
        assertThat(rules(lint("a.html"))).contains("content/not-checked");
        write("a.html", "{% extends 'none.html' %}{% block a %}x{% endblock %}");
        assertThat(rules(lint("a.html"))).containsExactly("content/not-checked");
        write("parts/loop.html", "{% extends 'loop.html' %}");
        write("a.html", "{% extends 'loop.html' %}");
        assertThat(rules(lint("a.html"))).contains("content/not-checked");
    }

    @Test
    void what_is_embedded_is_filled_where_it_stands() throws IOException {
        write("parts/card.html", "<div>{% block text %}cheap{% endblock %}{% block foot %}{% endblock %}</div>");
        write(
                "a.html",
                "<p>a</p>{% embed 'card.html' %}\n{% block text %}Your capital is at risk.{% endblock %}{% endembed %}"
                        + "<p>cheap</p>{% embed 'card.html' %}lost{% endembed %}<p>b</p>");
        assertThat(told(lint("a.html")))
                .containsExactly("a.html:2:72 tone/avoided-term", "parts/card.html:1:22 tone/avoided-term");
    }
}
