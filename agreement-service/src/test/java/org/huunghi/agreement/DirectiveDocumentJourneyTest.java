package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.Digests.digest;
import static org.huunghi.agreement.Digests.sha256;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.COORDINATOR;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.NEIGHBOURS;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.PPC_OFFICE;
import static org.huunghi.agreement.People.STRANGER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.Owner;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of a directive: sent once, cited by its tasks, read through each of them. */
@ServiceTest
class DirectiveDocumentJourneyTest extends TaskSteps {

    private static final String DOCUMENTS = "/api/v1/directive-documents";
    private static final String NAME = "Công văn 4210-UBND";
    private static final String PDF = "%PDF-1.7\n" + "1 0 obj\n".repeat(200) + "%%EOF";
    private static final String NO_SUCH_FILE = "0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e77";

    @Autowired
    Contents contents;

    @Test
    void oneFileIsCitedByTwoTasksAndReadThroughEach() throws Exception {
        var sent = upload(OFFICE, PDF);
        var file = sent.json();
        assertThat(sent.header("Location"))
                .isEqualTo(DOCUMENTS + "/" + file.path("id").asString());
        assertThat(file.path("name").asString()).isEqualTo(NAME + ".pdf");
        assertThat(file.path("size").asInt()).isEqualTo(PDF.length());
        assertThat(file.path("sha256").asString()).isEqualTo(HexFormat.of().formatHex(sha256(PDF)));

        var first = created(file.path("id").asString());
        var second = created(file.path("id").asString());

        assertThat(second.json().at("/directive/document")).isEqualTo(file);
        var shown = api.as(LEAD).get(TASKS + "/" + first.createdId()).json();
        assertThat(shown.at("/directive/document")).isEqualTo(file);
        for (var task : List.of(first, second)) {
            var read = api.as(LEAD).get(fileOf(task.createdId()));
            assertThat(read.status()).as(read.text()).isEqualTo(200);
            assertThat(read.text()).isEqualTo(PDF);
            assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(read.header("Repr-Digest")).isEqualTo(digest(PDF));
            assertThat(read.header("Content-Disposition"))
                    .endsWith("filename*=UTF-8''" + encoded(NAME) + ".pdf")
                    .isASCII();
        }
        assertThat(News.of("task", first.createdId(), 1).getFirst().data().at("/state/directive/document"))
                .isEqualTo(file);
        var table = api.as(OFFICE)
                .get(TASKS + ".csv?directive="
                        + first.json().at("/directive/number").asString());
        assertThat(table.text()).contains("Tệp văn bản", NAME + ".pdf");
    }

    @Test
    void theFileIsForThoseWhoTakePart() {
        var id = upload(OFFICE, PDF).createdId();
        var task = created(id).createdId();

        for (var reader : List.of(COORDINATOR, OFFICE, CHAIR)) {
            assertThat(api.as(reader).get(fileOf(task)).status()).isEqualTo(200);
        }
        for (var other : List.of(STRANGER, NEIGHBOURS)) {
            var answer = api.as(other).get(fileOf(task));
            refused(answer, 403, "task-not-permitted");
            assertThat(answer.json().path("needed").asString()).isEqualTo("READ_FILES");
        }
        assertThat(api.as(CHAIR).get(DOCUMENTS + "/" + id).text()).isEqualTo(PDF);
        refused(api.as(LEAD).get(DOCUMENTS + "/" + id), 403, "task-not-permitted");
        refused(api.as(NEIGHBOURS).get(DOCUMENTS + "/" + id), 404, "not-found");
        refused(api.as(LEAD).get(fileOf(assigned(People.task()))), 404, "not-found");
    }

    @Test
    void aFileThatIsNotThereOrAnotherProvincesIsNotCited() {
        var theirs = People.patiently(() -> send(NEIGHBOURS, PDF, digest(PDF))).createdId();

        for (var unknown : List.of(NO_SUCH_FILE, theirs)) {
            var answer = api.as(OFFICE).post(TASKS, onDirective(unknown));
            refused(answer, 400, "invalid-input");
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("directive.document");
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("unknown-document");
            assertThat(answer.json().at("/errors/0/message").asString()).contains("hãy gửi");
        }
        refused(api.as(LEAD).post(TASKS, onDirective(theirs)), 403, "task-not-permitted");
    }

    @Test
    void whatIsNoFileOfADirectiveIsRefused() {
        upload(OFFICE, PDF);

        refused(send(OFFICE, "<html>%PDF-1.7</html>", null), 422, "document-not-pdf");
        refused(send(OFFICE, PDF, digest("other")), 400, "document-digest-mismatch");
        refused(send(OFFICE, PDF + "x".repeat(21_000_000), null), 413, "body-too-large");
        refused(send(LEAD, PDF, null), 403, "task-not-permitted");
        var html = api.as(OFFICE).header("Content-Type", "text/html").post(DOCUMENTS + "?name=a", PDF);
        refused(html, 415, "unsupported-media-type");
    }

    @Test
    void aFileThatNothingCitesInTimeIsGone() {
        var id = upload(OFFICE, PDF).createdId();

        timePasses(id);

        Awaitility.await().untilAsserted(() -> refused(api.as(OFFICE).get(DOCUMENTS + "/" + id), 404, "not-found"));
        refused(api.as(OFFICE).post(TASKS, onDirective(id)), 400, "invalid-input");
    }

    @Test
    void aCorrectedFileTakesThePlaceOfTheWrongOne() {
        var wrong = upload(OFFICE, PDF).createdId();
        var right = upload(OFFICE, PDF + "\n").createdId();
        var task = created(wrong).createdId();
        var asIs = assigned(onDirective(right));

        var corrected = step(task, 1, OFFICE, "corrections", correction(right), "ASSIGNED");

        assertThat(corrected.json().at("/directive/document/id").asString()).isEqualTo(right);
        timePasses(wrong);
        timePasses(right);
        Awaitility.await().untilAsserted(() -> refused(api.as(OFFICE).get(DOCUMENTS + "/" + wrong), 404, "not-found"));
        Awaitility.await().until(() -> contents.loose(Instant.now(), 10).isEmpty());
        assertThat(api.as(LEAD).get(fileOf(task)).text()).isEqualTo(PDF + "\n");
        assertThat(api.as(LEAD).get(fileOf(asIs)).status()).isEqualTo(200);
    }

    @Test
    void draftsAndSeriesCiteFilesToo() {
        var wrong = upload(OFFICE, PDF).createdId();
        var right = upload(OFFICE, PDF).createdId();
        var drafted = onDirective(wrong);
        drafted.put("draft", true);
        var draft = People.created(api.as(OFFICE), TASKS, drafted).createdId();
        step(draft, 1, OFFICE, "draft", onDirective(right), "DRAFT");
        var issued = step(draft, 2, OFFICE, "assignment", null, "ASSIGNED");
        assertThat(issued.json().at("/directive/document/id").asString()).isEqualTo(right);

        var monthly = Map.of("every", "MONTH", "monthsAfter", 0, "dueDay", 15, "leadDays", 10);
        var series = Map.<String, Object>of("task", onDirective(wrong), "rhythm", monthly, "from", "2099-01-01");
        People.created(api.as(OFFICE), "/api/v1/task-series", series);

        timePasses(wrong);
        Awaitility.await().until(() -> contents.loose(Instant.now(), 10).isEmpty());
        assertThat(api.as(OFFICE).get(DOCUMENTS + "/" + wrong).status()).isEqualTo(200);
    }

    private Answer upload(Tokens by, String content) {
        var answer = People.patiently(() -> send(by, content, digest(content)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private Answer send(Tokens by, String content, String digest) {
        var sender = api.as(by).header("Content-Type", "application/pdf");
        return (digest == null ? sender : sender.header("Content-Digest", digest))
                .post(DOCUMENTS + "?name=" + encoded(NAME), content);
    }

    private Answer created(String file) {
        return People.created(api.as(OFFICE), TASKS, onDirective(file));
    }

    /** As if it had been noted as loose long ago. */
    private void timePasses(String file) {
        contents.loosen(new Contents.Loose(file, Owner.unit(PPC_OFFICE), Instant.EPOCH, "test"));
    }

    private static Map<String, Object> onDirective(String file) {
        var task = People.task();
        var directive = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) task.get("directive")).forEach((name, value) -> directive.put((String) name, value));
        directive.put("document", file);
        task.put("directive", directive);
        return task;
    }

    private static Map<String, Object> correction(String file) {
        var task = onDirective(file);
        return Map.of(
                "title", task.get("title"), "directive", task.get("directive"), "reason", "đính kèm nhầm tệp văn bản");
    }

    private static String fileOf(String task) {
        return TASKS + "/" + task + "/directive/document";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
