package org.huunghi.agreement.task.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.agreement.task.Rhythm;
import org.huunghi.agreement.task.SeriesEvent;
import org.huunghi.agreement.task.SeriesStatus;
import org.huunghi.agreement.task.TaskSamples;
import org.huunghi.agreement.task.TaskSeries;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class SeriesContractTest {

    private static final Attribution BY = Attribution.of(
            new Actor("le-van-c", "van-phong-ubnd", Set.of(Role.PPC_OFFICE)),
            Instant.parse("2026-11-21T03:00:00.250Z"));
    private static final Map<String, SeriesEvent> EVENTS = Map.of(
            "started", new SeriesEvent.Started(),
            "generated", new SeriesEvent.Generated(LocalDate.of(2026, 10, 1), "2f1d9a70-3b55-4a11-8a0e-5a7f1c0d4e22"),
            "ended", new SeriesEvent.Ended());

    private final GoldenFiles contracts = GoldenFiles.in("contracts/task-series-events");

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = SeriesEventTypes.catalogue();
        EVENTS.forEach((name, event) -> contracts.matches(
                name + ".v1",
                catalogue.sample(event, after(event), BY, after(event).id(), 2).json()));
        contracts.areExactly(EVENTS.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        var catalogue = SeriesEventTypes.catalogue();
        assertThat(catalogue.types()).hasSameSizeAs(EVENTS.keySet()).allSatisfy(type -> {
            var name = type.name().split("\\.")[3];
            var event = EVENTS.get(name);
            JsonSchemas.validate(
                    EventSchemas.of(type).toString(),
                    catalogue.encode(event, after(event), BY).data());
        });
    }

    private static TaskSeries after(SeriesEvent event) {
        var ended = event instanceof SeriesEvent.Ended;
        return new TaskSeries(
                "c0a8012e-7a2b-4c8b-9a31-0d6f1e2b3c44",
                TaskSamples.aTask().assignment(),
                new Rhythm(Rhythm.Every.QUARTER, 0, 15, 20),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 12, 31),
                ended ? SeriesStatus.ENDED : SeriesStatus.ACTIVE,
                LocalDate.of(2027, 1, 1));
    }
}
