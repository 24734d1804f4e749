package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ListsAsFilesTest {

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void tasksComeAsTheirReadersWriteThem() {
        var directive = Map.of("number", "=HYPERLINK(1)", "date", "2023-05-18", "abstract", "Kết luận, hội đàm");
        var task = People.task("directive", directive, "due", Map.of("date", "2099-12-31"));
        People.created(api.as(OFFICE), "/api/v1/tasks", task);
        var lines = api.as(LEAD)
                .get("/api/v1/tasks.csv?directive=%3DHYPERLINK(1)")
                .text()
                .split("\r\n");

        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("\uFEFFMã,Nội dung nhiệm vụ,Nội dung (tiếng Anh),Số văn bản,Ngày văn bản,");
        assertThat(lines[1])
                .contains(",Liên hệ Công ty Deroose Plants,")
                .contains(",'=HYPERLINK(1),18/05/2023,\"Kết luận, hội đàm\",")
                .contains(",31/12/2099,")
                .contains(",Bình thường,", ",Đã giao,Trong hạn,");
    }

    @ParameterizedTest
    @CsvSource({"MOU, PROVINCE, Bản ghi nhớ, Cấp tỉnh", "FRIENDSHIP, COMMUNE, Thỏa thuận hữu nghị, Cấp xã"})
    void agreementsComeInWordsThatAnImportUnderstands(String kind, String level, String kindInWords, String inWords) {
        var title = Map.of("vi", "Thỏa thuận " + UUID.randomUUID());
        People.created(
                api.as(OFFICER), "/api/v1/agreements", People.agreement("title", title, "kind", kind, "level", level));
        var file = api.as(OFFICER)
                .get("/api/v1/agreements.csv?status=PROPOSED&q="
                        + title.get("vi").substring(11))
                .text();

        assertThat(file).contains("," + kindInWords + "," + inWords + ",").contains(",Đề xuất,");
        var again = api.as(OFFICER)
                .header("Content-Type", "text/csv")
                .post("/api/v1/imports?kind=agreements", file)
                .createdId();
        var checked = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.as(OFFICER).get("/api/v1/imports/" + again),
                        answer -> answer.json().path("status").asString().equals("CHECKED"));
        assertThat(checked.json().at("/rows/valid").asInt()).as(checked.text()).isEqualTo(1);
    }

    @Test
    void agreementsComeInEnglishToo() {
        var id = People.created(api.as(OFFICER), "/api/v1/agreements", People.agreement())
                .createdId();
        var lines = api.as(OFFICER)
                .get("/api/v1/agreements.csv?lang=en&status=PROPOSED")
                .text()
                .split("\r\n");

        assertThat(lines[0]).startsWith("\uFEFFId,Title,Title (English),Kind,Level,Our parties,Partners,Period from,");
        assertThat(lines).anySatisfy(line -> assertThat(line)
                .startsWith(id + ",Bản ghi nhớ Lâm Đồng – Champasak,Memorandum with Champasak,MOU,PROVINCE,")
                .contains(",AGRICULTURE; EDUCATION,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks",
                "task-series",
                "agreements",
                "inheritances",
                "scholarships",
                "subscriptions",
                "feeds",
                "imports",
                "calendars",
                "legal-rules"
            })
    void everyListIsAFileToo(String list) {
        var csv = api.as(OFFICER).get("/api/v1/" + list + ".csv?lang=en");
        var xlsx = api.as(OFFICER).get("/api/v1/" + list + ".xlsx");

        assertThat(csv.status()).as(csv.text()).isEqualTo(200);
        assertThat(csv.text()).startsWith("\uFEFF").contains(",");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.header("Content-Type")).contains("spreadsheetml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks.csv?status=LOST", "tasks.xlsx?unit=So%20Y%20Te", "agreements.csv?lang=fr"})
    void badFiltersAreRefused(String query) {
        assertThat(api.as(OFFICER).get("/api/v1/" + query).status()).isEqualTo(400);
    }
}
