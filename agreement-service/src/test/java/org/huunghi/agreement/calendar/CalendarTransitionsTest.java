package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.calendar.CalendarSamples.NOW;
import static org.huunghi.agreement.calendar.CalendarSamples.OVERRIDE;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTransitionsTest {

    private static final TransitionTable README = TransitionTable.of("Calendar");

    private static final Map<
                    String, Function<WorkingCalendar, Decision<WorkingCalendar, CalendarEvent, CalendarRejection>>>
            COMMANDS = Map.of(
                    "publish", WorkingCalendar::publish,
                    "propose-override", calendar -> calendar.propose(OVERRIDE),
                    "withdraw-override", WorkingCalendar::withdraw,
                    "confirm-override", calendar -> calendar.confirm(NOW),
                    "finish-moving", WorkingCalendar::finishMoving);

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(CalendarTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(CalendarStatus.class));
    }

    @Test
    void everyCommandIsTriedHereAndThoseWithAPathAreOffered() {
        assertThat(COMMANDS.keySet()).isEqualTo(CalendarTransitions.TABLE.commands());
        assertThat(CalendarTransitions.OFFERED).isEqualTo(README.commandsWithPath());
    }

    static Stream<Arguments> everyStatusAndCommand() {
        return Arrays.stream(CalendarStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(from, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndCommand")
    void aCommandLeadsWhereTheTableSaysOrIsRefused(CalendarStatus from, String command) {
        var expected = README.transitions(CalendarStatus.class).stream()
                .filter(row -> row.from() == from && row.command().equals(command))
                .findFirst();

        switch (COMMANDS.get(command).apply(CalendarSamples.in(from))) {
            case Decision.Accepted<WorkingCalendar, CalendarEvent, CalendarRejection>(var after, var events) -> {
                assertThat(after.status()).isEqualTo(expected.orElseThrow().to());
                assertThat(events).hasSize(1);
            }
            case Decision.Rejected<WorkingCalendar, CalendarEvent, CalendarRejection>(var reason) -> {
                assertThat(expected).isEmpty();
                assertThat(reason)
                        .isEqualTo(
                                new CalendarRejection.WrongStatus(from, command, CalendarTransitions.offeredIn(from)));
            }
        }
    }
}
