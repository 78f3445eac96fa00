package io.brandrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BranchesTest {
    /** A chain of two arms and another after it, in each language. */
    private static final String CHAINS = """
            {{#if x}}A{{else}}B{{/if}}C
            {{#x}}A{{/x}}{{^x}}B{{/x}}C
            {{#x}}A{{^}}B{{/x}}C
            {{#if x}}A{{else if y}}B{{else}}D{{/if}}C
            {{ if .X }}A{{ else }}B{{ end }}C
            {% if x %}A{% else %}B{% endif %}C
            {% if x %}A{% elsif y %}B{% else %}D{% endif %}C
            {% case x %} {% when 1 %}A{% else %}B{% endcase %}C
            {% for x in y %}A{% empty %}B{% endfor %}C
            *|IF:X|*A*|ELSE:|*B*|END:IF|*C
            *|IFNOT:X|*A*|ELSE:|*B*|END:IF|*C
            %%[ IF @x THEN ]%%A%%[ ELSE ]%%B%%[ ENDIF ]%%C
            %%[ SET @a = "if" IF @x THEN ]%%A%%[ ELSE SET @b = 2 ]%%B%%[ ENDIF ]%%C
            <#if x>A<#else>B</#if>C
            <#switch x> <#case 1>A<#default>B</#switch>C
            <% if (x) { %>A<% } else { %>B<% } %>C
            <% if x %>A<% else %>B<% end %>C
            <?php if ($x): ?>A<?php else: ?>B<?php endif; ?>C
            <?php if ($x) { ?>A<?php } else { ?>B<?php } ?>C
            #if($x)A#{else}B#{end}C
            #if ($x == "a)")A#elseif($y)B#else D#end C
            #foreach( $x in $list )A#{else}B#{end}C
            <c:choose> <c:when test="${x > 1}">A<c:otherwise>B</c:choose>C
            """;

    static Stream<String> chains() {
        return CHAINS.lines();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void armsOfEveryLanguage(String source) {
        Markup markup = Scanned.html(source);
        Branch first = markup.branchAt(source.indexOf(">A") < 0 ? source.indexOf("A") : source.indexOf(">A") + 1);
        Branch second = markup.branches().get(first.id() + 1);
        assertThat(markup.source().slice(first.span())).isEqualTo("A");
        assertThat(markup.source().slice(second.span())).isEqualTo("B");
        assertThat(first.chain()).isEqualTo(second.chain());
        assertThat(List.of(first.arm(), second.arm())).containsExactly(0, 1);
        assertThat(first.exhaustive()).isTrue();
        assertThat(first.parent()).isZero();
        assertThat(markup.branchAt(source.length() - 1).id()).isZero();
        assertThat(markup.anomalies()).isEmpty();
    }

    @Test
    void armsNest() {
        Markup markup = Scanned.html("a{{#if x}}b{{#each y}}c{{/each}}d{{/if}}e");
        assertThat(Stream.of("a", "b", "c", "d")
                        .map(text -> markup.branchAt(markup.source().text().lastIndexOf(text + "{"))
                                .id()))
                .containsExactly(0, 1, 2, 1);
        assertThat(markup.branches().get(2).parent()).isEqualTo(1);
        assertThat(markup.branches().get(2).exhaustive()).isFalse();
    }

    @Test
    void anEmptyArmHoldsNothing() {
        Markup markup = Scanned.html("{% if x %}{% endif %}a");
        assertThat(markup.branches().get(1).span()).isEqualTo(Span.at(10));
        assertThat(markup.branchAt(10).id()).isZero();
    }

    @Test
    void inclusionOrderIsTheOrderOfIds() {
        Markup markup = Scanned.html("{% if a %}{% if b %}x{% endif %}{% else %}y{% endif %}{% if c %}z{% endif %}");
        assertThat(markup.branches()).extracting(Branch::id).containsExactly(0, 1, 2, 3, 4);
        assertThat(markup.branches()).extracting(Branch::chain).containsExactly(0, 1, 2, 1, 3);
        assertThat(markup.branches()).extracting(Branch::parent).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void whatDoesNotPairIsToleratedAndNoted() {
        Markup markup = Scanned.html("{% endif %}{% if a %}{% for b %}x{% endif %}y{% else %}");
        assertThat(markup.branchAt(markup.source().text().indexOf('y')).id()).isZero();
        assertThat(markup.anomalies())
                .extracting(Markup.Anomaly::what)
                .containsExactly(
                        "a template conditional is closed that was not opened",
                        "a template conditional is not closed",
                        "an alternative stands outside of every template conditional");
        assertThat(Scanned.html("{% if a %}b").branches().get(1).span()).isEqualTo(new Span(10, 11));
    }

    @Test
    void blocksThatAreNoConditionalsHaveNoArms() {
        assertThat(Scanned.html("{% block a %}b{% endblock %}{% set c %}d{% endset %}")
                        .branches())
                .hasSize(1);
    }

    @Test
    void theDocumentIsTheFirstArm() {
        assertThat(Scanned.html("").branches()).containsExactly(new Branch(0, 0, 0, 0, true, Span.at(0)));
        assertThat(Scanned.html("x").branchAt(1).id()).isZero();
    }
}
