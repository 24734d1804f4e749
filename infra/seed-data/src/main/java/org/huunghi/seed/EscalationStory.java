package org.huunghi.seed;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.huunghi.seed.Story.Chapter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lead of an overdue task meets an obstacle that it may not remove and puts it before the chair, who decides and
 * gives it more time.
 */
public final class EscalationStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int DAYS_MORE = 30;

    private final PlatformApi api;
    private final JsonMapper json = JsonMapper.builder().build();

    public EscalationStory(PlatformApi api) {
        this.api = api;
    }

    public void putBeforeTheChair(Chapter task) {
        change("agriculture", task, "acceptance", "{}");
        change("agriculture", task, "obstacles", """
                {"kind":"FUNDING","beyondAuthority":true,
                 "description":"Chưa có kinh phí cho đoàn khảo sát, vượt quá thẩm quyền của Sở"}
                """);
        change("agriculture", task, "escalation", "{}");
    }

    /** The day by which the task is to be done now. */
    public LocalDate giveMoreTime(Chapter task) {
        var due = LocalDate.now(ZONE).plusDays(DAYS_MORE);
        change("ppc-chair", task, "escalation-decision", """
                {"resolution":"EXTENDED","note":"Bố trí kinh phí trong quý sau","due":{"date":"%s"},
                 "document":{"number":"4390/UBND-NgV"}}
                """.formatted(due));
        return due;
    }

    /** Changes what is there now: what a clock tells in between only makes it try again. */
    private void change(String account, Chapter task, String command, String body) {
        var path = task.path() + "/" + command;
        var answer = Patience.await(path, LIMIT, () -> {
            var seen = api.get(account, task.path()).etag().orElseThrow();
            return Optional.of(api.change(account, path, json.readTree(body), seen))
                    .filter(tried -> !tried.isTooEarly() && tried.status() != 412);
        });
        if (!answer.isSuccess()) {
            throw new IllegalStateException(path + " was refused: " + answer.body());
        }
    }
}
