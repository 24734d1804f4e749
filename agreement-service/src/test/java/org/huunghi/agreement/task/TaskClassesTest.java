package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskClassesTest {

    /** The figures that the Prime Minister's working group published in report 1270/BC-TCTTTg of 2017. */
    private static final TaskClasses REPORT_1270 = new TaskClasses(14_068, 1_983, 5_640, 0, 223, 0);

    @Test
    void theClassesAddUpAsInTheReport() {
        assertThat(REPORT_1270.completed()).isEqualTo(16_051);
        assertThat(REPORT_1270.notCompleted()).isEqualTo(5_863);
        assertThat(REPORT_1270.total()).isEqualTo(21_914);
    }

    /** The report prints 98.62 and 1.38: it cuts where we round. */
    @Test
    void theRatesAreOfWhatWasDue() {
        assertThat(REPORT_1270.due()).isEqualTo(16_274);
        assertThat(REPORT_1270.completionRate()).hasToString("98.63");
        assertThat(REPORT_1270.overdueRate()).hasToString("1.37");
    }

    @Test
    void thereIsNoRateOfNothing() {
        var none = new TaskClasses(0, 0, 7, 1, 0, 3);

        assertThat(none.completionRate()).isNull();
        assertThat(none.overdueRate()).isNull();
        assertThat(none.total()).isEqualTo(11);
    }
}
