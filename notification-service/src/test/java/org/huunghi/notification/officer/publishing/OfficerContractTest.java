package org.huunghi.notification.officer.publishing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.notification.officer.Absence;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.Contacts;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerEvent;
import org.huunghi.notification.officer.OfficerStatus;
import org.huunghi.notification.officer.Preference;
import org.huunghi.notification.officer.Profile;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class OfficerContractTest {

    private static final Attribution BY = new Attribution(
            new Actor("giam-doc", "so-ngoai-vu-ld", Set.of(Role.DIRECTOR)),
            Instant.parse("2026-11-20T01:00:00Z"),
            null,
            "phân công lại");

    private final EventCatalogue<Officer, OfficerEvent> catalogue = new OfficerEventTypes().officerEvents();
    private final GoldenFiles contracts = GoldenFiles.in("contracts/officer-events");

    private final Map<String, OfficerEvent> events = new TreeMap<>(Map.ofEntries(
            entry("registered", new OfficerEvent.Registered()),
            entry("updated", new OfficerEvent.Updated(List.of("post", "phone"))),
            entry("deactivated", new OfficerEvent.Deactivated()),
            entry("reactivated", new OfficerEvent.Reactivated()),
            entry("contacts-forgotten", new OfficerEvent.ContactsForgotten()),
            entry(
                    "absences-set",
                    new OfficerEvent.AbsencesSet(
                            List.of(new Absence(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), "8a11c0de")))),
            entry(
                    "preferences-set",
                    new OfficerEvent.PreferencesSet(
                            List.of(new Preference("task.due-soon", Channel.EMAIL, Choice.DIGEST)))),
            entry("code-issued", new OfficerEvent.CodeIssued(Channel.SMS)),
            entry("code-refused", new OfficerEvent.CodeRefused(Channel.SMS, 4)),
            entry("contact-verified", new OfficerEvent.ContactVerified(Channel.SMS)),
            entry("contact-disabled", new OfficerEvent.ContactDisabled(Channel.EMAIL, "smtp-5.1.1"))));

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        events.forEach((name, event) -> contracts.matches(
                name + ".v1",
                catalogue.sample(event, after(event), BY, "5f0c7b1e", 2).json()));
        contracts.areExactly(events.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchemaAndNoneCarriesContactData() {
        assertThat(catalogue.types()).hasSameSizeAs(events.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        events.forEach((name, event) -> {
            var data = catalogue.encode(event, after(event), BY).data();
            JsonSchemas.validate(
                    schemas.get("org.huunghi.officer." + name + ".v1").toString(), data);
            assertThat(data).doesNotContain("sealed", "***", "Nguyễn");
        });
    }

    private static Officer after(OfficerEvent event) {
        return new Officer(
                "5f0c7b1e",
                new Profile(
                        "Nguyễn Thị Minh Hạnh",
                        "minh-hanh",
                        "so-ngoai-vu-ld",
                        "Phó Trưởng phòng",
                        List.of(Duty.FOCAL_POINT),
                        List.of("vi")),
                new Contacts(
                        ContactPoint.entered("sealed", "h***@x.example", true),
                        ContactPoint.entered("sealed", "+84***678", true)),
                event instanceof OfficerEvent.Deactivated ? OfficerStatus.INACTIVE : OfficerStatus.ACTIVE,
                null);
    }
}
