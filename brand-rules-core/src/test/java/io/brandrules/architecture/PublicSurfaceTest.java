package io.brandrules.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is public is deliberately so, immutable, and free of other people's types. */
class PublicSurfaceTest {
    /** What one thread works with while it lints one document; each says so. */
    private static final Set<String> WORKERS =
            Set.of("Cascade", "Copy", "CssTokenizer", "EmojiScan", "Facts", "Matching", "Paragraph", "Statements");

    private static final Path LIST = Path.of("src", "test", "resources", "public-types.txt");
    private static final String UPDATE = "updatePublicTypes";

    @Test
    void publicTypesAreThoseOfTheList() throws IOException {
        List<String> found = Core.CLASSES.stream()
                .filter(PublicSurfaceTest::visible)
                .map(type -> type.getName().replace('$', '.'))
                .sorted()
                .toList();
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, String.join("\n", found) + "\n", UTF_8);
        }
        assertThat(found)
                .as(
                        "The public types differ from %s. Can the new one be package-private? If it must be public, run%n"
                                + "  mvn -pl brand-rules-core test -Dtest=PublicSurfaceTest -D%s=true%n"
                                + "and commit the list",
                        LIST, UPDATE)
                .containsExactlyElementsOf(Files.readAllLines(LIST, UTF_8));
    }

    @Test
    void noTypeOfAnotherLibraryShows() {
        classes()
                .that()
                .arePublic()
                .should(showOnlyTypesOfTheJdkAndOurs())
                .because("a library that shows in a signature cannot be replaced")
                .check(Core.CLASSES);
    }

    @Test
    void publicTypesAreFinalUnlessMadeToBeImplemented() {
        classes()
                .that()
                .arePublic()
                .and(DescribedPredicate.not(INTERFACES))
                .and(DescribedPredicate.not(modifier(ABSTRACT)))
                .and(DescribedPredicate.not(DescribedPredicate.describe("enums", JavaClass::isEnum)))
                .should()
                .haveModifier(FINAL)
                .check(Core.CLASSES);
    }

    private static DescribedPredicate<JavaClass> belongTo(Set<String> names) {
        return DescribedPredicate.describe("belong to " + names, type -> names.contains(type.getSimpleName()));
    }

    @Test
    void publicTypesAreImmutable() {
        fields().that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(belongTo(WORKERS)))
                .should()
                .beFinal()
                .because("what crosses a package border is a value, shared between threads")
                .check(Core.CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.not(modifier(SYNTHETIC)))
                .should()
                .beFinal()
                .because("two linters in one process must not know of each other")
                .check(Core.CLASSES);
    }

    private static boolean visible(JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return type.getModifiers().contains(PUBLIC)
                && !type.getSimpleName().equals("package-info")
                && (enclosing.isEmpty() || visible(enclosing.get()));
    }

    private static ArchCondition<JavaClass> showOnlyTypesOfTheJdkAndOurs() {
        return new ArchCondition<>("show only types of the JDK and of this library in their signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaClass foreign : foreign(supertypes(type))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " extends " + foreign.getName()));
                }
                for (JavaMember member : type.getMembers()) {
                    if (!member.getModifiers().contains(PUBLIC)) {
                        continue;
                    }
                    for (JavaClass foreign : foreign(shown(member))) {
                        events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows " + foreign.getName()));
                    }
                }
            }
        };
    }

    private static Set<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(t -> t.getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
    }

    private static Collection<JavaClass> shown(JavaMember member) {
        if (member instanceof JavaCodeUnit codeUnit) {
            return Stream.concat(codeUnit.getAllInvolvedRawTypes().stream(), codeUnit.getExceptionTypes().stream())
                    .toList();
        }
        return ((JavaField) member).getAllInvolvedRawTypes();
    }

    private static Set<JavaClass> foreign(Collection<JavaClass> types) {
        return types.stream()
                .map(JavaClass::getBaseComponentType)
                .filter(t -> !t.isPrimitive())
                .filter(t -> !t.getPackageName().startsWith("java.")
                        && !t.getPackageName().startsWith("io.brandrules"))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(JavaClass::getName))));
    }
}
