package org.huunghi.notification.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huunghi.eventing.Outcome;
import org.huunghi.notification.announcement.DecidingAnnouncement.Word;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Preference;
import org.huunghi.notification.template.Occasion;
import org.junit.jupiter.api.Test;

class SendingAnnouncementsTest extends Announcing {

    @Test
    void whereNobodyCanBeReachedTheMailboxOfTheUnitGetsIt() {
        officers.put("an", "so-y-te");
        officers.unverified("an");
        officers.put("binh", "so-cong-thuong");
        for (var unit : List.of("so-y-te", "so-cong-thuong", "so-khong-nguoi")) {
            policies.put(unit, "van-thu@tinh.example");
        }
        var draft = draft(OPERATOR, List.of(), "so-y-te", "so-cong-thuong", "so-khong-nguoi");

        var measured = measuring.measure(draft).orElseThrow();
        assertThat(measured.mailboxes()).containsExactly("so-y-te", "so-khong-nguoi");
        assertThat(measured.withoutRecipients()).isEmpty();
        assertThat(measured.estimate()).isEqualTo(new Estimate(3, 1, 3, 1, 1, new Money(new BigDecimal("350"), "VND")));

        submitting.submit(draft.id(), 1, OPERATOR, null);
        sendAll(1);
        assertThat(world.notifications())
                .extracting(n ->
                        n.recipient().mailbox() + " " + n.recipient().officer() + " " + n.channel() + " " + n.status())
                .containsExactlyInAnyOrder(
                        "so-y-te null EMAIL PENDING",
                        "null binh EMAIL PENDING",
                        "null binh SMS PENDING",
                        "so-khong-nguoi null EMAIL PENDING");
        assertThat(announcement(draft.id()).progress().queued()).isEqualTo(4);
        assertThat(world.alarms()).isEmpty();
    }

    @Test
    void aUnitOfWhichNobodyGetsItIsAnAlarmAndNeverSilence() {
        officers.put("an", "so-y-te");
        var id = draft(OPERATOR, List.of(), "so-khong-nguoi", "so-y-te").id();
        submitting.submit(id, 1, OPERATOR, null);

        sendAll(1);

        assertThat(world.told())
                .containsExactlyInAnyOrder(
                        "UNROUTED so-khong-nguoi null EMAIL", "PENDING so-y-te an EMAIL", "PENDING so-y-te an SMS");
        assertThat(world.alarms()).containsExactly("EMAIL UNROUTED", "nobody in so-khong-nguoi");
    }

    @Test
    void whatGoesToFewIsSentAtOnceInBatchesAndToEachOnce() {
        officers.put("an", "so-y-te", Duty.FOCAL_POINT);
        officers.put("binh", "so-y-te", Duty.DIRECTOR);
        officers.put("chi", "so-cong-thuong", Duty.DIRECTOR);
        var id = draft(OPERATOR, List.of(), "so-y-te", "so-cong-thuong").id();

        assertThat(done(submitting.submit(id, 1, OPERATOR, null)).status()).isEqualTo(AnnouncementStatus.SENDING);
        sendAll(1);

        assertThat(world.told())
                .containsExactlyInAnyOrder(
                        "PENDING so-y-te an EMAIL",
                        "PENDING so-y-te an SMS",
                        "PENDING so-y-te binh EMAIL",
                        "PENDING so-y-te binh SMS",
                        "PENDING so-cong-thuong chi EMAIL",
                        "PENDING so-cong-thuong chi SMS");
        assertThat(announcement(id).status()).isEqualTo(AnnouncementStatus.SENT);
        assertThat(announcement(id).progress().queued()).isEqualTo(6);
    }

    @Test
    void aBatchThatWasQueuedButNotRecordedIsNotQueuedTwice() {
        officers.put("an", "so-y-te", Duty.FOCAL_POINT);
        var id = draft(OPERATOR, List.of(), "so-y-te").id();
        submitting.submit(id, 1, OPERATOR, null);
        var announcement = announcement(id);
        for (var channel : Channel.values()) {
            world.announcing().tell(announcement.announced(), "so-y-te", "an", channel);
        }

        sendAll(50);

        assertThat(world.told()).hasSize(2);
    }

    @Test
    void whatGoesToManyNeedsASecondPerson() {
        world.withUnit(new KnownUnit("so-y-te", "Sở Y tế", "lam-dong", List.of()))
                .withUnit(new KnownUnit("van-phong", "Văn phòng", "lam-dong", List.of()));
        for (var i = 0; i < 4; i++) {
            officers.put("o" + i, "so-y-te");
        }
        var id = draft(DIRECTOR, List.of(), "so-y-te").id();

        assertThat(done(submitting.submit(id, 1, DIRECTOR, null)).status()).isEqualTo(AnnouncementStatus.SUBMITTED);
        sendAll(50);
        assertThat(world.told()).isEmpty();
        assertThat(deciding.decide(id, 2, Word.APPROVE, DIRECTOR, null))
                .isEqualTo(Outcome.refused(new AnnouncementRejection.NotPermitted()));

        deciding.decide(id, 2, Word.APPROVE, OFFICE, null);
        sendAll(50);
        assertThat(world.told()).hasSize(8);
    }

    @Test
    void aDirectorAnnouncesToTheOwnUnitOnly() {
        var target = new Target(List.of("so-cong-thuong"), List.of(), List.of(Channel.EMAIL));

        assertThat(drafting.draft(target, TITLE, WORDS, DIRECTOR))
                .isEqualTo(Outcome.refused(new AnnouncementRejection.NotPermitted()));
    }

    @Test
    void whoWantsNoAnnouncementsIsLeftAlone() {
        officers.put("an", "so-y-te");
        var wish = new Preference(Occasion.ANNOUNCEMENT.code(), Channel.SMS, Choice.NONE);
        officers.arrange("an", List.of(), List.of(wish));
        var id = draft(OPERATOR, List.of(), "so-y-te").id();

        submitting.submit(id, 1, OPERATOR, null);
        sendAll(50);

        assertThat(world.told()).containsExactly("PENDING so-y-te an EMAIL");
    }

    @Test
    void whatIsWithdrawnGoesNoFurther() {
        officers.put("an", "so-y-te");
        officers.put("binh", "so-y-te");
        var id = draft(OPERATOR, List.of(), "so-y-te").id();
        submitting.submit(id, 1, OPERATOR, null);
        sending(1).advance();

        deciding.decide(id, 3, Word.WITHDRAW, OPERATOR, "nhầm ngày");
        sendAll(1);

        assertThat(world.told()).hasSize(2);
        assertThat(announcement(id).status()).isEqualTo(AnnouncementStatus.WITHDRAWN);
    }
}
