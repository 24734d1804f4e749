package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.analyst;
import static org.huunghi.partner.People.locality;
import static org.huunghi.partner.People.neighbours;
import static org.huunghi.partner.People.office;
import static org.huunghi.partner.People.officer;
import static org.huunghi.partner.People.operator;
import static org.huunghi.partner.People.unit;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The register of our units as its callers meet it. */
@ServiceTest
class UnitRegisterTest {

    private static final String UNITS = "/api/v1/units";
    private static final Map<String, Object> RESOLUTION = Map.of("number", "202/2025/QH15", "date", "2025-06-12");

    @Autowired
    Api api;

    @BeforeEach
    void thereIsAnOffice() {
        People.authorities(api);
    }

    @Test
    void theOfficeRegistersAUnitOnce() {
        var body = unit("so-mot", "Sở Một");

        assertThat(api.as(officer()).post(UNITS, body).code()).isEqualTo("unit-not-permitted");
        var created = api.as(office()).post(UNITS, body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(UNITS + "/so-mot");
        var again = api.as(office()).post(UNITS, body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("unit-already-registered");
        assertThat(again.header("Location")).isEqualTo(UNITS + "/so-mot");
    }

    @Test
    void anOfficeKeepsTheUnitsOfItsOwnProvinceOnly() {
        registered(unit("so-cua-ta", "Sở Của Ta"));
        var close = Map.of("on", "2025-07-01", "document", RESOLUTION);

        var entered = api.as(neighbours()).post(UNITS, unit("so-tranh-chap", "Sở Tranh Chấp"));
        var closed = api.as(neighbours()).ifMatch(1).post(UNITS + "/so-cua-ta/closure", close);

        assertThat(entered.status()).isEqualTo(403);
        assertThat(entered.code()).isEqualTo("unit-not-permitted");
        assertThat(closed.status()).isEqualTo(403);
        assertThat(api.as(analyst()).get(UNITS + "/so-tranh-chap").status()).isEqualTo(404);
        assertThat(api.as(analyst()).get(UNITS + "/so-cua-ta").version()).isEqualTo(1);
        assertThat(api.as(neighbours())
                        .post(UNITS, unit("so-lang-gieng", "Sở Láng Giềng", "dak-lak"))
                        .status())
                .isEqualTo(201);
        assertThat(api.as(operator())
                        .ifMatch(1)
                        .post(UNITS + "/so-cua-ta/closure", close)
                        .status())
                .isEqualTo(200);
        var nobodys = Tokens.of("chua-co-don-vi").unit("vp-chua-co").roles("PPC_OFFICE");
        assertThat(api.as(nobodys).post(UNITS, unit("vp-chua-co", "Tự Xưng")).status())
                .isEqualTo(403);
    }

    @Test
    void aRepeatedRegistrationIsAnsweredAsTheFirst() {
        var keyed = api.as(office()).idempotencyKey("don-vi-1");

        var first = keyed.post(UNITS, unit("so-lap", "Sở Lặp"));
        var second = keyed.post(UNITS, unit("so-lap", "Sở Lặp"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void aListIsAsOfADayUnderTheNamesOfThatDay() {
        registered(unit("so-nnptnt-x", "Sở Nông nghiệp và Phát triển nông thôn"));
        registered(unit("so-tnmt-x", "Sở Tài nguyên và Môi trường"));
        rename("so-nnptnt-x", "Sở Nông nghiệp và Môi trường");
        succeed("so-tnmt-x", 1, "so-nnptnt-x");

        assertThat(names("?q=so&province=lam-dong&kind=DEPARTMENT&asOf=2025-06-30"))
                .contains("Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường");
        assertThat(names("?q=so&province=lam-dong&kind=DEPARTMENT&asOf=2025-07-01"))
                .contains("Sở Nông nghiệp và Môi trường")
                .doesNotContain("Sở Tài nguyên và Môi trường");
        assertThat(names("?asOf=2025-07-01&limit=200")).contains("Sở Nông nghiệp và Môi trường");
        assertThat(names("?q=phat%20trien%20nong%20thon")).containsExactly("Sở Nông nghiệp và Môi trường");
    }

    @Test
    void theHeirTakesOverThePartnersOfAUnitThatIsGone() {
        registered(unit("so-cu-y", "Sở Cũ"));
        registered(unit("so-giua-y", "Sở Giữa"));
        registered(unit("so-moi-y", "Sở Mới"));
        var former = Tokens.of("cu").unit("so-cu-y").roles("OFFICER");
        var heir = Tokens.of("moi").unit("so-moi-y").roles("OFFICER");
        var id = api.as(former)
                .post("/api/v1/partners", locality("Đối tác của sở cũ", "KR"))
                .createdId();
        var visit = Map.of("kind", "VISIT", "on", "2025-08");
        assertThat(api.as(heir)
                        .ifMatch(1)
                        .post("/api/v1/partners/" + id + "/interactions", visit)
                        .status())
                .isEqualTo(403);

        succeed("so-cu-y", 1, "so-giua-y");
        succeed("so-giua-y", 1, "so-moi-y");

        assertThat(api.as(heir)
                        .ifMatch(1)
                        .post("/api/v1/partners/" + id + "/interactions", visit)
                        .status())
                .isEqualTo(200);
        assertThat(api.as(former)
                        .ifMatch(2)
                        .post("/api/v1/partners/" + id + "/interactions", visit)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyALivingUnitTakesOver() {
        registered(unit("so-con-z", "Sở Còn"));
        registered(unit("so-het-z", "Sở Hết"));
        var closed = command("so-het-z", 1, "closure", Map.of("on", "2025-07-01", "document", RESOLUTION));
        assertThat(closed.json().path("validTo").asString()).isEqualTo("2025-06-30");

        for (var successor : List.of("so-het-z", "so-khong-co", "so-con-z")) {
            var body = Map.of(
                    "kind", "MERGED", "successors", List.of(successor), "on", "2025-07-01", "document", RESOLUTION);
            assertThat(command("so-con-z", 1, "succession", body).code())
                    .as(successor)
                    .isEqualTo("unit-successor-unusable");
        }
        assertThat(command(
                                "so-het-z",
                                2,
                                "renamings",
                                Map.of("name", Map.of("vi", "X"), "on", "2026-01-01", "document", RESOLUTION))
                        .code())
                .isEqualTo("unit-wrong-status");
    }

    @Test
    void aUnitChangesOnlyOnAPaper() {
        registered(unit("so-khong-giay", "Sở Không Giấy"));

        var answer = command("so-khong-giay", 1, "closure", Map.of("on", "2025-07-01"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("document");
    }

    private void registered(Map<String, Object> body) {
        var answer = api.as(office()).post(UNITS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void rename(String code, String name) {
        var body = Map.of("name", Map.of("vi", name), "on", "2025-07-01", "document", RESOLUTION);
        var answer = command(code, 1, "renamings", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void succeed(String code, long seen, String heir) {
        var body = Map.of("kind", "MERGED", "successors", List.of(heir), "on", "2025-07-01", "document", RESOLUTION);
        var answer = command(code, seen, "succession", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Api.Answer command(String code, long seen, String command, Map<String, ?> body) {
        return api.as(office()).ifMatch(seen).post(UNITS + "/" + code + "/" + command, body);
    }

    private List<String> names(String query) {
        var answer = api.as(analyst()).get(UNITS + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map((JsonNode item) -> item.at("/name/vi").asString())
                .toList();
    }
}
