package io.brandrules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven is told of the plugin, in the descriptor that the build generates. */
class PluginDescriptorTest {
    private final Element check = goal("check");

    @Test
    void checkRunsInVerifyWithoutAForkAndWithoutAProject() {
        assertThat(text(check, "phase")).isEqualTo("verify");
        assertThat(text(check, "threadSafe")).isEqualTo("true");
        assertThat(text(check, "requiresProject")).isEqualTo("false");
        assertThat(check.getElementsByTagName("executePhase").getLength()).isZero();
        assertThat(check.getElementsByTagName("requiresDependencyResolution").getLength())
                .isZero();
    }

    @Test
    void everyParameterIsAPropertyOfItsName() {
        List<String> wrong = new ArrayList<>();
        Element configuration = children(check, "configuration").findFirst().orElseThrow();
        Set<String> editable = editableParameters();
        assertThat(editable).isNotEmpty();
        for (String name : editable) {
            String expression = children(configuration, name)
                    .map(Element::getTextContent)
                    .findFirst()
                    .orElse("none");
            if (!expression.equals("${brandrules." + name + "}")) {
                wrong.add(name + ": " + expression);
            }
        }
        assertThat(wrong)
                .as("parameters of check that -Dbrandrules.NAME does not set")
                .isEmpty();
    }

    @Test
    void parametersAreTheContractedOnes() {
        assertThat(editableParameters())
                .containsExactly(
                        "asOf",
                        "channel",
                        "config",
                        "encoding",
                        "excludes",
                        "failIfEmpty",
                        "failOn",
                        "failOnViolation",
                        "includes",
                        "language",
                        "market",
                        "maxWarnings",
                        "outputDirectory",
                        "reports",
                        "rules",
                        "skip",
                        "sourceDirectories");
    }

    @Test
    void everyParameterIsDescribed() {
        List<String> undescribed = parameters()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .filter(parameter -> text(parameter, "description").length() < 10)
                .map(parameter -> text(parameter, "name"))
                .toList();
        assertThat(undescribed).isEmpty();
    }

    @Test
    void helpIsThere() {
        assertThat(text(goal("help"), "requiresProject")).isEqualTo("false");
    }

    private Set<String> editableParameters() {
        Set<String> names = new TreeSet<>();
        parameters()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .forEach(parameter -> names.add(text(parameter, "name")));
        return names;
    }

    private Stream<Element> parameters() {
        return children(children(check, "parameters").findFirst().orElseThrow(), "parameter");
    }

    private static Element goal(String name) {
        return elements(descriptor().getElementsByTagName("mojo"))
                .filter(mojo -> text(mojo, "goal").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Document descriptor() {
        try (InputStream in = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            assertThat(in).as("the generated plugin.xml").isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element parent, String child) {
        return children(parent, child).map(Element::getTextContent).findFirst().orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes())
                .filter(child -> child.getTagName().equals(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
