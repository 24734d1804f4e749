package org.huunghi.local.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.junit.jupiter.api.Test;

/** What a provider does to its clients on a bad day, on purpose. */
class SmscTroubleTest extends SmscClient {

    @Test
    void aWrongPasswordIsTurnedAway() {
        assertThatThrownBy(() -> bind(BindType.BIND_TRX, "wrong"))
                .hasRootCauseInstanceOf(NegativeResponseException.class);
    }

    @Test
    void itRefusesAsOftenAsItIsTold() throws Exception {
        smsc.behave(SmscBehaviour.refusing("ESME_RTHROTTLED", 2));

        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> submit(GSM_7, (byte) 0, new byte[] {'a'}))
                    .isInstanceOfSatisfying(
                            NegativeResponseException.class, refused -> assertThat(refused.getCommandStatus())
                                    .isEqualTo(SMPPConstant.STAT_ESME_RTHROTTLED));
        }
        assertThat(smsc.messages()).isEmpty();
        submit(GSM_7, (byte) 0, new byte[] {'a'});
        assertThat(smsc.messages()).hasSize(1);
    }

    @Test
    void itDropsWithoutAnAnswerAndStillAnswersWhetherItIsThere() throws Exception {
        smsc.behave(SmscBehaviour.dropping());
        session.setTransactionTimer(300);

        assertThatThrownBy(() -> submit(GSM_7, (byte) 0, new byte[] {'a'}))
                .isInstanceOf(ResponseTimeoutException.class);

        assertThat(smsc.messages()).isEmpty();
        assertThat(session.getSessionState().isBound()).isTrue();
    }

    @Test
    void itDelaysItsAnswer() throws Exception {
        smsc.behave(SmscBehaviour.delaying(400));
        var before = Instant.now();

        submit(GSM_7, (byte) 0, new byte[] {'a'});

        assertThat(Instant.now()).isAfterOrEqualTo(before.plusMillis(400));
    }

    @Test
    void behaviourIsSetOverHttpAndNonsenseIsRefused() throws Exception {
        assertThat(http.status("PUT", "/behaviour", "{\"refuse\":{\"status\":\"ESME_RSYSERR\",\"times\":1}}"))
                .isEqualTo(200);
        assertThatThrownBy(() -> submit(GSM_7, (byte) 0, new byte[] {'a'}))
                .isInstanceOf(NegativeResponseException.class);

        assertThat(http.status("PUT", "/behaviour", "{\"refuse\":{\"status\":\"NO_SUCH\",\"times\":1}}"))
                .isEqualTo(400);
        assertThat(http.status("PUT", "/behaviour", "{\"unknown\":1}")).isEqualTo(400);
        assertThat(http.status("PUT", "/behaviour", "nonsense")).isEqualTo(400);
    }
}
