package io.brandrules.text;

import static io.brandrules.text.Scanned.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTokensTest {
    /** On the left the source, on the right its only token. */
    private static final String TABLE = """
            {{ name }} => HOLE name
            {{{ html }}} => INCLUDE html
            {{& html }} => HOLE & html
            {{ name | default: "}}" }} => HOLE name | default: "}}"
            {{ '{{' }} => HOLE '{{'
            {{ f({html: "<p>", a: {b: 1}}) }} => HOLE f({html: "<p>", a: {b: 1}})
            {{~#if a~}} => BLOCK if a
            {{#each items}} => BLOCK each items
            {{^items}} => BLOCK items
            {{^}} => BLOCK else
            {{else}} => BLOCK else
            {{else if b}} => BLOCK else if b
            {{/if}} => BLOCK /if
            {{> footer year=1}} => INCLUDE include footer year=1
            {{! note }} => NOTE
            {{!-- a }} note --}} => NOTE
            {{- if .Name -}} => BLOCK if .Name
            {{ end }} => HOLE end
            {{ if }} => HOLE if
            {{ range .Items }} => BLOCK range .Items
            {{ template "x.html" . }} => INCLUDE include "x.html" .
            {%- if a -%} => BLOCK if a
            {% elsif b %} => BLOCK elsif b
            {% endfor %} => BLOCK endfor
            {% endblock %} => BLOCK endblock
            {% assign a = "%}" %} => BLOCK assign a = "%}"
            {% include 'a.html' %} => INCLUDE include 'a.html'
            {% extends "b" %} => INCLUDE extends "b"
            {% trans "Hi" %} => HOLE trans "Hi"
            {% cycle 'a', 'b' %} => HOLE cycle 'a', 'b'
            {# note #} => NOTE
            *|FNAME|* => HOLE FNAME
            *|MC:SUBJECT|* => HOLE MC:SUBJECT
            *|LIST:ADDRESS|* => HOLE LIST:ADDRESS
            *|IF:FNAME|* => BLOCK if FNAME
            *|ELSE:|* => BLOCK else
            *|END:IF|* => BLOCK end if
            %%=v(@name)=%% => HOLE v(@name)
            %%[ IF @a == 1 THEN ]%% => BLOCK if @a == 1 THEN
            {!Contact.FirstName} => HOLE Contact.FirstName
            <%= name %> => HOLE name
            <%unsub%> => HOLE unsub
            <% if (a) { %> => BLOCK if (a) {
            <% } else { %> => BLOCK else {
            <% } %> => BLOCK
            <% items.each do |i| %> => BLOCK items .each do |i|
            <% end %> => BLOCK end
            <%@ include file="x" %> => INCLUDE include file="x"
            <%# note %> => NOTE
            <%-- note %> --%> => NOTE
            <?= $a ?> => HOLE $a
            <?php echo "?>"; ?> => HOLE echo "?>";
            <?php if ($a < 5): ?> => BLOCK if ($a < 5):
            <?php include 'x'; ?> => INCLUDE include 'x';
            <? $a = 1; ?> => BLOCK $a = 1;
            <#if a gt (b > c)> => BLOCK if a gt (b > c)
            </#if> => BLOCK /if
            <#include "x"> => INCLUDE include "x"
            <#-- note --> => NOTE
            <c:if test="${a > b}"> => BLOCK c:if test="${a > b}"
            </c:forEach> => BLOCK /c:foreach
            <c:set var="a" value="b"/> => BLOCK c:set var="a" value="b"
            <c:out value="${a}"/> => HOLE c:out value="${a}"
            <fmt:message key="a"/> => HOLE fmt:message key="a"
            <jsp:include flush="true" page="a.jsp"/> => INCLUDE jsp:include "a.jsp"
            $!{name} => HOLE name
            #if ($a == ")") => BLOCK if $a == ")"
            #foreach($a in $b) => BLOCK foreach $a in $b
            #set($a = "(") => BLOCK set $a = "("
            $!{name|'friend'} => HOLE name|'friend'
            """;

    static Stream<String[]> table() {
        return TABLE.lines().map(line -> line.split(" => ", 2));
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachLanguageIsReadAsItsOwn(String source, String token) {
        assertThat(tokens(source)).containsExactly(token);
        assertThat(Scanned.html(source).templates().get(0).span()).isEqualTo(new Span(0, source.length()));
    }

    @Test
    void velocityWhereAFileHoldsADirective() {
        assertThat(tokens("<p>#if($a)$name, $!user.first(\"a)\").last. #else US$ 5, $5 #end #banner('x') #*note*#</p>"))
                .containsExactly(
                        "BLOCK if $a",
                        "HOLE name",
                        "HOLE user.first(\"a)\").last",
                        "BLOCK else",
                        "BLOCK end",
                        "HOLE banner('x')",
                        "NOTE");
        assertThat(tokens("<p>#if($a)#parse(\"a.vm\") x## to the end\n#end</p>"))
                .containsExactly("BLOCK if $a", "INCLUDE parse \"a.vm\"", "NOTE", "BLOCK end");
    }

    @Test
    void hashesAndDollarsElsewhereAreText() {
        assertThat(tokens("<p style='color:#fee' id=a>Be #else, pay $name or $US; see #end and #include(d) ## x</p>"))
                .isEmpty();
        assertThat(tokens("## Heading\n\n#if($a) as Velocity has it")).containsExactly("BLOCK if $a");
        assertThat(tokens("<b:if test='a'><cc:if>")).isEmpty();
    }
}
