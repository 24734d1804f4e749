package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huunghi.agreement.known.Heirs;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.SourceDocument;

/**
 * What follows of itself, and is told in the same write: what has come due, and that a unit of ours that signed is gone.
 * Whoever changes an agreement so sees all of it, and nothing changes behind their back a moment later.
 */
public final class Consequences {

    private final KnownUnits units;
    private final Heirs heirs;
    private final SourceDocument inheritanceBasis;

    public Consequences(KnownUnits units, SourceDocument inheritanceBasis) {
        this.units = units;
        this.heirs = new Heirs(units);
        this.inheritanceBasis = inheritanceBasis;
    }

    Accepted<Agreement, AgreementEvent, AgreementRejection> of(
            Accepted<Agreement, AgreementEvent, AgreementRejection> decided, LocalDate today) {
        return then(then(decided, agreement -> agreement.clocks().ring(today)), this::ofSuccession);
    }

    /** Of nothing but that time has passed or units have changed. */
    Optional<Accepted<Agreement, AgreementEvent, AgreementRejection>> of(Agreement agreement, LocalDate today) {
        return agreement
                .clocks()
                .ring(today)
                .map(rung -> then(rung, this::ofSuccession))
                .or(() -> ofSuccession(agreement));
    }

    private Optional<Accepted<Agreement, AgreementEvent, AgreementRejection>> ofSuccession(Agreement agreement) {
        if (agreement.status() != AgreementStatus.IN_FORCE) {
            return Optional.empty();
        }
        var found = agreement
                .inheritance()
                .unknown(agreement.proposal().ourParties().stream()
                        .flatMap(unit -> succession(unit).stream())
                        .toList());
        return !found.isEmpty()
                        && agreement.inheritance().propose(found)
                                instanceof Accepted<Agreement, AgreementEvent, AgreementRejection> proposed
                ? Optional.of(proposed)
                : Optional.empty();
    }

    private Optional<Succession> succession(String unit) {
        return heirs.of(unit).map(heir -> Succession.proposed(unit, heir, successionOf(unit), inheritanceBasis));
    }

    private LocalDate successionOf(String unit) {
        return units.find(unit)
                .map(KnownUnit::validTo)
                .map(lastDay -> lastDay.plusDays(1))
                .orElse(null);
    }

    private static Accepted<Agreement, AgreementEvent, AgreementRejection> then(
            Accepted<Agreement, AgreementEvent, AgreementRejection> first,
            Function<Agreement, Optional<Accepted<Agreement, AgreementEvent, AgreementRejection>>> next) {
        return next.apply(first.state())
                .map(second -> new Accepted<Agreement, AgreementEvent, AgreementRejection>(
                        second.state(), joined(first.events(), second.events())))
                .orElse(first);
    }

    private static List<AgreementEvent> joined(List<AgreementEvent> first, List<AgreementEvent> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
