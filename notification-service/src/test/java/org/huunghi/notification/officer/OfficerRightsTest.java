package org.huunghi.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficerRightsTest {

    @ParameterizedTest
    @CsvSource({
        "OPERATOR, another-unit, true",
        "DIRECTOR, so-y-te, true",
        "DIRECTOR, another-unit, false",
        "OFFICER, so-y-te, false",
        "PPC_CHAIR, so-y-te, false",
        "ANALYST, so-y-te, false"
    })
    void theOperatorAndTheDirectorOfTheUnitKeepItsEntries(Role role, String unit, boolean may) {
        assertThat(OfficerRights.mayKeep(new Actor("a", unit, Set.of(role)), "so-y-te"))
                .isEqualTo(may);
    }

    @Test
    void contactDataIsForTheOperatorAndTheOfficer() {
        var profile = new Profile("Lê Hoa", "le-hoa", "so-y-te", null, List.of(), List.of("vi"));
        var officer = new Officer("o-1", profile, Contacts.NONE, OfficerStatus.ACTIVE, null);

        assertThat(OfficerRights.maySeeContacts(new Actor("le-hoa", "so-y-te", Set.of()), officer))
                .isTrue();
        assertThat(OfficerRights.maySeeContacts(new Actor("x", null, Set.of(Role.OPERATOR)), officer))
                .isTrue();
        assertThat(OfficerRights.maySeeContacts(new Actor("x", "so-y-te", Set.of(Role.DIRECTOR)), officer))
                .isFalse();
    }
}
