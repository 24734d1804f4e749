package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Contacts;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerStatus;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Wording;
import org.junit.jupiter.api.Test;

/** What cannot be sent says so, with a code that tells what to put right. */
class VisibleFailuresTest extends SendingDesk {

    @Test
    void whenTheOfficerLeftAndNobodyIsThereItIsAnAlarm() {
        officers.remove("hanh");

        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.UNROUTED);
        assertThat(tally).containsExactly("nobody in so-ngoai-vu-ld", "SMS UNROUTED");
        assertThat(post.handed).isEmpty();
    }

    @Test
    void anUnverifiedPhoneGetsNothingAndThatIsVisible() {
        officers.unverified("hanh", "+84912345674");

        failsBy("contact-unverified");
    }

    @Test
    void anOfficerWhoWasVerifiedAMomentAgoIsTold() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        var sending = sending();
        officers.unverified("hanh", "+84912345674");
        sending.send(notifications.find(now().id()).orElseThrow());
        assertThat(now().status()).isEqualTo(NotificationStatus.FAILED);

        officers.put(hanh);
        notifications.forget();
        add(Given.queued(Channel.SMS));
        sending.send(notifications.find(now().id()).orElseThrow());

        assertThat(now().status()).isEqualTo(NotificationStatus.SENT);
    }

    @Test
    void aLanguageThatNobodyWritesIsAVisibleFailure() {
        officers.speaking("hanh", "ko");

        failsBy("language-unknown");
    }

    @Test
    void anOfficerWithoutAPhoneIsAVisibleFailure() {
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        officers.put(new Officer(
                "hanh", hanh.profile(), new Contacts(hanh.contacts().email(), null), OfficerStatus.ACTIVE, null));

        failsBy("no-contact-point");
    }

    @Test
    void aTemplateThatDoesNotRenderIsAVisibleFailure() {
        rendering = new Broken();

        failsBy("template-broken");
    }

    @Test
    void contactDataThatDoesNotOpenWaitsForTheOperator() {
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        var another = officers.put("another", "so-ngoai-vu-ld").contacts();
        officers.put(new Officer("hanh", hanh.profile(), another, OfficerStatus.ACTIVE, null));

        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.PENDING);
        assertThat(now().progress().failure()).isEqualTo("contact-sealed");
    }

    private static final class Broken implements Rendering {
        @Override
        public Rendered render(Wording wording, Map<String, String> variables, List<Line> lines) {
            throw new RenderingFailed("broken");
        }

        @Override
        public Set<String> variables(Wording wording) {
            throw new RenderingFailed("broken");
        }
    }
}
