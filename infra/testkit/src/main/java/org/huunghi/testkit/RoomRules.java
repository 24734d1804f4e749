package org.huunghi.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shape of a service, checked: {@code org.huunghi.<service>} holds features, a feature's root is plain Java, and the
 * technologies live in the rooms below it. One call per service.
 */
public final class RoomRules {

    /** Mail coming in and going out, the front desk, the cellar, the courier, the calendar on the wall. No other rooms. */
    static final String WEB = "web";

    static final String INTAKE = "intake";
    static final String PUBLISHING = "publishing";
    static final String MONGO = "mongo";
    static final String DELIVERY = "delivery";
    static final String ALMANAC = "almanac";
    private static final List<String> ROOMS = List.of(WEB, INTAKE, PUBLISHING, MONGO, DELIVERY, ALMANAC);

    private static final String[] DOCUMENTS = {"com.mongodb..", "org.bson..", "org.huunghi.eventing.mongo.."};
    private static final String[] MESSAGES = {"org.springframework.messaging..", "org.springframework.cloud.stream.."};
    private static final String[] CALENDAR_TEXTS = {"net.fortuna.ical4j..", "org.huunghi.servicekit.icalendar.."};
    /** The kit is about HTTP, but for what a courier takes along too. */
    private static final DescribedPredicate<JavaClass> HTTP = resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "jakarta.servlet..",
                    "org.huunghi.servicekit..")
            .and(not(resideInAnyPackage(CALENDAR_TEXTS)));

    private static final String[] COURIERS = {"jakarta.mail..", "org.springframework.mail..", "org.jsmpp.."};
    private static final String[] CALENDARS = {"de.focus_shift.jollyday..", "net.time4j.."};
    private static final String CATALOGUE = "org.huunghi.eventing.catalogue..";
    private static final String INBOX = "org.huunghi.eventing.inbox..";

    private static final Set<String> EMPTY_WORDS =
            Set.of("Impl", "Util", "Utils", "Helper", "Manager", "Dto", "Entity");

    static {
        // The rules know our neighbours by name; reading all of Spring's classes would take most of a test's time.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    private RoomRules() {}

    /** Checks every rule against the classes below the application's package; fails with all violations at once. */
    public static void check(Class<?> application) {
        var base = application.getPackageName();
        check(classesOf(base), inRooms(base, application.getSimpleName()));
    }

    /** The rules that hold for a service without features too, such as the gateway. */
    public static void checkFlat(Class<?> application) {
        check(classesOf(application.getPackageName()), everywhere(application.getSimpleName()));
    }

    static void check(JavaClasses imported, Map<String, ArchRule> rules) {
        var violations = rules.values().stream()
                .map(rule -> rule.evaluate(imported))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join("\n\n", violations));
        }
    }

    private static JavaClasses classesOf(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(RoomRules::writtenByHand)
                .importPackages(basePackage);
    }

    /** Spring's ahead-of-time classes lie beside ours after a packaged build. */
    private static boolean writtenByHand(Location location) {
        return !location.contains("__") && !location.contains("$$");
    }

    static Map<String, ArchRule> inRooms(String base, String application) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("roots are plain", rootsArePlain(base));
        rules.put("rooms are known", roomsAreKnown(base));
        rules.put("rooms stay apart", roomsStayApart(base));
        rules.put("documents in mongo", only(DOCUMENTS, MONGO));
        rules.put("messages in intake", only(MESSAGES, INTAKE));
        rules.put("http in web", only(HTTP, WEB));
        rules.put("calendar texts in web and delivery", only(CALENDAR_TEXTS, WEB, DELIVERY));
        rules.put("couriers in delivery", only(COURIERS, DELIVERY));
        rules.put("calendars in almanac", only(CALENDARS, ALMANAC));
        rules.put("catalogue in publishing", only(new String[] {CATALOGUE}, PUBLISHING, MONGO));
        rules.put("inbox in intake", only(new String[] {INBOX}, INTAKE, MONGO));
        rules.putAll(everywhere(application));
        return rules;
    }

    static Map<String, ArchRule> everywhere(String application) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("jackson 3", jackson3());
        rules.put("public means used elsewhere", publicMeansUsedElsewhere(application));
        rules.put("names say something", namesSaySomething());
        rules.put("facts have no suffix", factsHaveNoSuffix());
        rules.put("bodies have names of their own", bodiesHaveNamesOfTheirOwn());
        rules.put("no field injection", GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
        return rules;
    }

    private static ArchRule rootsArePlain(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".*")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.huunghi.eventing", base + ".*")
                .because("a feature's root is the business, in plain Java");
    }

    private static ArchRule roomsAreKnown(String base) {
        var allowed = Stream.concat(Stream.of(base, base + ".*"), ROOMS.stream().map(room -> base + ".*." + room));
        return classes()
                .should()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because("a new room needs a decision record");
    }

    private static ArchRule roomsStayApart(String base) {
        var rooms = ROOMS.stream().map(room -> base + ".*." + room).toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(rooms)
                .should(RoomConditions.notDependOnOther(rooms))
                .because("rooms meet in the feature's root only");
    }

    private static ArchRule only(String[] technology, String... rooms) {
        return only(resideInAnyPackage(technology), rooms);
    }

    private static ArchRule only(DescribedPredicate<JavaClass> technology, String... rooms) {
        var inside = Arrays.stream(rooms).map(room -> ".." + room).toArray(String[]::new);
        return noClasses()
                .that(not(resideInAnyPackage(inside)))
                .should()
                .dependOnClassesThat(technology)
                .because("this technology lives in " + String.join(" and ", rooms));
    }

    private static ArchRule jackson3() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .because("JSON is read and written by Jackson 3 (tools.jackson)");
    }

    private static ArchRule publicMeansUsedElsewhere(String application) {
        return classes()
                .that()
                .areTopLevelClasses()
                .should(RoomConditions.beUsedFromAnotherPackageIfPublic(application))
                .because("what a package keeps to itself it can change alone");
    }

    private static ArchRule namesSaySomething() {
        return classes()
                .should(RoomConditions.notEndIn(EMPTY_WORDS))
                .because("such a word says what kind of class it is, not what it does");
    }

    private static ArchRule factsHaveNoSuffix() {
        return classes()
                .should(RoomConditions.notBeAFactThatEndsInEvent())
                .because("a fact is named by a past participle");
    }

    private static ArchRule bodiesHaveNamesOfTheirOwn() {
        return classes()
                .that()
                .areRecords()
                .and()
                .resideInAnyPackage(".." + WEB + "..")
                .should(RoomConditions.haveANameOfItsOwn())
                .because("the OpenAPI document knows a body by its simple name and keeps one of two")
                .allowEmptyShould(true);
    }
}
