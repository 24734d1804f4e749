package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.locality;
import static org.huunghi.partner.People.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partners are found by what is known of them. */
class PartnerListTest extends PartnerRegister {

    @ParameterizedTest
    @CsvSource({"dong flanders", "ĐÔNG FLANDERS", "oost vlaanderen", "vlaanderen", "'flanders, đông'"})
    void searchDoesNotMindAccentsCaseOrOrder(String words) {
        var id = existingOrNew(locality("tỉnh Đông Flanders", "BE", "aliases", List.of(alias("Oost-Vlaanderen"))));

        assertThat(ids(search("?country=BE&q=" + words.replace(" ", "%20")))).containsExactly(id);
    }

    @Test
    void allFiltersHoldAtOnce() {
        People.known(api, People.unit("so-cong-thuong-ld", "Sở Công Thương"));
        var side = Map.of("unit", "so-cong-thuong-ld", "level", "PROVINCE", "since", "2016");
        var id = registered(locality("Como Thử", "IT", "counterparts", List.of(side)));
        registered(locality("Torino Thử", "IT"));

        assertThat(ids(search("?country=IT&type=FOREIGN_LOCALITY&status=PROSPECT&q=thu&unit=so-cong-thuong-ld")))
                .containsExactly(id);
        assertThat(ids(search("?country=IT&status=ESTABLISHED&unit=so-cong-thuong-ld")))
                .isEmpty();
    }

    @Test
    void aListIsReadPageByPageInTheOrderOfTheNames() {
        var names = List.of("Trang Đà", "Trang Ánh", "Trang Bé", "Trang Ba", "Trang Cò");
        names.forEach(name -> registered(locality(name, "MN")));

        var read = new ArrayList<String>();
        var cursor = "";
        do {
            var page = search("?q=trang&country=MN&limit=2" + cursor);
            page.path("items").forEach(item -> read.add(item.at("/name/vi").asString()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());

        assertThat(read).containsExactly("Trang Ánh", "Trang Ba", "Trang Bé", "Trang Cò", "Trang Đà");
    }

    private String existingOrNew(Map<String, Object> body) {
        return api.as(officer()).post(PARTNERS, body).createdId();
    }
}
