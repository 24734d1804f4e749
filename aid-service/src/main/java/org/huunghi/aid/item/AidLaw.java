package org.huunghi.aid.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The law as dated rows. A decree that changes adds a row; the records of former years keep their own. */
public record AidLaw(List<AppraisalClock> appraisalClocks, List<AuthorityRule> authorities) {

    public AidLaw {
        appraisalClocks = List.copyOf(appraisalClocks);
        authorities = List.copyOf(authorities);
        for (var direction : Direction.values()) {
            if (authorities.stream().noneMatch(r -> r.direction() == direction && r.isOfAllOthers())) {
                throw new IllegalArgumentException("nobody may decide on " + direction + " aid");
            }
        }
    }

    /** The rule of this id; nothing when a later edition of the law has dropped it. */
    public Optional<LegalRule> rule(String id) {
        return Stream.<LegalRule>concat(appraisalClocks.stream(), authorities.stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    /** How long an appraisal that starts on this day may take; nothing where the law sets no limit. */
    Optional<AppraisalClock> appraisalClock(Direction direction, LocalDate startedOn) {
        return appraisalClocks.stream()
                .filter(clock -> clock.holds(direction, startedOn))
                .findFirst();
    }

    /** Who decides on this day; one concern that is above the province takes the whole item with it. */
    AuthorityRule authority(AidProposal proposal, LocalDate decidedOn) {
        var inForce = authorities.stream()
                .filter(rule -> rule.holds(proposal.direction(), decidedOn))
                .toList();
        return inForce.stream()
                .filter(rule -> rule.isOfOneOf(proposal.concerns()))
                .findFirst()
                .or(() -> inForce.stream().filter(AuthorityRule::isOfAllOthers).findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "no rule says who decides on " + proposal.direction() + " aid on " + decidedOn));
    }
}
