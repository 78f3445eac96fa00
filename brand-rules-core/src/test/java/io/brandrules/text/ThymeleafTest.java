package io.brandrules.text;

import static io.brandrules.text.Scanned.tags;
import static io.brandrules.text.Scanned.tokens;
import static io.brandrules.text.Scanned.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThymeleafTest {
    @Test
    void anElementWithAConditionIsAnArm() {
        assertThat(arms("<div><p th:if='${a}'>x</p> y</div>")).containsExactly("0 <p th:if='${a}'>x</p>");
        assertThat(arms("<ul><li data-th-each='a : ${b}'>x</li></ul>"))
                .containsExactly("0 <li data-th-each='a : ${b}'>x</li>");
        assertThat(arms("<img th:unless='${a}' src=b>c")).containsExactly("0 <img th:unless='${a}' src=b>");
        assertThat(Scanned.html("<p th:if='${a}'>x</p>").branches().get(1).exhaustive())
                .isFalse();
    }

    static Stream<String> opposites() {
        return Stream.of(
                "<p th:if='${a}'>x</p> <p th:unless='${a}'>y</p>",
                "<p th:unless='${a}'>x</p><p th:if='${a}'>y</p>",
                "<p th:if='${a}'>x</p><p th:if='${!a}'>y</p>",
                "<b th:if='${not a}'>x</b>\n<b th:unless='${not a}'>y</b>");
    }

    @ParameterizedTest
    @MethodSource("opposites")
    void aConditionAndItsOppositeAreTwoArmsOfOne(String source) {
        List<Branch> branches = Scanned.html(source).branches();
        assertThat(branches).hasSize(3);
        assertThat(branches.get(1).chain()).isEqualTo(branches.get(2).chain());
        assertThat(branches.get(2).arm()).isEqualTo(1);
        assertThat(branches.get(2).exhaustive()).isTrue();
    }

    @Test
    void otherConditionsAreTwo() {
        assertThat(arms("<p th:if='${a}'>x</p><p th:unless='${b}'>y</p>")).allMatch(arm -> arm.startsWith("0 "));
        assertThat(arms("<p th:if='${a}'>x</p><p th:if='${a}'>y</p>")).allMatch(arm -> arm.startsWith("0 "));
        assertThat(arms("<p th:if='${a}'>x</p>or<p th:unless='${a}'>y</p>")).allMatch(arm -> arm.startsWith("0 "));
    }

    @Test
    void aSwitchHasAnArmForEachCase() {
        String source = "<div th:switch='${a}'> <p th:case='1'>x</p> <p th:case='*'>y</p> </div>z";
        assertThat(arms(source)).containsExactly("0 <p th:case='1'>x</p> ", "1 <p th:case='*'>y</p> </div>");
        assertThat(Scanned.html(source).branches().get(1).exhaustive()).isTrue();
    }

    @Test
    void whatNobodyEndsEndsWithWhatHoldsIt() {
        assertThat(arms("<ul xmlns:th=x><li th:if='${a}'>x<li>y</ul>z")).containsExactly("0 <li th:if='${a}'>x");
        assertThat(arms("<div xmlns:th=x><b th:if='${a}'>x</div>y")).containsExactly("0 <b th:if='${a}'>x");
        assertThat(arms("<p th:if='${a}'>x</i></p>y")).containsExactly("0 <p th:if='${a}'>x</i></p>");
    }

    @Test
    void armsNestWithThoseOfAnotherLanguage() {
        assertThat(arms("<p th:if='${a}'>{% if b %}x{% else %}y{% endif %}</p>"))
                .containsExactly("0 <p th:if='${a}'>{% if b %}x{% else %}y{% endif %}</p>", "0 x", "1 y");
        assertThat(arms("{% if b %}<p th:if='${a}' {% if c %}d{% endif %}>x{% else %}y{% endif %}"))
                .hasSize(4);
    }

    @Test
    void theTextIsGivenByAValue() {
        assertThat(tokens("<p th:text='${a}'>Hello <b>you</b> {{ b }}</p><i>c</i>"))
                .containsExactly("HOLE a", "HOLE ${a}");
        assertThat(tags("<p th:text='${a}'>Hello <b>you</b></p><i>c</i>"))
                .containsExactly("p th:text=${a}", "/p", "i", "/i");
        assertThat(view("<p th:utext='${a}'>Hi\n</p>")).isEqualTo("<p th:utext='····'>··\n</p>");
        assertThat(tokens("<title th:text='${a}'>Hello</title>")).containsExactly("HOLE a", "HOLE ${a}");
        assertThat(tokens("<p th:text='a'></p>")).isEmpty();
    }

    @Test
    void whatIsRemovedOrReplacedIsNotRead() {
        assertThat(view("<p th:remove='all'>x<b>y</b></p>z")).isEqualTo(" ".repeat(32) + "z");
        assertThat(tags("<p th:remove='all'>x<b>y</b></p><i>")).containsExactly("i");
        assertThat(tokens("<p th:remove='body'>x</p>")).containsExactly("NOTE");
        assertThat(tokens("<div th:replace='~{footer}'>x</div>")).containsExactly("INCLUDE footer");
        assertThat(tokens("<div th:insert=\"~{parts :: footer}\">x</div>"))
                .containsExactly("INCLUDE ~{~{parts :: footer}}");
    }

    @Test
    void attributesThatAreGiven() {
        assertThat(tags("<img src='a.png' th:src='@{/b.png}' th:alt='#{logo}' width=1>"))
                .containsExactly("img src=@{/b.png} alt=#{logo} width=1");
        assertThat(tokens("<a href='#' th:href='@{https://a.example/(b=${c})}'>x</a>"))
                .containsExactly("HOLE @{https://a.example/(b=${c})}");
    }

    @Test
    void otherMarkupIsLeftAlone() {
        assertThat(Scanned.html("<p>x</p><p data-theme='if' other:if='a'>y</p>").branches())
                .hasSize(1);
        assertThat(tags("<img src=a alt=b>")).containsExactly("img src=a alt=b");
    }

    private static List<String> arms(String source) {
        Markup markup = Scanned.html(source);
        return markup.branches().stream()
                .skip(1)
                .map(branch -> branch.arm() + " " + markup.source().slice(branch.span()))
                .toList();
    }
}
