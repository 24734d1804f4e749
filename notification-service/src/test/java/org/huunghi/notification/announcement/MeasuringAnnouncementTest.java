package org.huunghi.notification.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huunghi.eventing.Outcome;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.junit.jupiter.api.Test;

class MeasuringAnnouncementTest extends Announcing {

    @Test
    void aDryRunShowsWhomItReachesInHowManyPartsAndAtWhatCost() {
        officers.put("an", "so-y-te", Duty.FOCAL_POINT);
        officers.put("binh", "so-y-te", Duty.DIRECTOR);
        officers.put("lan", "so-y-te");
        officers.put("dung", "so-y-te", Duty.DIRECTOR);
        officers.unverified("dung");

        var measured = measuring
                .measure(draft(OPERATOR, List.of(Duty.FOCAL_POINT, Duty.DIRECTOR), "so-y-te"))
                .orElseThrow();

        assertThat(measured.addressees()).extracting(one -> one.officer().id()).containsExactly("an", "binh", "dung");
        assertThat(measured.estimate()).isEqualTo(new Estimate(2, 1, 2, 2, 2, new Money(new BigDecimal("700"), "VND")));
        assertThat(measured.withoutRecipients()).isEmpty();
        assertThat(world.notifications()).isEmpty();
    }

    @Test
    void aDryRunNamesTheUnitsOfWhichNobodyWouldGetIt() {
        officers.put("an", "so-y-te", Duty.FOCAL_POINT);
        officers.put("dung", "so-xay-dung", Duty.DIRECTOR);
        officers.unverified("dung");

        var measured = measuring
                .measure(draft(OPERATOR, List.of(), "so-y-te", "so-xay-dung", "so-khong-co"))
                .orElseThrow();

        assertThat(measured.withoutRecipients()).containsExactly("so-xay-dung", "so-khong-co");
    }

    @Test
    void aMailboxGetsNothingOfWhatGoesBySmsOnly() {
        policies.put("so-y-te", "van-thu@tinh.example");
        var target = new Target(List.of("so-y-te"), List.of(), List.of(Channel.SMS));
        var draft = done(drafting.draft(target, TITLE, WORDS, OPERATOR));

        assertThat(measuring.measure(draft).orElseThrow().withoutRecipients()).containsExactly("so-y-te");
        assertThat(submitting.submit(draft.id(), 1, OPERATOR, null))
                .isEqualTo(Outcome.refused(new AnnouncementRejection.NobodyToTell()));
    }
}
