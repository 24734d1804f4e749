package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerStatus;
import org.junit.jupiter.api.Test;

class ChoosingRecipientsTest {

    private final World world = new World();
    private final InMemoryOfficers officers = world.officers();

    private List<Recipient> told(String unit) {
        return world.choosing()
                .of(new Audience(Party.LEAD, unit, Duty.FOCAL_POINT, null), Set.of(Channel.EMAIL, Channel.SMS));
    }

    @Test
    void allFocalPointsAreToldAndNobodyElse() {
        officers.put("a", "so-y-te", Duty.FOCAL_POINT);
        officers.put("bb", "so-y-te", Duty.FOCAL_POINT, Duty.DIVISION_HEAD);
        officers.put("ccc", "so-y-te", Duty.DIRECTOR);
        officers.put("dddd", "so-cong-thuong", Duty.FOCAL_POINT);

        assertThat(told("so-y-te"))
                .containsExactly(
                        Recipient.holder("a", Duty.FOCAL_POINT, "so-y-te", null),
                        Recipient.holder("bb", Duty.FOCAL_POINT, "so-y-te", null));
    }

    @Test
    void withoutFocalPointTheDirectorIsTold() {
        officers.put("a", "so-y-te", Duty.DIVISION_HEAD);
        officers.put("bb", "so-y-te", Duty.DIRECTOR);

        assertThat(told("so-y-te")).containsExactly(Recipient.holder("bb", Duty.DIRECTOR, "so-y-te", null));
    }

    @Test
    void whoLeftIsNotTold() {
        var officer = officers.put("a", "so-y-te", Duty.FOCAL_POINT);
        officers.put(new Officer("a", officer.profile(), officer.contacts(), OfficerStatus.INACTIVE, null));

        assertThat(told("so-y-te")).isEmpty();
    }

    @Test
    void theSuccessorsAnswerForAUnitThatWasMergedAndSplit() {
        world.withUnit(new KnownUnit("so-ngoai-vu-bt", null, null, List.of("so-ngoai-vu-ld")));
        world.withUnit(new KnownUnit("so-ngoai-vu-ld", null, null, List.of("phong-a", "phong-b")));
        officers.put("a", "phong-a", Duty.FOCAL_POINT);
        officers.put("bb", "phong-b", Duty.DIRECTOR);

        assertThat(told("so-ngoai-vu-bt"))
                .containsExactly(
                        Recipient.holder("a", Duty.FOCAL_POINT, "so-ngoai-vu-bt", null),
                        Recipient.holder("bb", Duty.DIRECTOR, "so-ngoai-vu-bt", null));
    }

    @Test
    void unitsThatSucceedEachOtherEndInNobody() {
        world.withUnit(new KnownUnit("x", null, null, List.of("y")));
        world.withUnit(new KnownUnit("y", null, null, List.of("x")));

        assertThat(told("x")).isEmpty();
    }
}
