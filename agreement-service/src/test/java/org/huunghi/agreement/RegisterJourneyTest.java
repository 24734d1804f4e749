package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.STRANGER;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scholarships and subscriptions over HTTP. */
@ServiceTest
class RegisterJourneyTest {

    private static final String SCHOLARSHIPS = "/api/v1/scholarships";
    private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";
    private static final Map<String, Object> UNIVERSITY = Map.of("vi", "Trường Đại học Đà Lạt");

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void aGraduateGoesOnToAMastersDegree() {
        var id = entered(student());
        var path = SCHOLARSHIPS + "/" + id;

        ok(api.as(OFFICER).ifMatch(1).post(path + "/graduation", Map.of("on", "2022-10")));
        var next = Map.of("follows", id, "intakeYear", 2022, "institution", UNIVERSITY, "degree", "MASTER");
        var again = api.as(OFFICER).idempotencyKey("next-" + id);
        var master = again.post(SCHOLARSHIPS, next);
        assertThat(master.status()).as(master.text()).isEqualTo(201);
        assertThat(master.json().path("follows").asString()).isEqualTo(id);
        assertThat(again.post(SCHOLARSHIPS, next).text()).isEqualTo(master.text());
        refused(api.as(OFFICER).post(SCHOLARSHIPS, next), 409, "scholarship-already-continued");
        refused(
                api.as(OFFICER).ifMatch(2).post(path + "/withdrawal", Map.of("on", "2023")),
                409,
                "scholarship-wrong-status");

        var told = News.of("scholarship", id, 2);
        assertThat(told)
                .extracting(News.Told::type)
                .containsExactly("org.huunghi.scholarship.enrolled.v1", "org.huunghi.scholarship.graduated.v1");
        assertThat(told.getFirst().data().toString()).doesNotContain("Bounmy");
        var file = api.as(STRANGER)
                .get(SCHOLARSHIPS + ".csv?lang=en&intakeYear=2018")
                .text();
        assertThat(file).contains("Id,Code,Intake year,").contains(id + ",LA-").doesNotContain("Bounmy");
        var history = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> api.as(STRANGER).get(path + "/history").json().path("items"), items -> items.size() == 2);
        assertThat(history.get(0).path("by").toString()).contains("chuyen-vien-nv");
        var summary =
                api.as(STRANGER).get(SCHOLARSHIPS + "/summary?intakeYear=2018").json();
        assertThat(summary.path("trained").asInt())
                .isEqualTo(summary.at("/byYear/0/trained").asInt())
                .isPositive();
    }

    @Test
    void aNameIsForTheUnitThatKeepsTheRecord() {
        var path = SCHOLARSHIPS + "/" + entered(student());

        assertThat(api.as(OFFICER).get(path).text()).doesNotContain("Bounmy");
        assertThat(api.as(OFFICER).get(path + "/name").json().path("name").asString())
                .isEqualTo("Bounmy");
        refused(api.as(STRANGER).get(path + "/name"), 404, "not-found");
        refused(
                api.as(STRANGER).ifMatch(1).post(path + "/graduation", Map.of("on", "2022")),
                403,
                "scholarship-not-permitted");
    }

    @Test
    void whatIsWrongWithAStudentIsNamed() {
        field(with(student(), "code", null), "code", "missing");
        field(with(student(), "origin", Map.of()), "origin", "partner-or-place");
        field(with(student(), "intakeYear", 1800), "intakeYear", "min");
        field(with(student(), "agreement", "none"), "agreement", "unknown-agreement");
        field(with(student(), "follows", "some"), "code", "follows-instead");
        var twice = student();
        entered(twice);
        refused(api.as(OFFICER).post(SCHOLARSHIPS, twice), 409, "scholarship-code-taken");
        var stranger = with(student(), "origin", Map.of("partner", "no-such-partner"));
        refused(api.as(OFFICER).post(SCHOLARSHIPS, stranger), 409, "parties-not-known-yet");
    }

    @Test
    void aTargetIsFollowedOnceAtATime() {
        var target = Map.<String, Object>of("target", Map.of("kind", "PARTNER", "id", People.PARTNER));
        var id = People.created(api.as(OFFICER), SUBSCRIPTIONS, target).createdId();

        var again = api.as(OFFICER).post(SUBSCRIPTIONS, target);
        refused(again, 409, "already-subscribed");
        assertThat(again.header("Location")).isEqualTo(SUBSCRIPTIONS + "/" + id);
        refused(api.as(STRANGER).get(SUBSCRIPTIONS + "/" + id), 404, "not-found");
        refused(
                api.as(STRANGER).ifMatch(1).post(SUBSCRIPTIONS + "/" + id + "/cancellation", null),
                403,
                "subscription-not-permitted");
        assertThat(listed("?by=ME")).containsExactly(id);

        ok(api.as(OFFICER).ifMatch(1).post(SUBSCRIPTIONS + "/" + id + "/cancellation", null));
        assertThat(listed("?by=ME")).isEmpty();
        var next = People.created(api.as(OFFICER), SUBSCRIPTIONS, target).createdId();
        ok(api.as(OFFICER).ifMatch(1).post(SUBSCRIPTIONS + "/" + next + "/cancellation", null));

        var told = News.of("subscription", id, 2);
        assertThat(told)
                .extracting(News.Told::type)
                .containsExactly("org.huunghi.subscription.subscribed.v1", "org.huunghi.subscription.unsubscribed.v1");
        assertThat(told.getFirst().data().at("/state/subscriber/officer").asString())
                .isEqualTo("chuyen-vien-nv");
        assertThat(told.getFirst().data().at("/state/target/kind").asString()).isEqualTo("PARTNER");
    }

    @Test
    void whoHeadsAUnitDecidesWhatItFollows() {
        var field = Map.<String, Object>of("by", "MY_UNIT", "target", Map.of("kind", "FIELD", "id", "SILK"));

        refused(api.as(OFFICER).post(SUBSCRIPTIONS, field), 403, "subscription-not-permitted");
        var id = People.created(api.as(HEAD), SUBSCRIPTIONS, field).createdId();
        assertThat(listed("?by=MY_UNIT")).contains(id);
        refused(
                api.as(OFFICER).ifMatch(1).post(SUBSCRIPTIONS + "/" + id + "/cancellation", null),
                403,
                "subscription-not-permitted");
        var unknown = Map.of("target", Map.of("kind", "AGREEMENT", "id", "none"));
        refused(api.as(OFFICER).post(SUBSCRIPTIONS, unknown), 409, "target-not-known-yet");
        var mistyped = api.as(OFFICER).post(SUBSCRIPTIONS, Map.of("target", Map.of("kind", "FIELD", "id", "SILKS")));
        refused(mistyped, 400, "invalid-input");
        assertThat(mistyped.json().at("/errors/0/code").asString()).isEqualTo("unknown-cooperation-field");
    }

    private List<String> listed(String query) {
        return api.as(OFFICER)
                .get(SUBSCRIPTIONS + query)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private String entered(Map<String, Object> student) {
        return People.created(api.as(OFFICER), SCHOLARSHIPS, student).createdId();
    }

    private static Map<String, Object> student() {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", "LA-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        body.put("name", "Bounmy");
        body.put("intakeYear", 2018);
        body.put("origin", Map.of("partner", People.PARTNER, "place", Map.of("vi", "Champasak")));
        body.put("institution", UNIVERSITY);
        body.put("degree", "BACHELOR");
        body.put("subject", Map.of("vi", "Nông học", "en", "Agronomy"));
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private void field(Map<String, Object> body, String field, String code) {
        var answer = api.as(OFFICER).post(SCHOLARSHIPS, body);
        refused(answer, 400, "invalid-input");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
