package org.huunghi.agreement.scholarship.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.agreement.scholarship.Scholarship;
import org.huunghi.agreement.scholarship.ScholarshipEvent;
import org.huunghi.agreement.scholarship.ScholarshipSamples;
import org.huunghi.agreement.scholarship.ScholarshipStatus;
import org.huunghi.agreement.scholarship.StudyEnd;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class ScholarshipContractTest {

    private static final Attribution BY =
            Attribution.of(new Actor("chuyen-vien", "so-ngoai-vu", Set.of(Role.OFFICER)), ScholarshipSamples.NOW);

    private record Happening(ScholarshipEvent event, Scholarship after) {}

    private static final Map<String, Happening> HAPPENINGS = happenings();

    private final GoldenFiles contracts = GoldenFiles.in("contracts/scholarship-events");

    private static Map<String, Happening> happenings() {
        var end = new StudyEnd(new PartialDate("2022-10"), null, "loại giỏi");
        var all = new LinkedHashMap<String, Happening>();
        all.put("enrolled", new Happening(new ScholarshipEvent.Enrolled(), ScholarshipSamples.aMaster("b", "a")));
        all.put("graduated", happening(new ScholarshipEvent.Graduated(end), ScholarshipStatus.GRADUATED));
        all.put("withdrawn", happening(new ScholarshipEvent.Withdrawn(end), ScholarshipStatus.WITHDRAWN));
        return all;
    }

    private static Happening happening(ScholarshipEvent event, ScholarshipStatus status) {
        return new Happening(event, ScholarshipSamples.aScholarship("a", 2018, status));
    }

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = ScholarshipEventTypes.catalogue();
        HAPPENINGS.forEach((name, happening) -> contracts.matches(
                name + ".v1",
                catalogue
                        .sample(happening.event, happening.after, BY, happening.after.id(), 1)
                        .json()));
        contracts.areExactly(
                HAPPENINGS.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchemaAndNamesNobody() {
        var catalogue = ScholarshipEventTypes.catalogue();
        assertThat(catalogue.types()).hasSameSizeAs(HAPPENINGS.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        HAPPENINGS.forEach((name, happening) -> {
            var data = catalogue.encode(happening.event, happening.after, BY).data();
            JsonSchemas.validate(
                    schemas.get("org.huunghi.scholarship." + name + ".v1").toString(), data);
            assertThat(happening.after.award().name()).isNotBlank();
            assertThat(data).doesNotContain(happening.after.award().name());
        });
    }
}
