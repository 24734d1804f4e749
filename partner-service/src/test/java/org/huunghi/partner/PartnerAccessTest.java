package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.analyst;
import static org.huunghi.partner.People.chair;
import static org.huunghi.partner.People.director;
import static org.huunghi.partner.People.locality;
import static org.huunghi.partner.People.neighbours;
import static org.huunghi.partner.People.officer;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who may see and do what. */
class PartnerAccessTest extends PartnerRegister {

    @Test
    void contactsAreMaskedAndOnlyStaffOfOurUnitsReadsThemInFull() {
        var contact =
                Map.of("name", "Kim", "post", "Trưởng phòng", "phone", "+82 2 555 0199", "email", "kim@guri.example");
        var id = registered(locality("Guri", "KR", "parentUnit", "Gyeonggi", "contacts", List.of(contact)));
        var path = PARTNERS + "/" + id;

        assertThat(api.as(officer()).get(path).text())
                .doesNotContain("0199", "kim@")
                .contains("•••99");
        assertThat(api.as(analyst()).get(path + "/contacts").status()).isEqualTo(403);
        assertThat(api.as(Tokens.of("x").unit("so-y-te-ld").roles("ANALYST"))
                        .get(path + "/contacts")
                        .text())
                .doesNotContain("0199", "kim@");
        assertThat(api.as(officer())
                        .get(path + "/contacts")
                        .json()
                        .get(0)
                        .path("phone")
                        .asString())
                .isEqualTo("+82 2 555 0199");
    }

    @Test
    void theChairOfAnotherProvinceEndsNothing() {
        var id = registered(locality("Nơi Của Lâm Đồng", "LA"));

        var answer = command(id, 1, neighbours(), "end", Map.of("reason", "x", "document", DECISION));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("partner-not-permitted");
        var left = api.as(officer()).get(PARTNERS + "/" + id);
        assertThat(left.version()).isEqualTo(1);
        assertThat(left.json().path("status").asString()).isEqualTo("PROSPECT");
        assertThat(command(id, 1, chair(), "end", Map.of("reason", "x", "document", DECISION))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void rightsAreOfTheRoleAndOfTheUnit() {
        var id = registered(locality("Nơi Có Chủ", "LA"));
        var visit = Map.of("kind", "VISIT", "on", "2022");
        var stranger = Tokens.of("la").unit("so-y-te-ld").roles("OFFICER");

        assertThat(command(id, 1, stranger, "interactions", visit).code()).isEqualTo("partner-not-permitted");
        assertThat(command(id, 1, analyst(), "interactions", visit).status()).isEqualTo(403);
        assertThat(command(id, 1, director(), "end", Map.of("reason", "x", "document", DECISION))
                        .code())
                .isEqualTo("partner-not-permitted");
        assertThat(command(id, 1, chair(), "end", Map.of("reason", "x"))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("document");
        assertThat(api.post(PARTNERS, locality("Không tên", "LA")).status()).isEqualTo(401);
    }
}
