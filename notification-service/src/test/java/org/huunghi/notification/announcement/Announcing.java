package org.huunghi.notification.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.notification.World;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.policy.InMemoryUnitPolicies;

/** Officers of some units, and announcements to them. */
abstract class Announcing {

    static final Actor OPERATOR = new Actor("operator", null, Set.of(Role.OPERATOR));
    static final Actor OFFICE = new Actor("office", "van-phong", Set.of(Role.PPC_OFFICE));
    static final Actor DIRECTOR = new Actor("director", "so-y-te", Set.of(Role.DIRECTOR));
    static final Text TITLE = new Text("Tập huấn nghiệp vụ đối ngoại", null);
    static final Text WORDS = new Text("Kính mời dự tập huấn lúc 08:00 ngày 30/11/2026.", null);

    final World world = new World();
    final InMemoryOfficers officers = new InMemoryOfficers();
    final InMemoryUnitPolicies policies = new InMemoryUnitPolicies();
    final InMemoryAnnouncements announcements = new InMemoryAnnouncements();
    final Clock clock = world.clock();
    final Addressees addressees = new Addressees(officers, policies);
    final MeasuringAnnouncement measuring =
            new MeasuringAnnouncement(addressees, world.announcing(), new Money(new BigDecimal("350"), "VND"));
    final AnnouncementRights rights = new AnnouncementRights(new Provinces(world.units()));
    final DraftingAnnouncement drafting = new DraftingAnnouncement(announcements, rights, clock);
    final SubmittingAnnouncement submitting = new SubmittingAnnouncement(announcements, rights, measuring, 3, clock);
    final DecidingAnnouncement deciding = new DecidingAnnouncement(announcements, rights, clock);

    SendingAnnouncements sending(int batch) {
        return new SendingAnnouncements(announcements, addressees, world.announcing(), batch, clock);
    }

    void sendAll(int batch) {
        for (var rounds = 0; sending(batch).advance() > 0; rounds++) {
            assertThat(rounds).as("rounds").isLessThan(20);
        }
    }

    Announcement draft(Actor actor, List<Duty> duties, String... units) {
        var target = new Target(List.of(units), duties, List.of(Channel.EMAIL, Channel.SMS));
        return done(drafting.draft(target, TITLE, WORDS, actor));
    }

    Announcement announcement(String id) {
        return announcements.find(id).orElseThrow().aggregate();
    }

    static Announcement done(Outcome<Announcement, AnnouncementRejection> outcome) {
        return ((Outcome.Done<Announcement, AnnouncementRejection>) outcome)
                .stored()
                .aggregate();
    }
}
