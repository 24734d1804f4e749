package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_UNIT;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Files that are not taken, and to whom an import is shown. */
@ServiceTest
class ImportRefusalsTest extends ImportSteps {

    @Test
    void aBadFileIsRefusedAtOnceAndLeavesNothing() {
        var before = list(OFFICE);

        assertThat(sent(OFFICE, "tasks", "Số văn bản\n1").code()).isEqualTo("import-columns-missing");
        assertThat(sent(OFFICE, "tasks", "").code()).isEqualTo("import-empty");
        assertThat(sent(OFFICE, "gifts", "x\n1").json().at("/errors/0/code").asString())
                .isEqualTo("unknown-import-kind");
        assertThat(sent(LEAD, "tasks", "x\n1").code()).isEqualTo("task-not-permitted");
        assertThat(api.as(OFFICE).post(IMPORTS + "?kind=tasks", "{}").status()).isEqualTo(415);
        assertThat(sent(OFFICE, "tasks", "x".repeat(9_000_000)).code()).isEqualTo("body-too-large");

        assertThat(list(OFFICE)).isEqualTo(before);
    }

    @Test
    void anImportIsItsImportersAlone() {
        var id = sent(OFFICE, "tasks", header() + "a," + directive + ",2026-05-18," + LEAD_UNIT)
                .createdId();
        var checked = awaited(OFFICE, id, "CHECKED");

        assertThat(api.as(LEAD).get(IMPORTS + "/" + id).status()).isEqualTo(404);
        assertThat(api.as(LEAD).get(IMPORTS + "/" + id + "/rows").status()).isEqualTo(404);
        var stolen = api.as(LEAD).ifMatch(checked.version()).post(IMPORTS + "/" + id + "/acceptance", null);
        assertThat(stolen.status()).isEqualTo(404);
        var stale = api.as(OFFICE).ifMatch(1).post(IMPORTS + "/" + id + "/acceptance", null);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(list(OFFICE)).contains(id);
        assertThat(list(LEAD)).doesNotContain(id);
    }

    @Test
    void aUnitBehindACommaIsNotTakenForPartOfAName() {
        var row = "a;%s;2026-05-18;%s;so-khdt, Hiệp hội Doanh nghiệp tỉnh".formatted(directive, LEAD_UNIT);
        var id = sent(OFFICE, "tasks", "Task;Directive number;Directive date;Leads;Coordinators\n" + row)
                .createdId();
        awaited(OFFICE, id, "CHECKED");

        var read = api.as(OFFICE).get(IMPORTS + "/" + id + "/rows").json().at("/items/0");
        assertThat(read.path("status").asString()).isEqualTo("INVALID");
        assertThat(read.at("/errors/0/code").asString()).isEqualTo("semicolon-between");
        assertThat(read.at("/errors/0/message").asString()).contains("(;)");
    }

    @Test
    void aCellThatCannotBeReadIsToldOnceAndWithAllElseThatIsWrong() {
        var id = sent(OFFICE, "tasks", header() + "," + directive + ",mai,So Y Te")
                .createdId();
        awaited(OFFICE, id, "CHECKED");

        var errors = api.as(OFFICE).get(IMPORTS + "/" + id + "/rows").json().at("/items/0/errors");
        assertThat(errors.values())
                .extracting(error -> error.path("field").asString() + " "
                        + error.path("code").asString())
                .containsExactly("directive.date not-a-date", "leads[0].unit pattern", "title.vi not-blank");
    }

    /** So that a file is put right in one go, and not once for its cells and once more for whom it names. */
    @Test
    void whoIsNotKnownIsToldWithTheCellsThatAreNoGood() {
        var tasks = sent(OFFICE, "tasks", header() + "," + directive + ",mai,so-khong-co")
                .createdId();
        var agreements = sent(
                        OFFICER,
                        "agreements",
                        "Title,Kind,Level,Our parties,Partners\na,vay nợ,Provincial,ubnd-khong-co,khong-co")
                .createdId();
        awaited(OFFICE, tasks, "CHECKED");
        awaited(OFFICER, agreements, "CHECKED");

        var errors = api.as(OFFICE).get(IMPORTS + "/" + tasks + "/rows").json().at("/items/0/errors");
        assertThat(errors.values())
                .extracting(error -> error.path("code").asString())
                .containsExactly("not-a-date", "not-blank", "parties-not-known-yet");
        assertThat(errors.at("/2/about/units").asString()).isEqualTo("so-khong-co");
        assertThat(api.as(OFFICER)
                        .get(IMPORTS + "/" + agreements + "/rows")
                        .json()
                        .at("/items/0/errors")
                        .values())
                .extracting(error -> error.path("code").asString())
                .containsExactly("not-a-known-word", "parties-not-known-yet");
    }

    @Test
    void aRepeatUnderOneKeyIsOneImport() {
        var file = header() + "a," + directive + ",2026-05-18," + LEAD_UNIT;
        var keyed = api.as(OFFICE).idempotencyKey("import-" + directive).header("Content-Type", "text/csv");

        var first = keyed.post(IMPORTS + "?kind=tasks", file);
        var again = keyed.post(IMPORTS + "?kind=tasks", file);

        assertThat(again.createdId()).isEqualTo(first.createdId());
    }

    @Test
    void theTemplateIsAFileWithoutRows() {
        var template = api.as(OFFICE).header("Accept-Language", "en").get(IMPORTS + "/template?kind=tasks");

        assertThat(template.text()).startsWith("\uFEFF\"Task\",").endsWith("\r\n");
        assertThat(sent(OFFICE, "tasks", template.text() + "a").status()).isEqualTo(201);
    }
}
