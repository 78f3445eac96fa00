package io.brandrules.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.brandrules.BrandLinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The library answers from its input alone: no clock, no network, no console, no default of the machine. */
class DeterminismTest {
    /** Each is matched against {@code owner.name(parameter types)} of what a class accesses, method references included. */
    private static final List<Pattern> FORBIDDEN = List.of(
            // the clock and chance
            pattern("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"),
            pattern("java\\.time\\.Clock\\.(system|tick[MS]).*"),
            pattern("java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)"),
            pattern("java\\.time\\.ZoneId\\.systemDefault\\(\\)"),
            pattern("java\\.util\\.Date\\.<init>\\(\\)"),
            pattern("java\\.util\\.Random\\.<init>\\(\\)"),
            pattern("java\\.util\\.UUID\\.randomUUID\\(\\)"),
            pattern("java\\.lang\\.Math\\.random\\(\\)"),
            // the network
            pattern(
                    "java\\.net\\.(?!URI\\b|URISyntaxException|URLEncoder|URLDecoder|URL\\.(toURI|toString|toExternalForm)).*"),
            pattern("java\\.net\\.http\\..*"),
            pattern("java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram).*"),
            pattern("javax\\.net\\..*"),
            // the default locale
            pattern("java\\.util\\.Locale\\.(get|set)Default\\(.*"),
            pattern("java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)"),
            pattern("java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*"),
            pattern("java\\.lang\\.String\\.formatted\\(.*"),
            pattern("java\\.text\\..*\\.get\\w*Instance\\(\\)"),
            pattern("java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"),
            // the default charset
            pattern("java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"),
            pattern("java\\.lang\\.String\\.getBytes\\(\\)"),
            pattern("java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"),
            pattern("java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"),
            pattern("java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"),
            pattern("java\\.io\\.(FileReader|FileWriter|PrintStream|PrintWriter)\\.<init>\\([^,]*\\)"),
            pattern("java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"),
            // the console and the process
            pattern(
                    "java\\.lang\\.System\\.(in|out|err|console|exit|getenv|getProperty|getProperties|setProperty|lineSeparator)\\b.*"),
            pattern(".*\\.printStackTrace\\(\\)"),
            pattern("java\\.lang\\.(Runtime\\.(exec|exit|halt)|ProcessBuilder\\.).*"));

    private static final ArchRule RULE = classes()
            .should(accessNothingForbidden())
            .because("the same content and the same ruleset give the same answer on every machine and day");

    @Test
    void theLibraryAnswersFromItsInputAlone() {
        RULE.check(Core.CLASSES);
    }

    @Test
    void everySlipIsSeen() {
        JavaClasses slips = new ClassFileImporter().importClasses(Slips.class);
        List<String> seen = RULE.evaluate(slips).getFailureReport().getDetails();
        List<Integer> lines = seen.stream()
                .map(detail -> Integer.valueOf(detail.replaceAll("(?s).*:(\\d+)\\)$", "$1")))
                .distinct()
                .sorted()
                .toList();
        assertThat(lines).as(String.join("\n", seen)).hasSize(Slips.COUNT);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    private static ArchCondition<JavaClass> accessNothingForbidden() {
        return new ArchCondition<>("access neither clock, network, console nor defaults of the machine") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().forEach(access -> checkAccess(type, access, events));
            }
        };
    }

    private static void checkAccess(JavaClass type, JavaAccess<?> access, ConditionEvents events) {
        String name = access.getTarget().getFullName();
        if (!isDefaultOfTheFrontDoor(type, name)
                && FORBIDDEN.stream().anyMatch(pattern -> pattern.matcher(name).matches())) {
            events.add(SimpleConditionEvent.violated(type, access.getDescription()));
        }
    }

    /** Whoever builds a linter without a clock gets the day in UTC; the clock is handed on from there. */
    private static boolean isDefaultOfTheFrontDoor(JavaClass type, String name) {
        return type.isEquivalentTo(BrandLinter.class) && name.equals("java.time.Clock.systemUTC()");
    }

    /** Code that the rule must reject: each statement is one slip, on a line of its own. */
    @SuppressWarnings("all")
    private static final class Slips {
        static final int COUNT = 20;

        void clockAndChance() {
            System.nanoTime();
            LocalDate.now(ZoneOffset.UTC);
            Instant.now();
            Clock.systemUTC();
            new Random();
        }

        void network() throws IOException {
            new Socket();
            URI.create("x:y").toURL().openStream();
        }

        void locale(String text) {
            Locale.getDefault();
            text.toLowerCase();
            String.format("%d", 1);
            "%d".formatted(1);
            UnaryOperator<String> upper = String::toUpperCase;
        }

        void charset(InputStream in, byte[] bytes) {
            Charset.defaultCharset();
            "".getBytes();
            new String(bytes);
            new InputStreamReader(in);
        }

        void console() {
            System.out.println();
            System.getProperty("x");
            System.getenv("x");
            new IOException().printStackTrace();
        }

        Reader fine(InputStream in, Clock clock, String text) {
            LocalDate.now(clock);
            new Random(1);
            text.toLowerCase(Locale.ROOT);
            String.format(Locale.ROOT, "%d", 1);
            text.getBytes(StandardCharsets.UTF_8);
            URI.create("x:y");
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }
    }
}
