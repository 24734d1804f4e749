package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.Contacts;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerStatus;
import org.huunghi.notification.officer.ReversingSeal;
import org.huunghi.notification.officer.TestRecipient;
import org.huunghi.notification.policy.InMemoryUnitPolicies;
import org.huunghi.notification.template.Occasion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrialsTest {

    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final InMemoryUnitPolicies policies = new InMemoryUnitPolicies();
    private final Trials trials = new Trials(officers, policies, false);

    @BeforeEach
    void hanhHasATestAddressAndARealNumber() {
        var profile = officers.put("hanh", "so-y-te", Duty.DIRECTOR).profile();
        var contacts = new Contacts(
                sealed(TestRecipient.DELIVERED.on(Channel.EMAIL), Channel.EMAIL), sealed("+84912345678", Channel.SMS));
        officers.put(new Officer("hanh", profile, contacts, OfficerStatus.ACTIVE, null));
    }

    private static ContactPoint sealed(String plain, Channel channel) {
        return ContactPoint.seal(plain, "hanh", channel, new ReversingSeal(), true);
    }

    @Test
    void whatIsForATestRecipientIsATrialOnThatChannelOnly() {
        assertThat(trials.isTrial(letter(Recipient.named("hanh", "so-y-te", null), Channel.EMAIL)))
                .isTrue();
        assertThat(trials.isTrial(letter(Recipient.named("hanh", "so-y-te", null), Channel.SMS)))
                .isFalse();
    }

    @Test
    void whatIsForATestMailboxIsATrial() {
        policies.put("so-y-te", TestRecipient.DELIVERED.on(Channel.EMAIL));
        policies.put("so-cong-thuong", "van-thu@tinh.example");

        assertThat(trials.isTrial(letter(Recipient.mailboxOf("so-y-te", "so-y-te"), Channel.EMAIL)))
                .isTrue();
        assertThat(trials.isTrial(letter(Recipient.mailboxOf("so-cong-thuong", "so-y-te"), Channel.EMAIL)))
                .isFalse();
        assertThat(trials.isTrial(letter(Recipient.mailboxOf("so-xay-dung", "so-xay-dung"), Channel.EMAIL)))
                .isFalse();
    }

    @Test
    void whoIsUnknownOrNobodyIsNoTrial() {
        assertThat(trials.isTrial(letter(Recipient.named("gone", "so-y-te", null), Channel.EMAIL)))
                .isFalse();
        assertThat(trials.isTrial(letter(Recipient.nobody(Duty.DIRECTOR, "so-y-te"), Channel.EMAIL)))
                .isFalse();
    }

    @Test
    void whereEverythingIsSimulatedEverythingIsATrial() {
        var simulating = new Trials(officers, policies, true);

        assertThat(simulating.isTrial(letter(Recipient.named("hanh", "so-y-te", null), Channel.SMS)))
                .isTrue();
    }

    private static Letter letter(Recipient recipient, Channel channel) {
        var cause = new Cause("t-1:1", Occasion.TASK_OVERDUE, "t-1", Given.NOW, "c", null);
        return new Letter(cause, recipient, channel, Facts.of(new Text("Đón đoàn", null), Particulars.NONE));
    }
}
