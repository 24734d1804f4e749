package org.huunghi.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.aid.item.AidLaw;
import org.huunghi.aid.item.AuthorityRule;
import org.huunghi.aid.item.Concern;
import org.huunghi.aid.item.Direction;
import org.huunghi.aid.item.LegalRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The rows that the service is delivered with. */
class AidLawTest {

    private final AidLaw law = delivered();

    @Test
    void onEveryDayExactlyOneRuleAnswersEachQuestion() {
        var days = LocalDate.of(2010, 1, 1).datesUntil(LocalDate.of(2030, 1, 1)).toList();
        for (var day : days) {
            assertThat(inForce(law.appraisalClocks(), Direction.INCOMING, day))
                    .as(day.toString())
                    .hasSize(1);
            for (var direction : Direction.values()) {
                assertThat(inForce(ofAllOthers(), direction, day))
                        .as(day.toString())
                        .hasSize(1);
            }
            for (var concern : Concern.values()) {
                assertThat(inForce(of(concern), Direction.INCOMING, day))
                        .as(day + " " + concern)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-01, appraisal-before-2020, false",
        "2020-09-17, appraisal-decree-80, true",
        "2025-12-07, appraisal-decree-80, true",
        "2025-12-08, appraisal-decree-313, false",
    })
    void appraisalStandsUnderTheDecreeOfItsDay(LocalDate day, String rule, boolean verified) {
        var clock = inForce(law.appraisalClocks(), Direction.INCOMING, day).getFirst();
        assertThat(clock.id()).isEqualTo(rule);
        assertThat(clock.verified()).isEqualTo(verified);
    }

    @Test
    void everyRowSaysWhereItIsFrom() {
        var rows = Stream.<LegalRule>concat(law.appraisalClocks().stream(), law.authorities().stream())
                .toList();
        assertThat(rows).extracting(LegalRule::id).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row.legalBasis()).isNotBlank());
        assertThat(rows).filteredOn(LegalRule::verified).allSatisfy(row -> assertThat(row.source())
                .startsWith("https://"));
    }

    private List<AuthorityRule> ofAllOthers() {
        return law.authorities().stream().filter(r -> r.concerns().isEmpty()).toList();
    }

    private List<AuthorityRule> of(Concern concern) {
        return law.authorities().stream()
                .filter(r -> r.concerns().contains(concern))
                .toList();
    }

    private static <R extends LegalRule> List<R> inForce(Collection<R> rules, Direction direction, LocalDate day) {
        return rules.stream().filter(rule -> rule.holds(direction, day)).toList();
    }

    private static AidLaw delivered() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("aid-law", new ClassPathResource("aid-law.yml"))
                    .forEach(sources::addLast);
            var settings = new Binder(ConfigurationPropertySources.from(sources))
                    .bind("huunghi.aid-law", AidLawSettings.class)
                    .get();
            return new AidLaw(settings.appraisalClocks(), settings.authorities());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
