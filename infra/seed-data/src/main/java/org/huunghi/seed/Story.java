package org.huunghi.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.huunghi.seed.PlatformApi.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's main story, chapter by chapter: a partner is registered, an agreement signed, a task assigned whose
 * deadline passes, an aid item approved. Each chapter calls the API as the department concerned would; the
 * demonstration shows what came of it and the black-box test asserts it.
 */
public final class Story {

    /** A chapter's record: its id, its path, and when its last call was answered. */
    public record Chapter(String id, String path, String title, Instant answeredAt) {}

    private static final String LEAD_UNIT = "so-nnptnt-lamdong";
    private static final String OWNER_UNIT = "truong-dai-hoc-dalat";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration EVENTS_LIMIT = Duration.ofSeconds(60);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PlatformApi api;
    private final String run;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param run tells this telling from earlier ones, since a partner's name may be taken only once
     */
    public Story(PlatformApi api, String run) {
        this.api = api;
        this.run = run;
    }

    public Chapter registerPartner() {
        var name = "Tỉnh Hữu Nghị " + run;
        var body = """
                {"name":{"vi":"%s","en":"Friendship Province %s"},"type":"FOREIGN_LOCALITY","country":"LA",
                 "level":"PROVINCE","counterparts":[{"unit":"ubnd-lamdong","level":"PROVINCE"}]}
                """.formatted(name, run);
        return chapter(name, create("external-affairs", "/api/v1/partners", body, "partner"));
    }

    public Chapter signAgreement(Chapter partner) {
        var title = "Bản ghi nhớ hợp tác nông nghiệp " + run;
        var created =
                create("external-affairs", "/api/v1/agreements", """
                {"title":{"vi":"%s","en":"MoU on agriculture %s"},"kind":"MOU","level":"PROVINCE",
                 "ourParties":["ubnd-lamdong"],"partners":["%s"],"period":{"from":"2026","to":"2030"}}
                """.formatted(title, run, partner.id()), "agreement");
        var path = path(created);
        var approved = approved(path, created);
        change(
                "ppc-chair",
                path,
                "signature",
                """
                {"signedOn":"%s","place":"Đà Lạt","signer":"Chủ tịch UBND tỉnh","document":{"number":"12/BGN-UBND"}}
                """.formatted(ZonedDateTime.now(ZONE).toLocalDate()),
                approved);
        return chapter(title, created);
    }

    /** Drafted, put to the Ministry of Foreign Affairs, and let be signed by the chair. */
    Answer approved(String path, Answer created) {
        var next = change("external-affairs", path, "drafting", "{}", created);
        next = change("external-affairs", path, "consultation", """
                {"consultees":[{"code":"bo-ngoai-giao","name":{"vi":"Bộ Ngoại giao","en":"Ministry of Foreign Affairs"}}]}
                """, next);
        next = change("external-affairs", path, "opinions", """
                {"consultee":"bo-ngoai-giao","agrees":true}
                """, next);
        return change("ppc-chair", path, "approval", "{}", next);
    }

    /** A task of this agreement that is due so soon that its deadline passes while we watch. */
    public Chapter assignTask(Chapter partner, Chapter agreement, Duration dueIn) {
        var due = ZonedDateTime.now(ZONE).plus(dueIn).truncatedTo(ChronoUnit.SECONDS);
        var title = "Đề xuất chương trình hợp tác nông nghiệp " + run;
        var created = create(
                "ppc-office",
                "/api/v1/tasks",
                """
                {"title":{"vi":"%s","en":"Propose an agriculture programme %s"},
                 "directive":{"number":"4211/UBND-NgV","date":"%s","abstract":"Triển khai thỏa thuận đã ký"},
                 "leads":[{"unit":"%s","accountable":true}],
                 "coordinators":[{"kind":"UNIT","unit":"so-khdt-lamdong"},
                                 {"kind":"OPEN_GROUP","name":"các sở, ngành liên quan"}],
                 "due":{"date":"%s","time":"%s"},"urgency":"NORMAL","partners":["%s"],"agreement":"%s"}
                """.formatted(
                                title,
                                run,
                                due.toLocalDate(),
                                LEAD_UNIT,
                                due.toLocalDate(),
                                TIME.format(due),
                                partner.id(),
                                agreement.id()),
                "task");
        return new Chapter(id(created), path(created), title, due.toInstant());
    }

    /** Aid for a university: proposed by its owner, appraised, approved by the chair. */
    public Chapter approveAid() {
        var title = "Học bổng và phòng thí nghiệm nông nghiệp " + run;
        var created = create("aid-owner", "/api/v1/aid-items", """
                {"title":{"vi":"%s","en":"Scholarships and an agriculture laboratory %s"},"kind":"PROJECT",
                 "direction":"INCOMING","donor":{"name":"Tổ chức Hữu nghị Flanders"},"owner":"%s",
                 "committed":{"amount":"167500.00","currency":"USD"}}
                """.formatted(title, run, OWNER_UNIT), "aid");
        var path = path(created);
        var next = change("planning", path, "dossier-validation", "{}", created);
        next = change("planning", path, "appraisal", "{}", next);
        change(
                "ppc-chair",
                path,
                "approval",
                """
                {"document":{"number":"1675/QĐ-UBND","date":"%s"}}
                """.formatted(ZonedDateTime.now(ZONE).toLocalDate()),
                next);
        return chapter(title, created);
    }

    Chapter chapter(String title, Answer created) {
        return new Chapter(id(created), path(created), title, Instant.now());
    }

    Answer create(String account, String path, String body, String key) {
        return answered(path, () -> api.post(account, path, json(body), "story-" + key + "-" + run));
    }

    Answer change(String account, String path, String command, String body, Answer seen) {
        var etag = seen.etag().orElseThrow();
        return answered(path + "/" + command, () -> api.change(account, path + "/" + command, json(body), etag));
    }

    /** Waits while a service has not yet heard of whom the call names. */
    private static Answer answered(String what, Supplier<Answer> call) {
        var answer =
                Patience.await(what, EVENTS_LIMIT, () -> Optional.of(call.get()).filter(tried -> !tried.isTooEarly()));
        if (!answer.isSuccess()) {
            throw new IllegalStateException(what + " was refused: " + answer.body());
        }
        return answer;
    }

    private JsonNode json(String body) {
        return json.readTree(body);
    }

    static String id(Answer created) {
        return created.body().path("id").asString();
    }

    static String path(Answer created) {
        var location = created.location().orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }
}
