package org.huunghi.partner.unit;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;
import static org.huunghi.partner.unit.UnitTransitions.TABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;

/**
 * A unit on our side: a People's Committee, a department, an association. It is renamed, merged, split and closed by
 * order; who dealt with it then is led to its heirs now.
 *
 * @param id its code
 * @param role a duty that the law gives to it, or {@code null}
 * @param province code of the province as it was when the unit was entered
 * @param validFrom first day, {@code null} when it has always been there
 * @param validTo last day, {@code null} while it exists
 * @param formerNames oldest first
 * @param succession {@code null} unless others have taken over
 */
public record OrgUnit(
        String id,
        Text name,
        UnitKind kind,
        UnitLevel level,
        UnitRole role,
        String province,
        LocalDate validFrom,
        LocalDate validTo,
        UnitStatus status,
        List<FormerName> formerNames,
        Succession succession) {

    public OrgUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(status, "status");
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        if ((status == UnitStatus.ACTIVE) != (validTo == null)) {
            throw new IllegalArgumentException("a unit has a last day when it is gone, and only then");
        }
        if ((status == UnitStatus.SUCCEEDED) != (succession != null)) {
            throw new IllegalArgumentException("a succession belongs to a succeeded unit and to no other");
        }
    }

    static Decision.Accepted<OrgUnit, UnitEvent, UnitRejection> register(UnitRegistration as) {
        var unit = new OrgUnit(
                as.code(),
                as.name(),
                as.kind(),
                as.level(),
                as.role(),
                as.province(),
                as.validFrom(),
                null,
                UnitStatus.ACTIVE,
                List.of(),
                null);
        return new Decision.Accepted<>(unit, List.of(new UnitEvent.Registered(as.validFrom())));
    }

    Decision<OrgUnit, UnitEvent, UnitRejection> rename(Text to, LocalDate on, Attribution by) {
        return move(UnitTransitions.RENAME, on, by, next -> {
            var former = new FormerName(name, on.minusDays(1));
            var all = new ArrayList<>(formerNames);
            all.add(former);
            return accepted(
                    new OrgUnit(id, to, kind, level, role, province, validFrom, null, next, all, null),
                    new UnitEvent.Renamed(former));
        });
    }

    Decision<OrgUnit, UnitEvent, UnitRejection> succeed(
            SuccessionKind how, List<String> successors, LocalDate on, Attribution by) {
        return move(UnitTransitions.SUCCEED, on, by, next -> {
            if (!how.fits(Set.copyOf(successors).size())) {
                return rejected(new UnitRejection.WrongNumberOfSuccessors(how, successors.size()));
            }
            if (successors.contains(id)) {
                return rejected(new UnitRejection.SuccessorUnusable(id));
            }
            var succession = new Succession(how, successors, on, by.document());
            return accepted(gone(next, on.minusDays(1), succession), new UnitEvent.Succeeded(succession));
        });
    }

    Decision<OrgUnit, UnitEvent, UnitRejection> close(LocalDate on, Attribution by) {
        return move(UnitTransitions.CLOSE, on, by, next -> {
            var lastDay = on.minusDays(1);
            return accepted(gone(next, lastDay, null), new UnitEvent.Closed(lastDay));
        });
    }

    /** What it was called on that day. */
    public Text nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> !day.isAfter(former.until()))
                .findFirst()
                .map(FormerName::name)
                .orElse(name);
    }

    private Decision<OrgUnit, UnitEvent, UnitRejection> move(
            String command,
            LocalDate on,
            Attribution by,
            Function<UnitStatus, Decision<OrgUnit, UnitEvent, UnitRejection>> step) {
        var next = TABLE.move(status, command);
        if (next.isEmpty()) {
            return rejected(new UnitRejection.WrongStatus(status, command, TABLE.allowedIn(status)));
        }
        if (by.document() == null) {
            return rejected(new UnitRejection.LegalBasisMissing());
        }
        var since = formerNames.isEmpty()
                ? validFrom
                : formerNames.getLast().until().plusDays(1);
        if (since != null && !on.isAfter(since)) {
            return rejected(new UnitRejection.TooEarly(on, since.plusDays(1)));
        }
        return step.apply(next.get());
    }

    private OrgUnit gone(UnitStatus as, LocalDate lastDay, Succession to) {
        return new OrgUnit(id, name, kind, level, role, province, validFrom, lastDay, as, formerNames, to);
    }
}
