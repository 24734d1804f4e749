package org.huunghi.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

class ArchitectureTest {

    private static final JavaClasses OWN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.huunghi.gateway");

    /** Offends against each rule, so that each is seen to refuse something. */
    private static final JavaClasses CANARY = new ClassFileImporter().importClasses(Canary.class);

    /** What Spring generates ahead of time, two underscores in its names, is left out. */
    private static final ArchRule CLOSED = classes()
            .that()
            .haveNameNotMatching(".*(GatewayApplication|__.*)")
            .should()
            .notBePublic();

    private static final ArchRule NO_JACKSON_2 =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    /** Public and nested, and reads JSON the old way. */
    public static final class Canary {
        public final ObjectMapper old = new ObjectMapper();
    }

    @Test
    void thePackageIsFlat() {
        assertThat(OWN.stream().map(each -> each.getPackageName()).distinct()).containsExactly("org.huunghi.gateway");
    }

    @Test
    void nothingIsPublicButTheApplication() {
        CLOSED.check(OWN);
        assertThatThrownBy(() -> CLOSED.check(CANARY)).isInstanceOf(AssertionError.class);
    }

    @Test
    void jackson2IsNotUsed() {
        NO_JACKSON_2.check(OWN);
        assertThatThrownBy(() -> NO_JACKSON_2.check(CANARY)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reactor.netty.http.client.HttpClient",
                "io.netty.channel.Channel",
                "org.huunghi.eventing.Actor",
                "com.mongodb.client.MongoClient",
                "org.apache.kafka.clients.producer.KafkaProducer",
                "org.dhatim.fastexcel.Workbook"
            })
    void whatAGatewayHasNoUseForIsNotOnItsClassPath(String type) {
        assertThat(ClassUtils.isPresent(type, null)).as(type).isFalse();
    }

    @Test
    void theClientOfItsChoiceIsOnItsClassPath() {
        assertThat(ClassUtils.isPresent("org.apache.hc.client5.http.classic.HttpClient", null))
                .isTrue();
    }
}
