package org.huunghi.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.StaleAggregate;
import org.junit.jupiter.api.Test;

class KeepingOfficersTest {

    private static final Actor DIRECTOR = new Actor("director", "so-y-te", Set.of(Role.DIRECTOR));
    private static final Reach REACH = new Reach("hoa@tinh.example", null, false);

    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final ContactSeal seal = new ReversingSeal();
    private final RegisteringOfficer registering = new RegisteringOfficer(officers, seal, Clock.systemUTC());
    private final UpdatingOfficer updating = new UpdatingOfficer(officers, seal, Clock.systemUTC());
    private final DeactivatingOfficer deactivating = new DeactivatingOfficer(officers, Clock.systemUTC());

    @Test
    void aDirectorRegistersAnOfficerOfTheOwnUnitOnly() {
        var own = registering.register(profile("so-y-te"), REACH, DIRECTOR);
        var other = registering.register(profile("so-cong-thuong"), REACH, DIRECTOR);

        assertThat(done(own).contacts().email().masked()).isEqualTo("h***@tinh.example");
        assertThat(other).isEqualTo(Outcome.refused(new OfficerRejection.NotPermitted()));
    }

    @Test
    void anAccountBelongsToOneOfficer() {
        registering.register(profile("so-y-te"), REACH, DIRECTOR);

        assertThat(registering.register(profile("so-y-te"), REACH, DIRECTOR))
                .isEqualTo(Outcome.refused(new OfficerRejection.AccountTaken()));
    }

    @Test
    void withoutTheKeyNothingIsKept() {
        var keyless = new RegisteringOfficer(officers, new KeylessSeal(), Clock.systemUTC());

        assertThat(keyless.register(profile("so-y-te"), REACH, DIRECTOR))
                .isEqualTo(Outcome.refused(new OfficerRejection.ContactKeyMissing()));
        assertThat(officers.activeOf("so-y-te")).isEmpty();
    }

    @Test
    void onlyTheOperatorVouchesForContactData() {
        var vouched = new Reach("hoa@tinh.example", null, true);

        assertThat(registering.register(profile("so-y-te"), vouched, DIRECTOR))
                .isEqualTo(Outcome.refused(new OfficerRejection.NotPermitted()));
        var operator = new Actor("operator", null, Set.of(Role.OPERATOR));
        assertThat(done(registering.register(profile("so-y-te"), vouched, operator))
                        .contacts()
                        .email()
                        .state())
                .isEqualTo(ContactState.VERIFIED);
    }

    @Test
    void aDirectorCannotMoveAnOfficerIntoAnotherUnit() {
        var id = done(registering.register(profile("so-y-te"), REACH, DIRECTOR)).id();

        assertThat(updating.update(id, 1, profile("so-cong-thuong"), REACH, DIRECTOR))
                .isEqualTo(Outcome.refused(new OfficerRejection.NotPermitted()));
    }

    @Test
    void whoHasNotSeenTheLatestVersionChangesNothing() {
        var id = done(registering.register(profile("so-y-te"), REACH, DIRECTOR)).id();
        updating.update(id, 1, profile("so-y-te"), REACH, DIRECTOR);

        assertThatThrownBy(() -> updating.update(id, 1, profile("so-y-te"), REACH, DIRECTOR))
                .isInstanceOf(StaleAggregate.class);
    }

    @Test
    void anInactiveOfficerIsNotUpdated() {
        var id = done(registering.register(profile("so-y-te"), REACH, DIRECTOR)).id();
        deactivating.deactivate(id, 1, DIRECTOR, "chuyển công tác");

        assertThat(updating.update(id, 2, profile("so-y-te"), REACH, DIRECTOR))
                .isEqualTo(Outcome.refused(new OfficerRejection.WrongStatus(
                        OfficerStatus.INACTIVE, "update", Set.of("reactivate", "forget-contacts"))));
        assertThat(officers.activeOf("so-y-te")).isEmpty();
    }

    private static Profile profile(String unit) {
        return new Profile("Lê Hoa", "le-hoa", unit, null, List.of(Duty.FOCAL_POINT), List.of("vi"));
    }

    private static Officer done(Outcome<Officer, OfficerRejection> outcome) {
        return ((Outcome.Done<Officer, OfficerRejection>) outcome).stored().aggregate();
    }

    /** As it is when the operator gave no key. */
    private static final class KeylessSeal implements ContactSeal {
        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public String seal(String plain, String officer, Channel channel) {
            throw new IllegalStateException("sealed without a key");
        }

        @Override
        public String mark(String plain, String officer, Channel channel) {
            throw new SealBroken("the key is missing");
        }

        @Override
        public String open(String sealed, String officer, Channel channel) {
            throw new SealBroken("the key is missing");
        }
    }
}
