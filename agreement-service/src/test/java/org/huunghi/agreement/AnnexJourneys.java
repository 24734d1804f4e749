package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.OFFICER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement with texts and commitments. */
@ServiceTest
abstract class AnnexJourneys {

    static final String AGREEMENTS = "/api/v1/agreements";
    static final String PDF = "%PDF-1.7\n" + "1 0 obj\n".repeat(200) + "%%EOF";
    static final String NAME = "Biên bản \"nghiệm thu\" trường học";

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    String proposed() {
        return People.created(api.as(OFFICER), AGREEMENTS, People.agreement()).createdId();
    }

    String attached(String id, long seen) {
        var documents =
                ok(upload(OFFICER, id, seen, "&role=EVIDENCE", PDF)).json().path("documents");
        return documents.get(documents.size() - 1).path("id").asString();
    }

    Answer upload(Tokens by, String id, long seen, String query, String content) {
        var role = query.contains("role") ? query : query + "&role=OTHER";
        return by(by, seen).header("Content-Type", "application/pdf").post(documents(id, role), content);
    }

    Api by(Tokens who, long seen) {
        return api.as(who).ifMatch(seen);
    }

    static String path(String id) {
        return AGREEMENTS + "/" + id;
    }

    static String documents(String id, String query) {
        return path(id) + "/documents?name=" + encoded(NAME) + query;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
