package org.huunghi.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.notification.World;
import org.junit.jupiter.api.Test;

class KeepingOfficersTest {

    private static final Actor DIRECTOR = new Actor("director", "so-y-te", Set.of(Role.DIRECTOR));
    private static final Actor OPERATOR = new Actor("operator", null, Set.of(Role.OPERATOR));
    private static final Reach REACH = new Reach("hoa@tinh.example", null, false);

    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final ContactSeal seal = new ReversingSeal();
    private final World world = new World()
            .withUnit(new KnownUnit("so-y-te", "Sở Y tế", "lam-dong", List.of()))
            .withUnit(new KnownUnit("so-cong-thuong", "Sở Công Thương", "lam-dong", List.of()));
    private final Clock clock = world.clock();
    private final LivingUnits units = new LivingUnits(world.units(), clock);
    private final RegisteringOfficer registering = new RegisteringOfficer(officers, units, seal, clock);
    private final UpdatingOfficer updating = new UpdatingOfficer(officers, units, seal, clock);
    private final DeactivatingOfficer deactivating = new DeactivatingOfficer(officers, clock);

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
        var keyless = new RegisteringOfficer(officers, units, new KeylessSeal(), clock);

        assertThat(keyless.register(profile("so-y-te"), REACH, DIRECTOR))
                .isEqualTo(Outcome.refused(new OfficerRejection.ContactKeyMissing()));
        assertThat(officers.activeOf("so-y-te")).isEmpty();
    }

    @Test
    void onlyTheOperatorVouchesForContactData() {
        var vouched = new Reach("hoa@tinh.example", null, true);

        assertThat(registering.register(profile("so-y-te"), vouched, DIRECTOR))
                .isEqualTo(Outcome.refused(new OfficerRejection.NotPermitted()));
        assertThat(done(registering.register(profile("so-y-te"), vouched, OPERATOR))
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
    void nobodyIsEnteredInAUnitThatNoEventHasToldOf() {
        var unknown = Outcome.refused(new OfficerRejection.UnknownUnit("so-ngoai-vu"));
        var id = done(registering.register(profile("so-y-te"), REACH, DIRECTOR)).id();

        assertThat(registering.register(profile("so-ngoai-vu"), REACH, OPERATOR))
                .isEqualTo(unknown);
        assertThat(updating.update(id, 1, profile("so-ngoai-vu"), REACH, OPERATOR))
                .isEqualTo(unknown);
    }

    @Test
    void nobodyIsEnteredInAUnitThatIsAbolished() {
        var today = LocalDate.now(clock);
        var successors = List.of("so-ngoai-vu-ld");
        world.withUnit(new KnownUnit("so-ngoai-vu-bt", null, null, successors, today.minusDays(1)));
        world.withUnit(new KnownUnit("so-ngoai-vu-dn", null, null, successors, today));

        assertThat(registering.register(profile("so-ngoai-vu-bt"), REACH, OPERATOR))
                .isEqualTo(Outcome.refused(
                        new OfficerRejection.UnitClosed("so-ngoai-vu-bt", today.minusDays(1), successors)));
        assertThat(registering.register(profile("so-ngoai-vu-dn"), REACH, OPERATOR))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoIsInAUnitThatWasAbolishedSinceIsKeptUpToDateAndMovesOut() {
        var id = done(registering.register(profile("so-y-te"), REACH, DIRECTOR)).id();
        world.withUnit(new KnownUnit("so-y-te", null, null, List.of(), LocalDate.of(2025, 6, 30)));

        assertThat(updating.update(id, 1, profile("so-y-te"), REACH, DIRECTOR)).isInstanceOf(Outcome.Done.class);
        assertThat(updating.update(id, 2, profile("so-cong-thuong"), REACH, OPERATOR))
                .isInstanceOf(Outcome.Done.class);
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
