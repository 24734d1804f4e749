package org.huunghi.servicekit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;
import org.junit.jupiter.api.Test;

class RecordIdTest {

    @Test
    void whateverARecordMayBeCalledIsTaken() {
        assertThat(RecordId.of("unit", "x".repeat(64)).value()).hasSize(64);
    }

    @Test
    void whatNoRecordIsCalledIsNamedByItsVariable() {
        assertThatExceptionOfType(Problem.Refusal.class)
                .isThrownBy(() -> RecordId.of("unit", "x".repeat(65)))
                .satisfies(refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(400);
                    assertThat(refusal.problem().members())
                            .containsEntry("errors", List.of(new FieldError("unit", "not-an-id")));
                });
    }
}
