package io.brandrules.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the library stand in rows; an import points down, never up and never sideways. */
class LayersTest {
    /** From the bottom up; the packages of one row do not see each other. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("text", "cache", "inflection"),
            Set.of("data", "style", "term", "prose"),
            Set.of("cascade", "tokens", "wording"),
            Set.of("document"),
            Set.of("mime", "include", "layer"),
            Set.of("ruleset", "read"),
            Set.of("match", "web"),
            Set.of("statement"),
            Set.of("lint"),
            Set.of(
                    "rules.color",
                    "rules.font",
                    "rules.tone",
                    "rules.disclaimer",
                    "rules.compliance",
                    "rules.link",
                    "rules.image",
                    "rules.email",
                    "rules.content",
                    "report"),
            Set.of("rules"));

    /** Each library, and the packages that may know it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.jsoup..", Set.of("read")),
            Map.entry("org.commonmark..", Set.of("read")),
            Map.entry("org.apache.james..", Set.of("mime")),
            Map.entry("com.ibm.icu..", Set.of("term", "prose", "ruleset")),
            Map.entry("morfologik..", Set.of("inflection")),
            Map.entry("org.snakeyaml..", Set.of("data")),
            Map.entry("org.everit..", Set.of("layer")),
            Map.entry("org.json..", Set.of("layer")),
            Map.entry("com.google.gson..", Set.of("report")),
            Map.entry("com.google.re2j..", Set.of("ruleset", "match", "term")));

    private static Stream<String> libraries() {
        return LIBRARIES.keySet().stream().sorted();
    }

    @Test
    void importsPointDown() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (Set<String> row : ROWS) {
            for (String name : row) {
                layers = layers.layer(name).definedBy("io.brandrules." + name);
            }
        }
        layers = layers.layer("front door").definedBy("io.brandrules");

        List<String> below = new ArrayList<>();
        for (Set<String> row : ROWS) {
            for (String name : row) {
                layers = below.isEmpty()
                        ? layers.whereLayer(name).mayNotAccessAnyLayer()
                        : layers.whereLayer(name).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(row);
        }
        layers.ensureAllClassesAreContainedInArchitecture().check(Core.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void onlyItsPackagesKnowALibrary(String library) {
        String[] packages = LIBRARIES.getOrDefault(library, Set.of()).stream()
                .map(name -> "io.brandrules." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because("a library that is known in one place can be replaced there")
                .check(Core.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void everyLibraryIsUsed(String library) {
        assertThat(Core.CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())))
                .as("use of %s; without any, drop it from here and from the pom", library)
                .isTrue();
    }

    @Test
    void everyLibraryHasItsPlace() {
        String[] known = Stream.concat(
                        Stream.of("java..", "io.brandrules..", "org.jspecify.annotations.."), libraries())
                .toArray(String[]::new);
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(arrayOfPrimitives()))
                .because("a new library is a decision: give it its packages in LayersTest.LIBRARIES")
                .check(Core.CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : Core.CLASSES) {
            JavaPackage home = type.getPackage();
            if (!home.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(home.getName());
            }
        }
        assertThat(unmarked)
                .as("packages without @NullMarked in package-info.java")
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> arrayOfPrimitives() {
        return DescribedPredicate.describe(
                "primitives", type -> type.getBaseComponentType().isPrimitive());
    }
}
