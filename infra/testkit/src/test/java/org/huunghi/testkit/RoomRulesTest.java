package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule has a small service that breaks this rule and no other. A rule that lets its canary live is worth nothing. */
class RoomRulesTest {

    private static final String CANARIES = "org.huunghi.testkit.canary.";

    @ParameterizedTest
    @CsvSource({
        "springyroot, roots are plain",
        "attic, rooms are known",
        "talkingrooms, rooms stay apart",
        "straydocuments, documents in mongo",
        "straymessages, messages in intake",
        "strayhttp, http in web",
        "straycalendartexts, calendar texts in web and delivery",
        "straycouriers, couriers in delivery",
        "straycalendars, calendars in almanac",
        "straycatalogue, catalogue in publishing",
        "strayinbox, inbox in intake",
        "oldjackson, jackson 3",
        "showyclass, public means used elsewhere",
        "emptyname, names say something",
        "suffixedfact, facts have no suffix",
        "sharedname, bodies have names of their own",
        "injectedfield, no field injection",
    })
    void canaryIsRejectedByExactlyItsRule(String canary, String rule) {
        assertThat(rulesBrokenBy(canary)).containsExactly(rule);
    }

    @Test
    void everyRuleHasACanary() throws NoSuchMethodException {
        var sources = getClass()
                .getDeclaredMethod("canaryIsRejectedByExactlyItsRule", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(Arrays.stream(sources).map(line -> line.split(", ")[1]))
                .containsExactlyInAnyOrderElementsOf(RoomRules.inRooms(CANARIES + "sound", "CanaryApplication")
                        .keySet());
    }

    @Test
    void soundServicePassesAllRules() {
        assertThatCode(() -> RoomRules.check(classesOf("sound"), inRooms("sound")))
                .doesNotThrowAnyException();
    }

    @Test
    void checkTellsWhichClassBreaksWhat() {
        assertThatThrownBy(() -> RoomRules.check(classesOf("attic"), inRooms("attic")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OldItem")
                .hasMessageContaining("a new room needs a decision record");
    }

    @Test
    void flatServiceKeepsTheRulesThatHoldEverywhere() {
        var flat = RoomRules.everywhere("CanaryApplication");
        assertThatCode(() -> RoomRules.check(classesOf("attic"), flat)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RoomRules.check(classesOf("emptyname"), flat))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ItemHelper");
    }

    @Test
    void packageWithoutClassesIsAMistakeAndNoSuccess() {
        assertThatThrownBy(() -> RoomRules.check(classesOf("nowhere"), inRooms("nowhere")))
                .isInstanceOf(AssertionError.class);
    }

    private static List<String> rulesBrokenBy(String canary) {
        var classes = classesOf(canary);
        return inRooms(canary).entrySet().stream()
                .filter(rule -> rule.getValue().evaluate(classes).hasViolation())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, ArchRule> inRooms(String canary) {
        return RoomRules.inRooms(CANARIES + canary, "CanaryApplication");
    }

    /** The canaries lie among the test classes, which a service's own check leaves out. */
    private static JavaClasses classesOf(String canary) {
        return new ClassFileImporter().importPackages(CANARIES + canary);
    }
}
