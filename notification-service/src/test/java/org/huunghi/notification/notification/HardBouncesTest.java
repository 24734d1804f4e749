package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardBouncesTest {

    @ParameterizedTest
    @ValueSource(strings = {"dsn-5.1.1", "dsn-5.0.0", "dsn-5.1.10", "smtp-5.1.1", "smtp-5.2.1", "smpp-0b"})
    void aContactPointThatDoesNotExistIsToBlame(String code) {
        assertThat(HardBounces.isHard(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dsn-5.7.1",
                "dsn-5.1.8",
                "dsn-4.4.1",
                "smtp-5.1.7",
                "smtp-5.2.2",
                "smtp-5.5.1",
                "smtp-550",
                "smtp-4.1.1",
                "smpp-undeliv",
                "http-400",
                "template-broken"
            })
    void whateverElseIsToBlameLeavesItInUse(String code) {
        assertThat(HardBounces.isHard(code)).isFalse();
    }
}
