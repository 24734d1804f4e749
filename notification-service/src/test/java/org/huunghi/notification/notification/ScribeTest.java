package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.notification.Given.NOW;
import static org.huunghi.notification.notification.Given.state;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.officer.OptOut;
import org.huunghi.notification.officer.OptOutTokens;
import org.huunghi.notification.officer.ReversingSeal;
import org.huunghi.notification.template.Frame;
import org.huunghi.notification.template.Frame.Reason;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScribeTest {

    private static final Recipient OFFICER = Recipient.holder("hanh", Duty.FOCAL_POINT, "so-ngoai-vu-ld", null);
    private static final String SITE = "https://huunghi.example";

    private final TitleOnly rendering = new TitleOnly();
    private final List<Frame> frames = new ArrayList<>();
    private final OptOutTokens tokens = new OptOutTokens(new ReversingSeal());

    @ParameterizedTest
    @CsvSource({
        "TASK_DUE_SOON, false, false, true",
        "TASK_DUE_SOON, true, false, false",
        "TASK_DUE_SOON, false, true, false",
        "AGREEMENT_EXPIRING, false, false, true",
        "TASK_ESCALATED, false, false, false",
        "ANNOUNCEMENT, false, false, false",
        "CONTACT_CODE, false, false, false"
    })
    void aKindCanBeTurnedOffWhereNeitherTheMatterNorTheUnitMakesItADuty(
            Occasion occasion, boolean urgent, boolean mandatory, boolean can) {
        var written = write(SITE, email(OFFICER, item(occasion, "x", urgent)), mandatory);

        var link = can ? SITE + "/api/v1/unsubscriptions/" + tokens.write(leave(occasion)) : null;
        assertThat(written.unsubscription()).isEqualTo(link);
        assertThat(frames).singleElement().extracting(Frame::unsubscription).isEqualTo(link);
    }

    private static OptOut leave(Occasion occasion) {
        return new OptOut("hanh", List.of(occasion.code()), Channel.EMAIL, NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void aMailboxCannotTurnAnythingOff() {
        var mailbox = Recipient.mailboxOf("so-y-te", "so-y-te");

        assertThat(write(SITE, email(mailbox, item(Occasion.TASK_DUE_SOON, "x", false)), false)
                        .unsubscription())
                .isNull();
        assertThat(frames.getFirst().reason()).isEqualTo(Reason.MAILBOX);
    }

    @Test
    void aMessageOfSeveralKindsTurnsOffThoseThatNobodyMakesADuty() {
        var digest = email(
                OFFICER,
                item(Occasion.TASK_DUE_SOON, "x", false),
                item(Occasion.TASK_EXTENDED, "x", false),
                item(Occasion.TASK_DUE_SOON, "y", false),
                item(Occasion.TASK_OVERDUE, "y", false),
                item(Occasion.AGREEMENT_EXPIRING, "z", false),
                item(Occasion.TASK_RETURNED, "z", true));

        var written = write(SITE, digest, kind -> kind == Occasion.TASK_OVERDUE);

        var kinds = List.of("task.due-soon", "task.extended", "agreement.expiring");
        var leave = new OptOut("hanh", kinds, Channel.EMAIL, NOW.plus(Duration.ofDays(90)));
        assertThat(written.unsubscription()).isEqualTo(SITE + "/api/v1/unsubscriptions/" + tokens.write(leave));
        assertThat(frames.getFirst().several()).isTrue();
    }

    @Test
    void aMessageOfOneKindAboutManyThingsTurnsThatKindOff() {
        var digest = email(OFFICER, item(Occasion.TASK_DUE_SOON, "x", false), item(Occasion.TASK_DUE_SOON, "y", false));

        assertThat(write(SITE, digest, false).unsubscription())
                .isEqualTo(SITE + "/api/v1/unsubscriptions/" + tokens.write(leave(Occasion.TASK_DUE_SOON)));
        assertThat(frames.getFirst().several()).isFalse();
        assertThat(write(SITE, digest, true).unsubscription()).isNull();
    }

    @Test
    void withoutASiteThereAreNoLinks() {
        var written = write("", email(OFFICER, item(Occasion.TASK_DUE_SOON, "x", false)), false);

        assertThat(written.unsubscription()).isNull();
        assertThat(frames).containsExactly(new Frame(Language.VI, Reason.FOCAL_POINT, null, null));
        assertThat(written.deadlines()).extracting(Deadline::link).containsOnlyNulls();
    }

    @Test
    void aDigestOfManyThingsLeadsToEachAndBringsTheDeadlinesOfAll() {
        var digest = email(
                OFFICER,
                item(Occasion.TASK_DUE_SOON, "x", false),
                item(Occasion.TASK_EXTENDED, "y", false),
                item(Occasion.TASK_OVERDUE, "z", false));

        var written = write(SITE, digest, false);

        assertThat(frames.getFirst().link()).isNull();
        assertThat(rendering.listed())
                .extracting(Rendering.Line::link)
                .containsExactly(SITE + "/api/v1/tasks/x", SITE + "/api/v1/tasks/y", SITE + "/api/v1/tasks/z");
        assertThat(written.deadlines()).extracting(Deadline::uid).containsExactly("task-x-due", "task-y-due");
    }

    private Scribe.Written write(String site, Notification notification, boolean mandatory) {
        return write(site, notification, kind -> mandatory);
    }

    private Scribe.Written write(String site, Notification notification, Predicate<Occasion> mandatory) {
        var scribe = new Scribe(
                new ShippedOnly(),
                rendering,
                (email, frame) -> {
                    frames.add(frame);
                    return email;
                },
                new Links(site, ""),
                tokens,
                Duration.ofDays(90),
                Clock.fixed(NOW, ZoneOffset.UTC));
        return scribe.write(notification, new Scribe.Reader("Hạnh", Language.VI, mandatory), Map.of());
    }

    private static Notification email(Recipient recipient, Item... items) {
        var letter = new Letter(items[0].cause(), recipient, Channel.EMAIL, items[0].facts());
        return state(letter.queued(Slots.own(letter, NOW), NOW.plusSeconds(60), NOW))
                .telling(List.of(items));
    }

    private static Item item(Occasion occasion, String about, boolean urgent) {
        var facts =
                Facts.ofTask(new Text("Đón đoàn", null), null, null, LocalDate.of(2026, 11, 30), null, null, urgent);
        return new Item(new Cause(about + ":1", occasion, about, NOW, "c", null, 1L, null), facts);
    }
}
