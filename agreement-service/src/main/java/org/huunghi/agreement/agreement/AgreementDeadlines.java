package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.AgreementStatus.CONSULTING;
import static org.huunghi.agreement.agreement.AgreementStatus.IN_FORCE;
import static org.huunghi.agreement.agreement.AgreementStatus.PM_OPINION;
import static org.huunghi.agreement.agreement.AgreementStatus.SIGNED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.eventing.Decision;

/** The legal periods that run for an agreement, which move when the calendar that they were counted by changes. */
public record AgreementDeadlines(Agreement agreement) {

    /** Which rule each clock runs by; the clock of a consultee is called after the rule and the consultee. */
    public static final String ANSWER = "consultation-answer";

    public static final String PM_ANSWER = "pm-answer";
    public static final String REPORT = "post-signing-report";

    /** A clock that runs, by its name. */
    public record Running(String clock, Deadline deadline) {}

    /** A clock and what becomes of the agreement when it is set anew. */
    private record Clock(String name, Awaited awaited, Function<Awaited, NextAgreement> set) {}

    /** In the order of their names. */
    public List<Running> running() {
        return clocks().map(clock -> new Running(clock.name, clock.awaited.deadline()))
                .sorted(Comparator.comparing(Running::clock))
                .toList();
    }

    /** Nothing when the clock is gone or ends then already. */
    Optional<Decision.Accepted<Agreement, AgreementEvent, AgreementRejection>> move(String name, LocalDate due) {
        return clocks().filter(
                        clock -> clock.name.equals(name) && !clock.awaited.due().equals(due))
                .findFirst()
                .map(clock -> new Decision.Accepted<>(
                        clock.set.apply(clock.awaited.movedTo(due)).agreement(),
                        List.of(new AgreementEvent.DeadlineMoved(name, clock.awaited.due(), due))));
    }

    private Stream<Clock> clocks() {
        var status = agreement.status();
        if (status == CONSULTING) {
            return agreement.consultation().missing().map(this::answer).filter(clock -> clock.awaited != null);
        }
        if (status == PM_OPINION) {
            return pmAnswer().stream();
        }
        return status == SIGNED || status == IN_FORCE ? report().stream() : Stream.empty();
    }

    private Clock answer(Opinion missing) {
        var consultation = agreement.consultation();
        return new Clock(ANSWER + ":" + missing.consultee().code(), missing.awaited(), moved -> agreement
                .next()
                .consultation(consultation.with(missing.awaited(moved))));
    }

    private Optional<Clock> pmAnswer() {
        var consultation = agreement.consultation();
        return Optional.ofNullable(consultation.pmAwaited())
                .filter(clock -> consultation.pm() == null)
                .map(clock ->
                        new Clock(PM_ANSWER, clock, moved -> agreement.next().consultation(consultation.with(moved))));
    }

    private Optional<Clock> report() {
        var report = agreement.report();
        return Optional.of(report)
                .filter(PostSigningReport::isAwaited)
                .map(awaited -> new Clock(
                        REPORT, report.awaited(), moved -> agreement.next().report(report.awaited(moved))));
    }
}
