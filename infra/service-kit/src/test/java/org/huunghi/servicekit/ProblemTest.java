package org.huunghi.servicekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Problem PROBLEM = Problem.of(409, "task-wrong-status");

    @Test
    void aProblemTellsMoreByFurtherMembers() {
        assertThat(PROBLEM.with("currentStatus", "ASSIGNED").members()).containsEntry("currentStatus", "ASSIGNED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "code"})
    void whatEveryProblemHasIsNotOverwritten(String member) {
        assertThatIllegalArgumentException().isThrownBy(() -> PROBLEM.with(member, "ASSIGNED"));
    }
}
