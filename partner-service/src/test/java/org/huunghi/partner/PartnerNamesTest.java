package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.director;
import static org.huunghi.partner.People.head;
import static org.huunghi.partner.People.locality;
import static org.huunghi.partner.People.officer;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One partner, one entry, whatever it is called. */
class PartnerNamesTest extends PartnerRegister {

    @Test
    void aPartnerIsNotRegisteredTwiceUnderWhateverName() {
        var first = registered(locality("Jeonbuk", "KR", "aliases", List.of(alias("tỉnh Jeollabuk"))));

        for (var again : List.of("Jeonbuk", "JEONBUK", "tỉnh Jeonbuk", "Jeollabuk-do", "Jeollabuk Province")) {
            var answer = api.as(officer()).post(PARTNERS, locality(again, "KR"));
            assertThat(answer.status()).as(again).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("partner-already-registered");
            assertThat(answer.json().path("existing").asString()).isEqualTo(first);
            assertThat(answer.createdId()).as("Location").isEqualTo(first);
        }
        var other = registered(locality("Gangwon", "KR"));
        var renamed = command(other, 1, officer(), "renamings", Map.of("name", Map.of("vi", "tỉnh Jeollabuk")));
        assertThat(renamed.code()).isEqualTo("partner-already-registered");
    }

    @Test
    void twoTownsOfOneNameInTwoProvincesAreTwoPartners() {
        var ibaraki = registered(locality("Yachiyo", "JP", "parentUnit", "Ibaraki", "level", "TOWN"));
        var chiba = registered(locality("Yachiyo", "JP", "parentUnit", "tỉnh Chiba", "level", "CITY"));

        assertThat(ibaraki).isNotEqualTo(chiba);
        assertThat(ids(search("?q=yachiyo&country=JP"))).containsExactlyInAnyOrder(ibaraki, chiba);
    }

    @Test
    void namesAreFreeAgainWhenARelationIsOver() {
        var ended = registered(locality("Vùng Bỏ Ngỏ", "FR"));
        var free = Map.of("reason", "không có phản hồi");
        assertThat(command(ended, 1, head(), "rejection", free).status()).isEqualTo(200);

        assertThat(registered(locality("Vùng Bỏ Ngỏ", "FR"))).isNotEqualTo(ended);
    }

    @Test
    void whoeverRegistersAnAbsorbedPartnerIsLedToTheSurvivor() {
        var survivor = registered(locality("Hiệp hội Một", "KR"));
        var middle = registered(locality("Hiệp hội Hai", "KR"));
        var absorbed = registered(locality("Hiệp hội Ba", "KR"));

        assertThat(merge(absorbed, middle).path("survivor").asString()).isEqualTo(middle);
        merge(middle, survivor);

        var again = api.as(officer()).post(PARTNERS, locality("Hiệp hội Ba", "KR"));
        assertThat(again.json().path("existing").asString()).isEqualTo(survivor);
        var late = command(survivor, 1, director(), "merger", Map.of("survivor", absorbed));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("partner-survivor-unusable");
    }
}
