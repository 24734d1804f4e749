package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.huunghi.testkit.Api.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What does not go together is refused by the name of the very field that the caller wrote. */
class BadFieldsTest extends Surroundings {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    absences    | {"from":"2026-12-02","until":"2026-12-01"}                            | until      | backwards
                    preferences | {"occasion":"task.lost","channel":"EMAIL","choice":"NONE"}            | occasion   | unknown-occasion
                    preferences | {"occasion":"task.extended","channel":"SMS","choice":"DIGEST"}        | choice     | digest-by-email
                    """)
    void anArrangementIsRefused(String list, String entry, String field, String code) {
        var body = JSON.readTree("{\"%s\":[%s]}".formatted(list, entry));

        var answer = asOperator().ifMatch(1).put("/api/v1/officers/anybody/" + list, body);

        assertRefused(answer, list + "[0]." + field, code);
    }

    @ParameterizedTest
    @CsvSource({"*", "task.lost"})
    void aUnitMakesOnlyMandatoryWhatThereIs(String occasion) {
        var body = JSON.readTree("{\"mandatory\":[{\"occasion\":\"%s\",\"channel\":\"EMAIL\"}]}".formatted(occasion));

        var answer = asOperator().ifMatch(0).put("/api/v1/unit-policies/so-y-te", body);

        assertRefused(answer, "mandatory[0].occasion", "unknown-occasion");
    }

    @ParameterizedTest
    @CsvSource({"occasion=task.lost, occasion, unknown-occasion", "from=2026-12-02&to=2026-12-01, to, backwards"})
    void aListThatCannotHoldAnythingIsRefused(String filter, String field, String code) {
        assertRefused(asOperator().get("/api/v1/notifications?" + filter), field, code);
    }

    private static void assertRefused(Answer answer, String field, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        var error = answer.json().path("errors").get(0);
        assertThat(error.path("field").asString()).isEqualTo(field);
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("message").asString()).isNotBlank();
    }
}
