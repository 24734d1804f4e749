package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.AgreementStatus.CONSULTING;
import static org.huunghi.agreement.agreement.AgreementStatus.IN_FORCE;
import static org.huunghi.agreement.agreement.AgreementStatus.PM_OPINION;
import static org.huunghi.agreement.agreement.AgreementStatus.SIGNED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;

/**
 * What time does to an agreement: clocks run out, it takes effect, nears its end, is renewed or expires, or is forgotten.
 * Each is told once per date it is about; after a while without anybody sweeping, each that was missed once, in order.
 */
public record AgreementClocks(Agreement agreement) {

    /**
     * Something that happens of itself.
     *
     * @param on the first day on which it is so
     */
    private record Bell(
            LocalDate on, Function<LocalDate, Decision<Agreement, AgreementEvent, AgreementRejection>> ring) {}

    /** The first day on which the clock has something to tell, if ever. */
    public Optional<LocalDate> nextOn() {
        return next().map(Bell::on);
    }

    /** Everything that has come about by today, or nothing. */
    Optional<Decision.Accepted<Agreement, AgreementEvent, AgreementRejection>> ring(LocalDate today) {
        var now = agreement;
        var events = new ArrayList<AgreementEvent>();
        for (var bell = due(now, today); bell.isPresent(); bell = due(now, today)) {
            if (bell.get().ring.apply(today) instanceof Decision.Accepted<Agreement, AgreementEvent, ?> rung) {
                now = rung.state();
                events.addAll(rung.events());
            } else {
                throw new IllegalStateException("a clock of agreement " + now.id() + " cannot be told");
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(new Decision.Accepted<>(now, events));
    }

    private static Optional<Bell> due(Agreement agreement, LocalDate today) {
        return agreement.clocks().next().filter(bell -> !bell.on.isAfter(today));
    }

    private Optional<Bell> next() {
        return bells().flatMap(Optional::stream).min(Comparator.comparing(Bell::on));
    }

    private Stream<Optional<Bell>> bells() {
        return switch (agreement.status()) {
            case CONSULTING -> agreement.consultation().missing().map(this::silence);
            case PM_OPINION -> Stream.of(pmSilence());
            case SIGNED -> Stream.of(report(), entryIntoForce());
            case IN_FORCE -> Stream.of(report(), warning(), end(), dormancy());
            case SUSPENDED -> Stream.of(warning(), end());
            // Its end waits for the decision about it, which is told of the end before.
            case INHERITED -> Stream.of(warning());
            default -> Stream.empty();
        };
    }

    private Optional<Bell> silence(Opinion missing) {
        return overdue(missing.awaited(), clock -> agreement
                .next()
                .consultation(agreement.consultation().with(missing.awaited(clock.toldOverdue())))
                .because(new AgreementEvent.ConsultationOverdue(
                        missing.consultee().code(), clock.due())));
    }

    private Optional<Bell> pmSilence() {
        var consultation = agreement.consultation();
        return consultation.pm() != null
                ? Optional.empty()
                : overdue(consultation.pmAwaited(), clock -> agreement
                        .next()
                        .consultation(consultation.with(clock.toldOverdue()))
                        .because(new AgreementEvent.PmOpinionOverdue(clock.due())));
    }

    private Optional<Bell> report() {
        var report = agreement.report();
        return !report.isAwaited()
                ? Optional.empty()
                : report.awaited()
                        .overdueFrom()
                        .map(day -> new Bell(day, today -> agreement
                                .next()
                                .report(report.awaited(report.awaited().toldOverdue()))
                                .because(new AgreementEvent.PostSigningReportOverdue(
                                        report.awaited().due(),
                                        ChronoUnit.DAYS.between(report.awaited().due(), today)))));
    }

    private Optional<Bell> entryIntoForce() {
        return Optional.ofNullable(agreement.signing().effectiveOn())
                .map(on ->
                        new Bell(on.earliest(), today -> agreement.conclusion().enterIntoForce(on, null, today)));
    }

    private Optional<Bell> warning() {
        var endsOn = agreement.proposal().endsOn();
        return endsOn == null
                ? Optional.empty()
                : agreement
                        .force()
                        .nextWarning(endsOn)
                        .map(days -> new Bell(endsOn.minusDays(days), today -> agreement
                                .next()
                                .force(agreement.force().warned(days))
                                .because(new AgreementEvent.Expiring(
                                        endsOn,
                                        Math.max(0, ChronoUnit.DAYS.between(today, endsOn)),
                                        days,
                                        agreement.isRenewedAtItsEnd()))));
    }

    private Optional<Bell> end() {
        var endsOn = agreement.proposal().endsOn();
        return endsOn == null
                ? Optional.empty()
                : Optional.of(new Bell(
                        endsOn.plusDays(1),
                        today -> agreement.isRenewedAtItsEnd() ? renew(endsOn, today) : expire(endsOn)));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> renew(LocalDate endsOn, LocalDate today) {
        var end = PartialDate.of(agreement.proposal().renewal().endAfter(endsOn, today));
        var longer = agreement.proposal().until(end);
        return agreement.on(AgreementTransitions.RENEW, next -> next.proposal(longer)
                .force(agreement.force().watchedFrom(today))
                .log(new AgreementAction(Kind.RENEWED, PartialDate.of(endsOn), null, null))
                .because(new AgreementEvent.Renewed(longer.period())));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> expire(LocalDate endsOn) {
        return agreement.on(AgreementTransitions.EXPIRE, next -> next.log(
                        new AgreementAction(Kind.EXPIRED, PartialDate.of(endsOn), null, null))
                .because(new AgreementEvent.Expired(endsOn)));
    }

    private Optional<Bell> dormancy() {
        var force = agreement.force();
        return force.dormantFrom()
                .map(day -> new Bell(day, today -> agreement
                        .next()
                        .force(force.toldDormant())
                        .because(new AgreementEvent.Inactive(force.activeOn()))));
    }

    private Optional<Bell> overdue(
            Awaited clock, Function<Awaited, Decision<Agreement, AgreementEvent, AgreementRejection>> tell) {
        return clock == null
                ? Optional.empty()
                : clock.overdueFrom().map(day -> new Bell(day, today -> tell.apply(clock)));
    }
}
