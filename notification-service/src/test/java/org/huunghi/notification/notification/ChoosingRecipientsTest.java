package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerStatus;
import org.junit.jupiter.api.Test;

class ChoosingRecipientsTest {

    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final Map<String, KnownUnit> units = new HashMap<>();
    private final ChoosingRecipients choosing = new ChoosingRecipients(officers, new KnownUnits() {
        @Override
        public Optional<KnownUnit> find(String code) {
            return Optional.ofNullable(units.get(code));
        }

        @Override
        public boolean learn(long sequence, KnownUnit unit) {
            return units.put(unit.code(), unit) == null;
        }
    });

    @Test
    void allFocalPointsAreToldAndNobodyElse() {
        officers.put("a", "so-y-te", Duty.FOCAL_POINT);
        officers.put("bb", "so-y-te", Duty.FOCAL_POINT, Duty.DIVISION_HEAD);
        officers.put("ccc", "so-y-te", Duty.DIRECTOR);
        officers.put("dddd", "so-cong-thuong", Duty.FOCAL_POINT);

        assertThat(choosing.of("so-y-te"))
                .containsExactly(
                        new Recipient("so-y-te", "a", Duty.FOCAL_POINT),
                        new Recipient("so-y-te", "bb", Duty.FOCAL_POINT));
    }

    @Test
    void withoutFocalPointTheDirectorIsTold() {
        officers.put("a", "so-y-te", Duty.DIVISION_HEAD);
        officers.put("bb", "so-y-te", Duty.DIRECTOR);

        assertThat(choosing.of("so-y-te")).containsExactly(new Recipient("so-y-te", "bb", Duty.DIRECTOR));
    }

    @Test
    void whoLeftIsNotTold() {
        var officer = officers.put("a", "so-y-te", Duty.FOCAL_POINT);
        officers.put(new Officer("a", officer.profile(), officer.contacts(), OfficerStatus.INACTIVE, null));

        assertThat(choosing.of("so-y-te")).isEmpty();
    }

    @Test
    void theSuccessorsAnswerForAUnitThatWasMergedAndSplit() {
        units.put("so-ngoai-vu-bt", new KnownUnit("so-ngoai-vu-bt", null, List.of("so-ngoai-vu-ld")));
        units.put("so-ngoai-vu-ld", new KnownUnit("so-ngoai-vu-ld", null, List.of("phong-a", "phong-b")));
        officers.put("a", "phong-a", Duty.FOCAL_POINT);
        officers.put("bb", "phong-b", Duty.DIRECTOR);

        assertThat(choosing.of("so-ngoai-vu-bt"))
                .containsExactly(
                        new Recipient("so-ngoai-vu-bt", "a", Duty.FOCAL_POINT),
                        new Recipient("so-ngoai-vu-bt", "bb", Duty.DIRECTOR));
    }

    @Test
    void unitsThatSucceedEachOtherEndInNobody() {
        units.put("x", new KnownUnit("x", null, List.of("y")));
        units.put("y", new KnownUnit("y", null, List.of("x")));

        assertThat(choosing.of("x")).isEmpty();
    }
}
