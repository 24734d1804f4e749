package org.huunghi.notification.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.event;
import static org.huunghi.testkit.Deliveries.given;
import static org.huunghi.testkit.Deliveries.golden;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.huunghi.notification.notification.Facts;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.notification.World;
import org.huunghi.testkit.Deliveries;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

/** What this service makes of the events that the other services promise in their contracts. */
class IncomingFactsTest {

    private static final Path TASKS = Path.of("../agreement-service/contracts/task-events");
    /** The task in the contracts. */
    private static final String DEROOSE = "7d4b6b1e-6c5e-4a30-9f5d-0d1f6a0c2b11";

    private static final Path AID = Path.of("../aid-service/contracts/aid-events");

    @Test
    void anOverdueTaskIsToldToTheFocalPointsOfItsLeadsByEmailAndSms() {
        given(IncomingFactsTest::leads, IncomingFactsTest::tasks)
                .when(golden(TASKS.resolve("overdue.v1.json")))
                .then(world -> {
                    assertThat(world.told())
                            .containsExactlyInAnyOrder(
                                    "PENDING so-nnptnt an EMAIL",
                                    "PENDING so-nnptnt an SMS",
                                    "PENDING so-gddt binh EMAIL",
                                    "PENDING so-gddt binh SMS");
                    assertThat(world.notifications())
                            .filteredOn(notification -> notification.status() == NotificationStatus.PENDING)
                            .extracting(Notification::facts)
                            .containsOnly(overdueFacts());
                    assertThat(world.alarms()).isEmpty();
                });
    }

    private static Facts overdueFacts() {
        return Facts.ofTask(
                new Text("Liên hệ Công ty Deroose Plants", "Contact Deroose Plants"),
                "4210/UBND-NgV",
                LocalDate.of(2023, 5, 18),
                LocalDate.of(2026, 11, 20),
                null,
                1,
                true);
    }

    @Test
    void anUrgentAssignmentIsToldBySmsAsWell() {
        given(IncomingFactsTest::leads, IncomingFactsTest::tasks)
                .when(golden(TASKS.resolve("assigned.v1.json")))
                .then(world -> assertThat(world.told())
                        .hasSize(4)
                        .contains("PENDING so-nnptnt an SMS", "PENDING so-gddt binh EMAIL"));
    }

    @Test
    void anOrdinaryAssignmentIsToldByEmailOnly() {
        given(IncomingFactsTest::leads, IncomingFactsTest::tasks)
                .when(event("org.huunghi.task.assigned.v1").of("task-1").data("""
                        {"change":{},"state":{"title":{"vi":"Việc thường"},"leads":[{"unit":"so-nnptnt"}],
                         "due":{"date":"2026-11-25","time":"17:00:00"},"urgency":"NORMAL"}}"""))
                .then(world -> {
                    assertThat(world.told()).containsExactly("PENDING so-nnptnt an EMAIL");
                    assertThat(world.notifications().getFirst().facts().dueTime())
                            .isEqualTo(LocalTime.of(17, 0));
                });
    }

    @Test
    void whomAUnitNamedForTheTaskIsToldInItsPlace() {
        given(() -> leads().withFocalPoint("lan", "so-nnptnt"), IncomingFactsTest::tasks)
                .when(
                        golden(TASKS.resolve("focal-point-named.v1.json")),
                        event("org.huunghi.task.returned.v1")
                                .of(DEROOSE)
                                .sequence(4)
                                .data("""
                        {"state":{"title":{"vi":"Việc"},"leads":[{"unit":"so-nnptnt"},{"unit":"so-gddt"}],
                         "focalPoints":[{"unit":"so-nnptnt","officer":"account-lan"}]}}"""))
                .then(world -> {
                    assertThat(world.told())
                            .containsExactlyInAnyOrder("PENDING so-nnptnt lan EMAIL", "PENDING so-gddt binh EMAIL");
                    assertThat(world.tasks().find(DEROOSE).orElseThrow().focalPoint("so-nnptnt"))
                            .contains("account-lan");
                });
    }

    @Test
    void whomAUnitNamesIsNotedHoweverOldTheOtherNews() {
        given(IncomingFactsTest::leads, IncomingFactsTest::tasks)
                .when(
                        event("org.huunghi.task.accepted.v1")
                                .of(DEROOSE)
                                .sequence(2)
                                .data("{\"state\":{}}"),
                        golden(TASKS.resolve("focal-point-named.v1.json")))
                .then(world -> {
                    assertThat(world.tasks().find(DEROOSE).orElseThrow().focalPoint("so-nnptnt"))
                            .contains("tran-van-an");
                    assertThat(world.told()).isEmpty();
                });
    }

    @Test
    void anEventReadAgainAfterAChangeOfWishesIsToldOnce() {
        var world = leads();
        var returned =
                event("org.huunghi.task.returned.v1").of("task-1").data("""
                {"state":{"title":{"vi":"Việc"},"leads":[{"unit":"so-nnptnt"}]}}""").message();

        tasks(world).accept(returned);
        tasks(world.wishingTheDigest("an")).accept(returned);

        assertThat(world.told()).containsExactly("PENDING so-nnptnt an EMAIL");
    }

    @Test
    void aUnitWithNobodyToTellIsAnAlarmAndNeverSilence() {
        given(World::new, IncomingFactsTest::tasks)
                .when(event("org.huunghi.task.overdue.v1").of("task-1").data("""
                        {"change":{"daysLate":1},"state":{"title":{"vi":"Việc"},"leads":[{"unit":"so-y-te"}]}}"""))
                .then(world -> {
                    assertThat(world.told())
                            .containsExactlyInAnyOrder("UNROUTED so-y-te null EMAIL", "UNROUTED so-y-te null SMS");
                    assertThat(world.alarms())
                            .containsExactlyInAnyOrder("EMAIL UNROUTED", "SMS UNROUTED", "nobody in so-y-te");
                });
    }

    @Test
    void aDecisionAboutAidIsToldToItsOwner() {
        given(() -> new World().withFocalPoint("chi", "so-giao-duc-dl"), IncomingFactsTest::aid)
                .when(golden(AID.resolve("approved.v1.json")))
                .then(world -> {
                    assertThat(world.told())
                            .containsExactlyInAnyOrder(
                                    "PENDING so-giao-duc-dl chi EMAIL", "PENDING so-giao-duc-dl chi SMS");
                    assertThat(world.notifications())
                            .extracting(Notification::facts)
                            .containsOnly(Facts.ofAid(
                                    new Text("Xây trường mầm non tại huyện Krông Bông", "A kindergarten in Krông Bông"),
                                    new Money(new BigDecimal("92000.00"), "EUR"),
                                    "345/QĐ-UBND",
                                    LocalDate.of(2024, 2, 9),
                                    "theo báo cáo thẩm định"));
                });
    }

    @Test
    void aRejectionOfAidIsToldToItsOwner() {
        given(() -> new World().withFocalPoint("chi", "so-giao-duc-dl"), IncomingFactsTest::aid)
                .when(golden(AID.resolve("rejected.v1.json")))
                .then(world -> assertThat(world.told()).hasSize(2));
    }

    @Test
    void whatCannotBeToldGoesToTheDeadLetters() {
        given(IncomingFactsTest::leads, IncomingFactsTest::tasks)
                .when(event("org.huunghi.task.overdue.v1").data("{\"change\":{},\"state\":{\"leads\":[]}}"))
                .then(world -> {
                    assertThat(world.buried()).isNotEmpty().containsOnly("field-missing");
                    assertThat(world.told()).isEmpty();
                });
    }

    private static World leads() {
        return new World().withFocalPoint("an", "so-nnptnt").withFocalPoint("binh", "so-gddt");
    }

    private static Consumer<Message<byte[]>> tasks(World world) {
        var intake = new TaskEvents().taskIntake(world.intake(), world.tasks(), world.notifying(), world.clock());
        return Deliveries.batched(intake);
    }

    private static Consumer<Message<byte[]>> aid(World world) {
        return new AidEvents().aidIntake(world.intake(), world.notifying());
    }
}
