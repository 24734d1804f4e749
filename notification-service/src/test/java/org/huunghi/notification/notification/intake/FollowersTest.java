package org.huunghi.notification.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.event;
import static org.huunghi.testkit.Deliveries.given;

import java.util.function.Consumer;
import org.huunghi.notification.notification.World;
import org.huunghi.testkit.Deliveries.SentEvent;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

/** Who follows a partner is told of its agreements, under whatever name of a merged one they were made. */
class FollowersTest {

    @Test
    void whoFollowsAPartnerIsToldOfItsAgreements() {
        given(FollowersTest::follower, FollowersTest::agreements)
                .when(signed("guri"))
                .then(world -> assertThat(world.told()).containsExactly("PENDING so-ngoai-vu an EMAIL"));
    }

    @Test
    void whoFollowsAPartnerIsToldOfTheAgreementsOfThoseThatWentIntoIt() {
        given(() -> follower().withMerger("guri-cu", "guri"), FollowersTest::agreements)
                .when(signed("guri-cu"))
                .then(world -> assertThat(world.told()).containsExactly("PENDING so-ngoai-vu an EMAIL"));
    }

    @Test
    void whoFollowedAPartnerGoesOnToFollowTheOneThatItWentInto() {
        given(() -> follower().withMerger("guri", "gyeonggi"), FollowersTest::agreements)
                .when(signed("gyeonggi"))
                .then(world -> assertThat(world.told()).containsExactly("PENDING so-ngoai-vu an EMAIL"));
    }

    @Test
    void nobodyIsToldOfAnotherPartner() {
        given(() -> follower().withMerger("guri-cu", "guri"), FollowersTest::agreements)
                .when(signed("como"))
                .then(world -> assertThat(world.told()).isEmpty());
    }

    private static World follower() {
        return new World().withFocalPoint("an", "so-ngoai-vu").withFollower("account-an", null, "PARTNER guri");
    }

    private static SentEvent signed(String partner) {
        return event("org.huunghi.agreement.signed.v1").of("agreement-1").data("""
                {"change":{},"state":{"title":{"vi":"Bản ghi nhớ"},"responsible":"so-ngoai-vu","partners":["%s"]}}""".formatted(partner));
    }

    private static Consumer<Message<byte[]>> agreements(World world) {
        return new AgreementEvents()
                .agreementIntake(
                        world.intake(), world.units(), world.subscriptions(), world.mergers(), world.notifying());
    }
}
