package org.huunghi.aid.item.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.World.PATH;
import static org.huunghi.aid.World.appraiser;
import static org.huunghi.aid.World.chair;
import static org.huunghi.aid.World.foreigner;
import static org.huunghi.aid.World.owner;
import static org.huunghi.aid.World.proposal;

import java.util.List;
import java.util.Map;
import org.huunghi.aid.World;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who may take which step, and whose item it is. */
class AidAccessTest extends AidItemApi {

    @Test
    void eachStepIsForTheOneWhoMayTakeIt() {
        var other = Tokens.of("so-khac").unit("so-khac").roles("AID_OWNER", "OFFICER");
        assertThat(api.as(other).post(PATH, proposal()).code()).isEqualTo("aid-not-permitted");
        var path = appraising();
        assertThat(api.as(owner())
                        .ifMatch(3)
                        .post(path + "/approval", approval())
                        .status())
                .isEqualTo(403);
        assertThat(api.as(appraiser())
                        .ifMatch(3)
                        .post(path + "/approval", approval())
                        .status())
                .isEqualTo(403);
        assertThat(api.as(chair())
                        .ifMatch(3)
                        .post(path + "/approval", approval())
                        .status())
                .isEqualTo(200);
        assertThat(api.as(other)
                        .ifMatch(4)
                        .post(path + "/agreement-signature", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherProvinceNeitherAppraisesNorDecides() {
        var proposed = PATH + "/" + World.proposed(api, dollars("1000")).createdId();
        var dossier = api.as(foreigner()).ifMatch(1).post(proposed + "/dossier-validation", Map.of("on", "2024-01-22"));
        assertThat(dossier.status()).isEqualTo(403);
        assertThat(dossier.code()).isEqualTo("aid-not-permitted");
        assertThat(api.as(owner()).get(proposed).version()).isEqualTo(1);

        var appraising = appraising();
        for (var command : List.of("approval", "rejection")) {
            var answer =
                    api.as(foreigner()).ifMatch(3).post(appraising + "/" + command, approval("không phải tỉnh mình"));
            assertThat(answer.status()).as(command).isEqualTo(403);
            assertThat(answer.code()).as(command).isEqualTo("aid-not-permitted");
        }
        var left = api.as(owner()).get(appraising);
        assertThat(left.version()).isEqualTo(3);
        assertThat(left.json().path("status").asString()).isEqualTo("APPRAISING");
    }

    @Test
    void chairOfAUnitThatIsNotKnownYetIsToldToTryAgain() {
        var path = appraising();
        var newcomer = Tokens.of("moi-lap").unit("ubnd-moi-lap").roles("PPC_CHAIR");
        var answer = api.as(newcomer).ifMatch(3).post(path + "/approval", approval());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("unit-not-known-yet");
        assertThat(answer.json().path("unit").asString()).isEqualTo("ubnd-moi-lap");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(api.as(owner()).get(path).version()).isEqualTo(3);
    }
}
