package org.huunghi.notification.template.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.SmsPolicy;
import org.huunghi.notification.template.SmsPolicy.Accents;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateEvent;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.TemplateStatus;
import org.huunghi.notification.template.Wording;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class TemplateContractTest {

    private static final Attribution BY = new Attribution(
            new Actor("van-hanh", null, Set.of(Role.OPERATOR)),
            Instant.parse("2026-11-20T01:00:00Z"),
            null,
            "ngắn gọn hơn");
    private static final Template AFTER = new Template(
            new TemplateKey(Occasion.TASK_OVERDUE, Channel.SMS, Language.VI),
            TemplateStatus.EDITED,
            new Wording(
                    null,
                    "Quá hạn: {{title}}",
                    null,
                    new SmsPolicy(Accents.UNACCENTED, 1, new Carrier("NGOAIVU-LD", "HN-0815"))),
            null);
    private static final Template BEFORE = new Template(
            AFTER.key(),
            TemplateStatus.DRAFTED,
            new Wording(null, "QUÁ HẠN {{daysLate}} ngày: {{title}}", null, new SmsPolicy(Accents.AUTO, 2)),
            AFTER.wording());
    private static final TemplateEvent EDITED = new TemplateEvent.Edited(
            new Wording(null, "QUÁ HẠN {{daysLate}} ngày: {{title}}", null, new SmsPolicy(Accents.AUTO, 2)));

    private final EventCatalogue<Template, TemplateEvent> catalogue = new TemplateEventTypes().templateEvents();
    private final GoldenFiles contracts = GoldenFiles.in("contracts/template-events");

    @Test
    void whatIsPublishedIsWhatTheContractShows() {
        contracts.matches(
                "edited.v1", catalogue.sample(EDITED, AFTER, BY, AFTER.id(), 1).json());
        contracts.matches(
                "drafted.v1",
                catalogue
                        .sample(new TemplateEvent.Drafted(), BEFORE, BY, BEFORE.id(), 1)
                        .json());
        contracts.matches(
                "tested.v1",
                catalogue
                        .sample(new TemplateEvent.Tested("n-1"), BEFORE, BY, BEFORE.id(), 1)
                        .json());
        contracts.areExactly(Set.of("drafted.v1", "tested.v1", "edited.v1"));
    }

    @Test
    void theEventFitsItsSchema() {
        var type = catalogue.types().getLast();

        assertThat(catalogue.types()).hasSize(3);
        JsonSchemas.validate(
                EventSchemas.of(type).toString(),
                catalogue.encode(EDITED, AFTER, BY).data());
    }
}
