package org.huunghi.notification.officer.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactSeal.SealBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesContactSealTest {

    private static final String PHONE = "+84912345678";

    private final AesContactSeal seal = new AesContactSeal(key(1));

    @Test
    void whatWasSealedOpensForTheSameOfficerAndChannel() {
        var sealed = seal.seal(PHONE, "o-1", Channel.SMS);

        assertThat(sealed).doesNotContain("912345678");
        assertThat(seal.open(sealed, "o-1", Channel.SMS)).isEqualTo(PHONE);
    }

    @Test
    void theSameTextIsNeverSealedAlike() {
        assertThat(seal.seal(PHONE, "o-1", Channel.SMS)).isNotEqualTo(seal.seal(PHONE, "o-1", Channel.SMS));
    }

    @Test
    void anothersContactDoesNotOpen() {
        var sealed = seal.seal(PHONE, "o-1", Channel.SMS);

        assertThatThrownBy(() -> seal.open(sealed, "o-2", Channel.SMS)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(sealed, "o-1", Channel.EMAIL)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aChangedTextDoesNotOpen() {
        var sealed = seal.seal(PHONE, "o-1", Channel.SMS);
        var colon = sealed.indexOf(':') + 1;
        var octets = Base64.getDecoder().decode(sealed.substring(colon));
        octets[octets.length - 1] ^= 1;
        var changed = sealed.substring(0, colon) + Base64.getEncoder().encodeToString(octets);

        assertThatThrownBy(() -> seal.open(changed, "o-1", Channel.SMS)).hasMessage("tampered with");
    }

    @Test
    void anotherKeyIsRecognised() {
        var sealed = seal.seal(PHONE, "o-1", Channel.SMS);
        var other = new AesContactSeal(key(2));

        assertThatThrownBy(() -> other.open(sealed, "o-1", Channel.SMS)).hasMessage("sealed with another key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not Base64!", "c2hvcnQ="})
    void withoutAKeyItIsNotReady(String setting) {
        assertThat(new AesContactSeal(setting).ready()).isFalse();
        assertThat(seal.ready()).isTrue();
    }

    private static String key(int seed) {
        var octets = new byte[32];
        octets[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(octets);
    }
}
