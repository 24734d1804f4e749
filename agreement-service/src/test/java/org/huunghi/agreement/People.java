package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.Tokens;

/** Who calls the service in the tests, and what they usually send. */
final class People {

    static final String LEAD_UNIT = "so-nnptnt";
    static final String CO_LEAD_UNIT = "so-gddt";
    static final String COORDINATING_UNIT = "so-khdt";
    static final String FOREIGN_AFFAIRS = "so-ngoai-vu";
    static final String PROVINCE = "ubnd-lam-dong";
    static final String PPC_OFFICE = "van-phong-ubnd";
    static final String DISTRICT = "ubnd-tp-da-lat";
    static final String NEIGHBOUR = "ubnd-dak-lak";
    static final Map<String, List<String>> UNITS = Map.of(
            "lam-dong",
            List.of(LEAD_UNIT, CO_LEAD_UNIT, COORDINATING_UNIT, FOREIGN_AFFAIRS, PROVINCE, PPC_OFFICE, DISTRICT),
            "dak-lak",
            List.of(NEIGHBOUR));
    static final String PARTNER = "0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e01";

    static final Tokens OFFICE = person("van-phong", PPC_OFFICE, "PPC_OFFICE");
    static final Tokens CHAIR = person("chu-tich", PROVINCE, "PPC_CHAIR");
    static final Tokens NEIGHBOURS = person("lang-gieng", NEIGHBOUR, "PPC_OFFICE", "PPC_CHAIR");
    static final Tokens NEWCOMERS = person("moi-lap", "ubnd-moi-lap", "PPC_OFFICE", "PPC_CHAIR");
    static final Tokens LEAD = person("chuyen-vien-nn", LEAD_UNIT, "OFFICER");
    static final Tokens LEAD_HEAD = person("truong-phong-nn", LEAD_UNIT, "DIVISION_HEAD");
    static final Tokens COORDINATOR = person("chuyen-vien-kh", COORDINATING_UNIT, "OFFICER");
    static final Tokens STRANGER = person("chuyen-vien-yt", "so-y-te", "OFFICER", "DIVISION_HEAD", "DIRECTOR");
    static final Tokens OFFICER = person("chuyen-vien-nv", FOREIGN_AFFAIRS, "OFFICER");
    static final Tokens HEAD = person("truong-phong-nv", FOREIGN_AFFAIRS, "DIVISION_HEAD");
    static final Tokens DIRECTOR = person("giam-doc-nv", FOREIGN_AFFAIRS, "DIRECTOR");

    private People() {}

    static String nameOf(String unit) {
        return unit.equals(LEAD_UNIT) ? "Sở Nông nghiệp tỉnh Lâm Đồng" : unit;
    }

    private static Tokens person(String name, String unit, String... roles) {
        return Tokens.of(name).unit(unit).roles(roles);
    }

    /** @param more further fields, each name followed by its value */
    static Map<String, Object> task(Object... more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", Map.of("vi", "Liên hệ Công ty Deroose Plants", "en", "Contact Deroose Plants"));
        body.put(
                "directive",
                Map.of(
                        "number",
                        "4210/UBND-" + UUID.randomUUID(),
                        "date",
                        "2023-05-18",
                        "abstract",
                        "Xúc tiến hợp tác với đối tác nước ngoài"));
        body.put(
                "leads",
                List.of(
                        Map.of("unit", LEAD_UNIT, "accountable", true),
                        Map.of("unit", CO_LEAD_UNIT, "accountable", false)));
        body.put(
                "coordinators",
                List.of(
                        Map.of("unit", COORDINATING_UNIT),
                        Map.of("name", "Hiệp hội Doanh nghiệp tỉnh"),
                        Map.of("name", "các sở, ngành liên quan", "kind", "OPEN_GROUP")));
        body.put("partners", List.of(PARTNER));
        return with(body, more);
    }

    static Map<String, Object> agreement(Object... more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", Map.of("vi", "Bản ghi nhớ Lâm Đồng – Champasak", "en", "Memorandum with Champasak"));
        body.put("kind", "MOU");
        body.put("level", "PROVINCE");
        body.put("ourParties", List.of(PROVINCE));
        body.put("partners", List.of(PARTNER));
        body.put("period", Map.of("from", "2022", "to", "2025"));
        body.put("fields", List.of("AGRICULTURE", "EDUCATION"));
        body.put("origin", "Kết luận hội đàm tháng 7/2022");
        return with(body, more);
    }

    static Answer created(Api api, String path, Map<String, Object> body) {
        var answer = patiently(() -> api.post(path, body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    /** Waits until the news that the call refers to has arrived, as a caller does who is told to try again. */
    static Answer patiently(Callable<Answer> call) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(call, answer -> !answer.code().endsWith("-not-known-yet"));
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... more) {
        for (var i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }
}
