package org.huunghi.notification.officer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "091 234 56 78, +84912345678",
        "+84 912 345 678, +84912345678",
        "+84900000001, +84900000001",
        "0084912345678, +84912345678",
        "+856 20 5555 1234, +8562055551234",
        "0000000001, +84000000001",
        "0000 000 004, +84000000004"
    })
    void aNumberIsReadAsPeopleWriteIt(String typed, String e164) {
        assertThat(MobileNumber.Validator.e164(typed)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0263 3822 311", "12345", "091234567", "xin chào", "+84", "091234567890123", "0000000005"})
    void whatTakesNoSmsIsRefused(String typed) {
        assertThat(MobileNumber.Validator.e164(typed)).isEmpty();
        assertThat(new MobileNumber.Validator().isValid(typed, null)).isFalse();
    }
}
