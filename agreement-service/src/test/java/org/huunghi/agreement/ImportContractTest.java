package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.servicekit.imports.Cause;
import org.huunghi.servicekit.imports.Choice;
import org.huunghi.servicekit.imports.Ending;
import org.huunghi.servicekit.imports.Import;
import org.huunghi.servicekit.imports.ImportEvent;
import org.huunghi.servicekit.imports.ImportStatus;
import org.huunghi.servicekit.imports.ImportTransitions;
import org.huunghi.servicekit.imports.Importer;
import org.huunghi.servicekit.imports.Tally;
import org.huunghi.servicekit.imports.publishing.ImportEventTypes;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class ImportContractTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00.250Z");
    private static final Tally TALLY = new Tally(120, 118, List.of("Ghi chú"));
    private static final Ending ENDING = new Ending(117, 1);
    private static final Cause CAUSE = new Cause("import-too-many-rows", List.of("20000"));
    private static final Attribution BY =
            new Attribution(new Actor("nguyen-thi-b", "van-phong-ubnd", Set.of(Role.PPC_OFFICE)), NOW, null, null);

    private final GoldenFiles contracts = GoldenFiles.in("contracts/import-events");

    private record Happening(ImportEvent event, ImportStatus after) {}

    private static final Map<String, Happening> HAPPENINGS = happenings();

    private static Map<String, Happening> happenings() {
        var all = new LinkedHashMap<String, Happening>();
        all.put("received", new Happening(new ImportEvent.Received(), ImportStatus.CHECKING));
        all.put("checked", new Happening(new ImportEvent.Checked(TALLY), ImportStatus.CHECKED));
        all.put("refused", new Happening(new ImportEvent.Refused(CAUSE), ImportStatus.REFUSED));
        all.put("accepted", new Happening(new ImportEvent.Accepted(118), ImportStatus.RUNNING));
        all.put("expired", new Happening(new ImportEvent.Expired(), ImportStatus.EXPIRED));
        all.put("finished", new Happening(new ImportEvent.Finished(ENDING), ImportStatus.DONE));
        return all;
    }

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = ImportEventTypes.of("agreement-service");
        HAPPENINGS.forEach((name, happening) -> contracts.matches(
                name + ".v1",
                catalogue
                        .sample(happening.event, after(happening.after), BY, "0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e07", 3)
                        .json()));
        contracts.areExactly(
                HAPPENINGS.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        var catalogue = ImportEventTypes.of("agreement-service");
        assertThat(catalogue.types()).hasSameSizeAs(HAPPENINGS.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        HAPPENINGS.forEach((name, happening) -> JsonSchemas.validate(
                schemas.get("org.huunghi.import." + name + ".v1").toString(),
                catalogue.encode(happening.event, after(happening.after), BY).data()));
    }

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(ImportTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(
                        TransitionTable.of("Imports").transitions(ImportStatus.class));
    }

    private static Import after(ImportStatus status) {
        var checked = status == ImportStatus.CHECKED || status == ImportStatus.EXPIRED;
        var accepted = status == ImportStatus.RUNNING || status == ImportStatus.DONE;
        return new Import(
                "0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e07",
                "tasks",
                "nhiem-vu.csv",
                new Importer("nguyen-thi-b", "van-phong-ubnd", List.of(Role.PPC_OFFICE)),
                NOW,
                status,
                checked || accepted ? TALLY : null,
                accepted ? new Choice(Choice.Mode.EXCEPT, List.of(7), 117) : null,
                status == ImportStatus.DONE ? ENDING : null,
                status == ImportStatus.REFUSED ? CAUSE : null);
    }
}
