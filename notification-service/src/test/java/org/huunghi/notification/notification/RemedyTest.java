package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.notification.Given.NOW;
import static org.huunghi.notification.notification.Given.in;
import static org.huunghi.notification.notification.Given.state;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemedyTest {

    @ParameterizedTest
    @CsvSource({
        "no-contact-point, ADD_CONTACT_POINT",
        "contact-unverified, VERIFY_CONTACT_POINT",
        "contact-disabled, CORRECT_CONTACT_POINT",
        "language-unknown, CHOOSE_LANGUAGE",
        "officer-inactive, REPLACE_OFFICER",
        "template-broken, REWORD_TEMPLATE",
        "smpp-0b, CORRECT_CONTACT_POINT",
        "smtp-550, CORRECT_CONTACT_POINT",
        "dsn-5.1.1, CORRECT_CONTACT_POINT",
        "smpp-undeliv, CORRECT_CONTACT_POINT",
        "http-undeliverable, CORRECT_CONTACT_POINT",
        "address-malformed, CORRECT_CONTACT_POINT",
        "smtp-5.7.1, ASK_PROVIDER",
        "dsn-5.3.4, ASK_PROVIDER",
        "smtp-554, ASK_PROVIDER",
        "smpp-43, ASK_PROVIDER",
        "smpp-rejectd, ASK_PROVIDER",
        "http-rejected, ASK_PROVIDER",
        "http-400, ASK_PROVIDER"
    })
    void everyFailureSaysWhatToPutRight(String code, Remedy remedy) {
        var failed = state(in(NotificationStatus.SENDING).fail(FailureKind.PERMANENT, code, NOW));

        assertThat(Remedy.of(failed)).contains(remedy);
    }

    @Test
    void whereNobodyIsSomebodyIsToBeRegistered() {
        assertThat(Remedy.of(in(NotificationStatus.UNROUTED))).contains(Remedy.REGISTER_SOMEBODY);
        assertThat(Remedy.of(in(NotificationStatus.EXPIRED))).contains(Remedy.DECIDE_WHETHER_STILL_NEEDED);
    }

    @Test
    void whatWaitsForTheKeySaysSoAndWhatWaitsForItsProviderDoesNot() {
        var sending = in(NotificationStatus.SENDING);
        var taken = sending.progress().handover();

        assertThat(Remedy.of(state(sending.defer(FailureKind.TEMPORARY, "contact-sealed", NOW, taken, NOW))))
                .contains(Remedy.RESTORE_KEY);
        assertThat(Remedy.of(state(sending.defer(FailureKind.NETWORK, "smtp-network", NOW, taken, NOW))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHEDULED", "PENDING", "SENDING", "SENT", "DELIVERED", "CANCELLED", "ROUTED"})
    void whatIsOnItsWayOrThereNeedsNone(NotificationStatus status) {
        assertThat(Remedy.of(in(status))).isEmpty();
    }
}
