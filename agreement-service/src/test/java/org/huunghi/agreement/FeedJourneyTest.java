package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_HEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.PARTNER;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A feed from its making to its end, and what a calendar program without any token gets of it. */
@ServiceTest
class FeedJourneyTest {

    private static final String FEEDS = "/api/v1/feeds";

    @Autowired
    Api api;

    @BeforeEach
    void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void whatAUnitLeadsIsInItsCalendar() {
        var title = "Lịch " + UUID.randomUUID();
        var task = task(title);
        var address = address(feed(LEAD, Map.of("kind", "LEADING")));

        var shown = api.get(address);

        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        var text = shown.text().replace("\r\n ", "");
        assertThat(text)
                .contains("UID:task-" + task + "@huunghi\r\n")
                .contains("SUMMARY:" + title + "\r\n")
                .contains("DUE;TZID=Asia/Ho_Chi_Minh:20270815T170000\r\n")
                .contains("STATUS:NEEDS-ACTION\r\n")
                .contains("URL:http://localhost:8080/api/v1/tasks/" + task + "\r\n");
    }

    @Test
    void anOfficersOwnCalendarHasTheTasksThatTheOfficerWorksOn() {
        var title = "Lịch của tôi " + UUID.randomUUID();
        var task = task(title);
        var others = task("Lịch của người khác " + UUID.randomUUID());
        var address = address(feed(LEAD, Map.of("kind", "MINE")));

        api.as(LEAD_HEAD)
                .ifMatch(1)
                .post("/api/v1/tasks/" + task + "/focal-points", Map.of("officer", "chuyen-vien-nn"));

        assertThat(api.get(address).text()).contains("UID:task-" + task).doesNotContain(others);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var task = task("Lịch không đổi " + UUID.randomUUID());
        var address = address(feed(LEAD, Map.of("kind", "LEADING")));
        // Calendar programs hang on what they like.
        var first = api.get(address + "?nocache=1");

        var again = api.header("If-None-Match", first.header("ETag")).get(address);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(api.header("If-Modified-Since", first.header("Last-Modified"))
                        .get(address)
                        .status())
                .isEqualTo(304);

        api.as(LEAD).ifMatch(1).post("/api/v1/tasks/" + task + "/acceptance", null);
        var changed = api.header("If-None-Match", first.header("ETag")).get(address);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text()).contains("STATUS:IN-PROCESS");
    }

    @Test
    void anAddressIsToldOnceAndCanBeChangedAndTakenBack() {
        var made = feed(LEAD, Map.of("kind", "UNIT"));
        var path = FEEDS + "/" + made.createdId();
        var first = address(made);
        assertThat(api.as(LEAD).get(path).json().path("url").isNull()).isTrue();
        assertThat(api.as(LEAD).get(FEEDS).text()).contains(made.createdId()).doesNotContain(first);

        var rotated = api.as(LEAD).ifMatch(1).post(path + "/rotation", null);
        var second = address(rotated);
        assertThat(api.get(first).status()).isEqualTo(404);
        assertThat(api.get(second).status()).isEqualTo(200);

        assertThat(api.as(OFFICE).ifMatch(2).post(path + "/revocation", null).status())
                .isEqualTo(404);
        assertThat(api.as(LEAD).ifMatch(1).post(path + "/revocation", null).status())
                .isEqualTo(412);
        assertThat(api.as(LEAD).ifMatch(2).post(path + "/revocation", null).status())
                .isEqualTo(200);
        var gone = api.get(second);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.code()).isEqualTo("feed-gone");
        assertThat(api.as(LEAD).ifMatch(3).post(path + "/rotation", null).code())
                .isEqualTo("feed-wrong-status");
        assertThat(News.of("feed", made.createdId(), 3))
                .extracting(News.Told::type)
                .containsExactly(
                        "org.huunghi.feed.created.v1", "org.huunghi.feed.rotated.v1", "org.huunghi.feed.revoked.v1");
    }

    @Test
    void aFeedFollowsAPartnerOrAFieldToo() {
        var task = task("Lịch đối tác " + UUID.randomUUID());

        assertThat(api.get(address(feed(OFFICER, Map.of("kind", "PARTNER", "value", PARTNER))))
                        .text())
                .contains("UID:task-" + task);
        assertThat(api.get(address(feed(OFFICER, Map.of("kind", "FIELD", "value", "TOURISM"))))
                        .text())
                .doesNotContain("UID:task-" + task);
    }

    @Test
    void whatIsAskedForIsChecked() {
        var nobody = Tokens.of("khong-don-vi").roles("OFFICER");

        assertThat(api.as(nobody).post(FEEDS, Map.of("kind", "MINE")).code()).isEqualTo("feed-needs-unit");
        assertThat(errors(Map.of("kind", "FIELD"))).isEqualTo("missing");
        assertThat(errors(Map.of("kind", "PARTNER", "value", "nobody-knows"))).isEqualTo("unknown-partner");
        assertThat(errors(Map.of("kind", "FIELD", "value", "SPORT"))).isEqualTo("unknown-cooperation-field");
        assertThat(api.post(FEEDS, Map.of("kind", "MINE")).status()).isEqualTo(401);
        assertThat(api.get(FEEDS + "/" + UUID.randomUUID()).status()).isEqualTo(401);
        assertThat(api.get(FEEDS + "/made-up.ics").status()).isEqualTo(404);
    }

    @Test
    void anAddressIsAnsweredSoOftenAMinuteAndNoMore() {
        var address = address(feed(LEAD, Map.of("kind", "FIELD", "value", "CULTURE_SPORT")));

        var answers = Stream.generate(() -> api.get(address).status()).limit(45).toList();

        assertThat(answers).contains(200, 429).doesNotContain(500);
        assertThat(answers.stream().filter(status -> status == 200).count()).isBetween(20L, 40L);
    }

    private String task(String title) {
        return People.created(
                        api.as(OFFICE),
                        "/api/v1/tasks",
                        People.task("title", Map.of("vi", title), "due", Map.of("date", "2027-08-15", "time", "17:00")))
                .createdId();
    }

    private Answer feed(Tokens by, Map<String, String> body) {
        var made = People.created(api.as(by), FEEDS, Map.copyOf(body));
        assertThat(made.version()).isEqualTo(1);
        return made;
    }

    private String errors(Map<String, String> body) {
        return api.as(OFFICER).post(FEEDS, body).json().at("/errors/0/code").asString();
    }

    private static String address(Answer made) {
        var url = URI.create(made.json().path("url").asString());
        assertThat(url.getPath()).matches(FEEDS + "/[A-Za-z0-9_-]{43}\\.ics");
        return url.getPath();
    }
}
