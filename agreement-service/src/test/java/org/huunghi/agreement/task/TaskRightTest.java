package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskRightTest {

    @ParameterizedTest
    @CsvSource({
        "ASSIGN, PPC_OFFICE, van-phong-ubnd, true",
        "ASSIGN, PPC_CHAIR, ubnd-tinh, true",
        "ASSIGN, PPC_CHAIR,, false",
        "ASSIGN, DIRECTOR, so-nnptnt, false",
        "DECIDE, PPC_CHAIR, ubnd-tinh, true",
        "DECIDE, PPC_OFFICE, van-phong-ubnd, false",
        "DECIDE, DIRECTOR, so-nnptnt, false",
        "DECIDE, PPC_CHAIR,, false",
        "LEAD, OFFICER, so-nnptnt, true",
        "LEAD, DIRECTOR, so-gddt, true",
        "LEAD, OFFICER, so-khdt, false",
        "LEAD, OFFICER, so-y-te, false",
        "LEAD, OFFICER,, false",
        "LEAD, ANALYST, so-nnptnt, false",
        "LEAD, PPC_CHAIR, ubnd-tinh, false",
        "COORDINATE, OFFICER, so-khdt, true",
        "COORDINATE, OFFICER, so-nnptnt, false",
        "COORDINATE, ANALYST, so-khdt, false",
        "DELEGATE, DIRECTOR, so-nnptnt, true",
        "DELEGATE, DIVISION_HEAD, so-khdt, true",
        "DELEGATE, OFFICER, so-nnptnt, false",
        "DELEGATE, DIRECTOR, so-y-te, false",
        "DELEGATE, PPC_CHAIR, ubnd-tinh, false",
        "DELEGATE, DIRECTOR,, false",
        "READ_FILES, OFFICER, so-nnptnt, true",
        "READ_FILES, DIRECTOR, so-khdt, true",
        "READ_FILES, ANALYST, so-nnptnt, false",
        "READ_FILES, DIRECTOR, so-y-te, false",
        "READ_FILES, PPC_CHAIR, ubnd-tinh, false",
        "READ_FILES, DIRECTOR,, false",
    })
    void followsFromRoleAndUnit(TaskRight right, Role role, String unit, boolean held) {
        var actor = new Actor("someone", unit, Set.of(role));

        assertThat(right.isHeldBy(actor, aTask().assignment())).isEqualTo(held);
    }
}
