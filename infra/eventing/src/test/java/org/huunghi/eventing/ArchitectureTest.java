package org.huunghi.eventing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.messaging.Message;

/** What the parts of the library may know of the world. */
class ArchitectureTest {

    private static final String ROOT = "org.huunghi.eventing";
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Stands in the root package and breaks every rule: each must catch it. */
    record Canary(Document document, Message<String> message) {}

    static List<ArchRule> rules() {
        return List.of(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT)
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("java..", ROOT)
                        .as("the words of the domain are plain Java"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".mongo", ROOT + ".autoconfigure")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.mongodb..", "org.bson..")
                        .as("only its own package knows the store"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".inbox", ROOT + ".kafka", ROOT + ".autoconfigure")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..")
                        .as("Spring is where messages come in and where the parts are put together"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLibraryKeepsTheRuleAndTheCanaryDoesNot(ArchRule rule) {
        rule.check(LIBRARY);

        var canary = new ClassFileImporter().importClasses(Canary.class);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(canary));
    }
}
