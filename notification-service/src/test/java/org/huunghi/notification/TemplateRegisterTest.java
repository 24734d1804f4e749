package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates over HTTP: shown, previewed, worded anew, and what is refused. */
class TemplateRegisterTest extends Surroundings {

    private static final String TEMPLATES = "/api/v1/templates";

    @Test
    void templatesAreShownPreviewedAndWordedAnew() {
        var path = TEMPLATES + "/task.assigned.sms.vi";
        var shipped = asOperator().get(path);
        assertThat(shipped.version()).isZero();
        assertThat(shipped.json().path("status").asString()).isEqualTo("SHIPPED");

        var preview = asOperator().post(path + "/preview", Map.of()).json().path("sms");
        assertThat(preview.path("parts").asInt()).isBetween(1, 2);
        assertThat(preview.path("text").asString()).contains("21/11/2026");

        var words =
                Map.of("text", "Khẩn: {{title}}, hạn {{due}}", "sms", Map.of("accents", "UNACCENTED", "maxParts", 1));
        var draft = asOperator()
                .post(path + "/preview", Map.of("wording", words, "variables", Map.of("title", "Đón đoàn")))
                .json()
                .path("sms");
        assertThat(draft.path("text").asString()).isEqualTo("Khan: Don doan, han 21/11/2026");
        assertThat(draft.path("encoding").asString()).isEqualTo("GSM_7");
        assertThat(draft.path("cost").path("amount").asString()).isEqualTo("800");

        var edit = Map.of("wording", words, "reason", "ngắn gọn");
        assertThat(asDirectorOf("so-x").ifMatch(0).put(path, edit).code()).isEqualTo("template-not-permitted");
        var drafted = asOperator().ifMatch(0).put(path, edit);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(200);
        assertThat(drafted.version()).isEqualTo(1);
        assertThat(drafted.json().path("status").asString()).isEqualTo("DRAFTED");
        assertThat(drafted.json().path("wording")).isEqualTo(shipped.json().path("wording"));
        assertThat(asOperator().ifMatch(0).put(path, edit).status()).isEqualTo(412);

        var early = asOperator().ifMatch(1).post(path + "/release", Map.of());
        assertThat(early.code()).isEqualTo("template-wrong-status");
        assertThat(asOperator()
                        .ifMatch(1)
                        .post(path + "/test", Map.of("notification", "none"))
                        .code())
                .isEqualTo("template-no-such-notification");
        assertThat(asDirectorOf("so-x")
                        .ifMatch(1)
                        .post(path + "/test", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(asOperator().ifMatch(1).post(path + "/test", Map.of()).version())
                .isEqualTo(2);
        var released = asOperator().ifMatch(2).post(path + "/release", Map.of("reason", "ngắn gọn"));
        assertThat(released.json().path("wording").path("text").asString()).isEqualTo("Khẩn: {{title}}, hạn {{due}}");
        assertThat(asOperator()
                        .get(TEMPLATES)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(t -> "EDITED".equals(t.path("status").asString()))
                        .map(t -> t.path("id").asString()))
                .contains("task.assigned.sms.vi")
                .doesNotContain("task.assigned.sms.en");
    }

    @ParameterizedTest
    @CsvSource({
        "Xin chào {{secret}}, template-unknown-variables",
        "Xin chào {{title.class}}, template-unknown-variables",
        "Xin chào {{#title}}, template-malformed",
        "Xin chào {{>file}}, template-malformed"
    })
    void aTemplateThatCouldNotRenderIsRefused(String text, String code) {
        var words = Map.of("text", text, "sms", Map.of("accents", "AUTO", "maxParts", 2));

        var answer = asOperator().ifMatch(0).put(TEMPLATES + "/aid.approved.sms.en", Map.of("wording", words));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aPreviewWithAValueForNothingIsRefused() {
        var typing = Map.of("variables", Map.of("titel", "Đón đoàn"));

        var answer = asOperator().post(TEMPLATES + "/aid.approved.sms.en/preview", typing);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("template-unknown-variables");
        assertThat(answer.json().path("unknown").get(0).asString()).isEqualTo("titel");
    }

    @Test
    void aSubjectOfTwoLinesIsRefused() {
        var words = Map.of("subject", "Chủ đề\r\nBcc: x@y.example", "text", "x", "html", "<p>x</p>");

        var answer = asOperator().ifMatch(0).put(TEMPLATES + "/aid.approved.email.en", Map.of("wording", words));

        assertThat(answer.status()).isEqualTo(400);
    }
}
