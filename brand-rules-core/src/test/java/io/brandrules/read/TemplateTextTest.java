package io.brandrules.read;

import static io.brandrules.read.Outline.blocks;
import static io.brandrules.read.Outline.gaps;
import static io.brandrules.read.Outline.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.document.Block;
import io.brandrules.document.Document;
import org.junit.jupiter.api.Test;

final class TemplateTextTest {
    @Test
    void aHoleIsOneFiller() {
        Document document = page("<p>Dear {{ first\n name }}, hello</p><h1>{{ title }}</h1>");
        assertThat(blocks(document)).containsExactly("BODY: Dear ▯, hello", "HEADING 1: ▯");
        assertThat(document.source().slice(document.blocks().get(0).text().span(5, 6)))
                .isEqualTo("{{ first\n name }}");
        assertThat(gaps(document)).isEmpty();
    }

    @Test
    void controlTagsAreWhiteSpace() {
        assertThat(blocks(page("<p>Hello {% if a %}dear{% endif %} friend{% set x = 1 %}s</p>")))
                .containsExactly("BODY: Hello dear friend s");
    }

    @Test
    void textIsNotJoinedAcrossArms() {
        assertThat(blocks(page("<p>{% if a %}zero{% elif b %} {% else %}risk{% endif %} now</p>")))
                .containsExactly("BODY: zero▯risk now");
    }

    @Test
    void aBlockKnowsItsArm() {
        Document document = page("{% if a %}<p>x</p>{% else %}<p>y</p>{% endif %}<p>z</p>");
        assertThat(document.blocks().stream().map(Block::branch).distinct()).hasSize(3);
        assertThat(document.blocks().get(2).branch()).isZero();
    }

    @Test
    void holesInAttributesThatAreRead() {
        assertThat(blocks(page("<img alt='Photo of {{ name }}'><a title='{% if a %}Yes{% else %}No{% endif %}'>q</a>")))
                .containsExactly("ALT: Photo of ▯", "TITLE: Yes▯No", "BODY: q");
    }

    @Test
    void rowsThatATemplateFillsInAreNoText() {
        assertThat(blocks(page("<table>{{ rows }}<tr><td>a</td></tr></table>"))).containsExactly("BODY: a");
    }

    @Test
    void aCommentOfTheTemplateLeavesNothing() {
        assertThat(blocks(page("<p>e-{# note #}wallet</p>"))).containsExactly("BODY: e-wallet");
    }

    @Test
    void thymeleafReplacesTheTextOfAPrototype() {
        assertThat(blocks(page("<p th:text='#{greeting}'>Hello <b>you</b></p><p>Dear <b th:text='${n}'>Ann</b>!</p>")))
                .containsExactly("BODY: ▯", "BODY: Dear ▯!");
        assertThat(blocks(page("<p>a</p><p th:remove='all'>b</p><img th:alt='#{logo}' alt='Prototype' src=x>")))
                .containsExactly("BODY: a", "ALT: ▯");
        assertThat(page("<a th:href='@{/a}' href='http://prototype.example'>a</a>")
                        .links()
                        .get(0)
                        .target()
                        .toString())
                .isEqualTo(
                        page("<a href='{{ x }}'>a</a>").links().get(0).target().toString());
    }

    @Test
    void bothArmsAttributesAreRead() {
        assertThat(blocks(page("<img {% if a %}alt='One'{% else %}alt='Two'{% endif %}>")))
                .containsExactly("ALT: One", "ALT: Two");
    }
}
