package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.COORDINATING_UNIT;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_UNIT;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.PARTNER;
import static org.huunghi.agreement.People.PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Files of tasks and agreements: sent, looked through, accepted, and found again as records. */
@ServiceTest
class ImportJourneyTest extends ImportSteps {

    @Test
    void tasksAreCheckedThenAcceptedThenThere() {
        var csv = """
                NOI DUNG NHIEM VU;Số văn bản;Ngày văn bản;Đơn vị chủ trì;Đơn vị phối hợp;Hạn hoàn thành;Mức độ khẩn;Cột lạ
                Liên hệ Champasak;%1$s;18/5/2026;%2$s;"%3$s; Hiệp hội Doanh nghiệp";31/12/2026;khan;x
                Sai ngày;%1$s;31/2/2026;%2$s;;;;
                Đơn vị lạ;%1$s;18/05/2026;so-khong-co;;;;
                ;%1$s;2026-05-18;%2$s;%2$s;;;
                Mời đoàn;%1$s;2026-05-18;%2$s;;;;
                """.formatted(directive, LEAD_UNIT, COORDINATING_UNIT);

        var received = sent(OFFICE, "tasks", csv);
        assertThat(received.status()).as(received.text()).isEqualTo(201);
        var id = received.createdId();
        var checked = awaited(OFFICE, id, "CHECKED");

        assertThat(checked.json().at("/rows/total").asInt()).isEqualTo(5);
        assertThat(checked.json().at("/rows/valid").asInt()).isEqualTo(2);
        assertThat(checked.json().at("/rows/invalid").asInt()).isEqualTo(3);
        assertThat(checked.json().at("/ignoredColumns/0").asString()).isEqualTo("Cột lạ");
        assertThat(found(directive)).isEmpty();
        theReportSaysWhy(id);

        var accepted = api.as(OFFICE).ifMatch(checked.version()).post(IMPORTS + "/" + id + "/acceptance", null);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        var done = awaited(OFFICE, id, "DONE");

        assertThat(done.json().at("/rows/created").asInt()).isEqualTo(2);
        var tasks = found(directive);
        assertThat(tasks.valueStream().map(task -> task.at("/title/vi").asString()))
                .containsExactlyInAnyOrder("Liên hệ Champasak", "Mời đoàn");
        var report = api.as(OFFICE).get(IMPORTS + "/" + id + "/rows.csv").text();
        assertThat(report.lines()).hasSize(6);
        assertThat(report)
                .contains("Dòng,Kết quả,Lý do,Hồ sơ,Nội dung nhiệm vụ,")
                .contains(",CREATED,,/api/v1/tasks/");
        assertThat(report.lines().filter(line -> line.contains(",INVALID,")))
                .anySatisfy(line -> assertThat(line).contains("Ngày văn bản: "));
        assertThat(api.as(LEAD).get(IMPORTS + "/" + id + "/rows.csv").status()).isEqualTo(404);
        assertThat(api.as(OFFICE).get(IMPORTS + ".csv").text()).contains(id);
        var rows = api.as(OFFICE)
                .get(IMPORTS + "/" + id + "/rows?status=CREATED")
                .json()
                .path("items");
        var task = api.as(LEAD).get(rows.get(0).path("record").asString()).json();
        assertThat(task.at("/urgency").asString()).isEqualTo("URGENT");
        assertThat(task.at("/due/date").asString()).isEqualTo("2026-12-31");
        assertThat(task.at("/coordinators/1/name").asString()).isEqualTo("Hiệp hội Doanh nghiệp");
        theEventNamesTheImport(task.path("id").asString(), id);
    }

    @Test
    void whatIsExportedCanBeImportedAgain() throws Exception {
        var created = People.created(
                api.as(OFFICE),
                "/api/v1/tasks",
                People.task(
                        "title",
                        Map.of("vi", "=cmd() xuất rồi nhập"),
                        "directive",
                        Map.of("number", directive, "date", "2026-05-18")));
        assertThat(created.status()).isEqualTo(201);

        for (var format : List.of("csv", "xlsx")) {
            var file = download("/api/v1/tasks." + format + "?directive=" + directive);
            var received = upload(file, format.equals("csv") ? "text/csv" : XLSX);
            var checked = awaited(OFFICE, received.path("id").asString(), "CHECKED");

            assertThat(checked.json().at("/rows/valid").asInt())
                    .as(checked.text())
                    .isEqualTo(1);
            var row = api.as(OFFICE)
                    .get(IMPORTS + "/" + received.path("id").asString() + "/rows")
                    .json()
                    .at("/items/0/cells");
            assertThat(row.path("title.vi").asString()).isEqualTo("=cmd() xuất rồi nhập");
        }
    }

    @Test
    void agreementsAreImportedByWhoeverMayPropose() {
        var title = "Thỏa thuận nhập " + UUID.randomUUID();
        var csv = "Title,Kind,Level,Our parties,Partners,Period from,Period to,Fields\n"
                + title + ",bản ghi nhớ,Province," + PROVINCE + "," + PARTNER + ",7/2022,2025,AGRICULTURE; EDUCATION\n"
                + title + ",Tỉnh,Province," + PROVINCE + "," + PARTNER + ",2025,2022,\n";

        var id = sent(OFFICER, "agreements", csv).createdId();
        var checked = awaited(OFFICER, id, "CHECKED");
        assertThat(checked.json().at("/rows/valid").asInt()).as(checked.text()).isEqualTo(1);
        api.as(OFFICER).ifMatch(checked.version()).post(IMPORTS + "/" + id + "/acceptance", Map.of("only", List.of(2)));
        awaited(OFFICER, id, "DONE");

        var row =
                api.as(OFFICER).get(IMPORTS + "/" + id + "/rows?status=CREATED").json();
        var agreement =
                api.as(OFFICER).get(row.at("/items/0/record").asString()).json();
        assertThat(agreement.at("/kind").asString()).isEqualTo("MOU");
        assertThat(agreement.at("/period/from").asString()).isEqualTo("2022-07");
        assertThat(agreement.at("/responsible").asString()).isEqualTo(People.FOREIGN_AFFAIRS);
    }

    private void theReportSaysWhy(String id) {
        var path = IMPORTS + "/" + id + "/rows?status=INVALID&limit=2";
        var first = api.as(OFFICE).header("Accept-Language", "en").get(path);
        var next =
                api.as(OFFICE).get(path + "&cursor=" + first.json().path("next").asString());

        var date = first.json().path("items").get(0);
        assertThat(date.path("line").asInt()).isEqualTo(3);
        assertThat(date.at("/errors/0/field").asString()).isEqualTo("directive.date");
        assertThat(date.at("/errors/0/column").asString()).isEqualTo("Directive date");
        assertThat(date.at("/errors/0/message").asString()).startsWith("not a date");
        var unit = first.json().path("items").get(1);
        assertThat(unit.at("/errors/0/code").asString()).isEqualTo("parties-not-known-yet");
        assertThat(unit.at("/errors/0/about/units").asString()).isEqualTo("so-khong-co");
        var title = next.json().path("items").get(0);
        assertThat(title.at("/errors/0/column").asString()).isEqualTo("Nội dung nhiệm vụ");
        assertThat(title.at("/errors/0/code").asString()).isEqualTo("not-blank");
        assertThat(title.at("/errors/0/message").asString()).isNotBlank().isNotEqualTo("not-blank");
        assertThat(next.json().path("next").isNull()).isTrue();
    }

    private static void theEventNamesTheImport(String task, String importId) {
        var assigned = News.of("task", task, 1).getFirst().data();
        assertThat(assigned.path("reason").asString()).contains(importId);
        assertThat(assigned.at("/by/id").asString()).isEqualTo("van-phong");
    }
}
